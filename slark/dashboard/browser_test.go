//go:build browser

package dashboard

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/slark/dashboard/dashtest"
)

// The tests of this file open the pages in Chromium, which must be there: `.ci/run browser` installs it.

// patience is how long a browser on a busy machine may take for one thing.
const patience = 2 * time.Minute

// tab is a page in a browser.
type tab struct {
	t   *testing.T
	ctx context.Context

	mu   sync.Mutex
	said []string // errors on the console: exceptions, and what the policy forbade
}

// browser starts one with a page, so wide and high.
func browser(t *testing.T, width, height int64) *tab {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU, chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("hide-scrollbars", true), chromedp.WindowSize(int(width), int(height)))
	ctx, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, end := chromedp.NewContext(ctx)
	t.Cleanup(end)
	b := &tab{t: t, ctx: ctx}
	ok(t, chromedp.Do(ctx, chromedp.EmulateViewport(width, height)))
	go func() {
		for m, err := range chromedp.Console(ctx) {
			if err != nil {
				return
			}
			if m.Type == "error" || m.Type == chromedp.ConsoleException {
				b.mu.Lock()
				b.said = append(b.said, m.Text)
				b.mu.Unlock()
			}
		}
	}()
	return b
}

// do runs steps, and says what was tried if one fails.
func (b *tab) do(what string, steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		b.t.Fatalf("%s: %v", what, err)
	}
}

func (b *tab) open(url string) { b.t.Helper(); b.do("open "+url, chromedp.Navigate(url)) }

// ask evaluates an expression on the page.
func ask[T any](b *tab, expression string) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		b.t.Fatalf("%.200s: %v", expression, err)
	}
	return v
}

// until waits for an expression to be true. It asks from outside, because the page's policy lets no string be evaluated inside.
func (b *tab) until(what, expression string) {
	b.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		ctx, cancel := context.WithTimeout(b.ctx, patience)
		done, err := chromedp.Run(ctx, chromedp.Evaluate[bool](expression))
		cancel()
		if err == nil && done {
			return
		}
		var thrown *chromedp.ExceptionError // the page is being changed for another
		if err != nil && !errors.As(err, &thrown) && !strings.Contains(err.Error(), "context") {
			b.t.Fatalf("%s: %v", what, err)
		}
	}
	b.t.Fatalf("%s: not so after %v; the page is %q", what, patience, ask[string](b, "location.href"))
}

func (b *tab) press(keys string) { b.t.Helper(); b.do("press a key", chromedp.KeyEvent(keys)) }

// dark asks for dark pages, or for light ones.
func (b *tab) dark(on bool) {
	b.t.Helper()
	scheme := map[bool]string{true: "dark", false: "light"}[on]
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	})
	ok(b.t, err)
}

// clean fails if the console has an error.
func (b *tab) clean(where string) {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, text := range b.said {
		b.t.Errorf("%s: the console says %s", where, text)
	}
	b.said = nil
}

// faults lists what is wrong with a page for whoever cannot see it, or not well: it runs in the page.
const faults = `(() => {
  const out = [], one = (s, n = 1) => { const c = document.querySelectorAll(s).length; if (c !== n) out.push(c + " of " + s); };
  one("h1"); one("main"); one("header.top"); one("footer"); one('nav[aria-label="Main"]'); one('a.skip[href="#content"]');
  if (document.documentElement.lang !== "en") out.push("no language");
  if (!/ · Slark$/.test(document.title)) out.push("title " + document.title);
  let level = 1;
  for (const h of document.querySelectorAll("main h1, main h2, main h3")) {
    const n = +h.tagName[1];
    if (n > level + 1) out.push("heading " + h.textContent + " jumps to level " + n);
    level = n;
  }
  for (const f of document.querySelectorAll("input, select")) if (!f.labels || !f.labels.length || !f.labels[0].textContent.trim()) out.push("no label on " + f.name);
  for (const i of document.querySelectorAll("img")) if (!i.hasAttribute("alt")) out.push("no alt on " + i.src);
  for (const s of document.querySelectorAll("main svg")) if (s.getAttribute("aria-hidden") !== "true" && !s.querySelector("title")?.textContent) out.push("a picture without a title");
  for (const r of document.querySelectorAll("[role=region], section")) if (!r.getAttribute("aria-label") && !document.getElementById(r.getAttribute("aria-labelledby"))) out.push("a region without a name");
  for (const r of document.querySelectorAll(".scroll")) if (r.tabIndex !== 0) out.push("what scrolls cannot be reached by the keyboard");
  for (const a of document.querySelectorAll("a, button")) if (!(a.textContent.trim() || a.getAttribute("aria-label"))) out.push("a link without a text: " + a.outerHTML);
  const ids = new Set();
  for (const e of document.querySelectorAll("[id]")) { if (ids.has(e.id)) out.push("id " + e.id + " twice"); ids.add(e.id); }
  if (document.documentElement.scrollWidth > innerWidth) out.push("wider than the window: " + document.documentElement.scrollWidth + " of " + innerWidth);
  // Contrast of every text with what is behind it, as WCAG 2 computes it.
  const rgb = (c) => { const m = c.match(/[\d.]+/g).map(Number); return { c: m.slice(0, 3), a: m.length > 3 ? m[3] : 1 }; };
  const light = (c) => { const l = c.map((v) => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * l[0] + .7152 * l[1] + .0722 * l[2]; };
  const low = new Map();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) {
    const e = n.parentElement;
    if (!n.textContent.trim() || ["SCRIPT", "STYLE", "TITLE", "DESC", "OPTION"].includes(e.tagName.toUpperCase()) || !e.checkVisibility()) continue;
    const s = getComputedStyle(e), box = e.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    let back = null;
    for (let p = e; p && !back; p = p.parentElement) { const b = rgb(getComputedStyle(p).backgroundColor); if (b.a === 1) back = b.c; }
    const front = rgb(e instanceof SVGElement ? s.fill : s.color).c;
    const [a, b] = [light(front), light(back || [255, 255, 255])].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05), big = parseFloat(s.fontSize) >= 24 || parseFloat(s.fontSize) >= 18.66 && s.fontWeight >= 700;
    if (ratio < (big ? 3 : 4.5)) low.set(e.tagName + "." + (e.getAttribute("class") || "") + " " + s.color, ratio.toFixed(2) + " " + n.textContent.trim().slice(0, 30));
  }
  for (const [k, v] of low) out.push("contrast of " + k + ": " + v);
  return out;
})()`

// every are the paths of all pages of a scene.
func (s *scene) every() []string {
	slow := s.part(challenge.Slow)
	wrong := fmt.Sprintf("%s/%x/%d", providerPath(slow), challenge.DeviceID(slow.Address, 0), 7)
	return []string{"/", "/providers", "/providers?sort=-tier&q=rtx", "/providers?q=nobody", providerPath(slow), providerPath(s.cast[0]) + "?outcome=wrong", wrong, "/challenges",
		"/challenges?outcome=too+fast", "/verifiers", "/eras", "/eras/1", "/eras/2", "/eras/4", "/help", "/nothing", "/providers?page=none"}
}

// TestBrowserPages opens every page, light and dark, on a desk and on a phone: no error, nothing wider than the window, named and readable throughout.
func TestBrowserPages(t *testing.T) {
	s := settled(t, 4, Options{})
	for _, size := range []struct {
		name          string
		width, height int64
	}{{"desk", 1280, 900}, {"phone", 360, 740}} {
		t.Run(size.name, func(t *testing.T) {
			b := browser(t, size.width, size.height)
			for _, dark := range []bool{false, true} {
				b.dark(dark)
				for _, path := range s.every() {
					b.open(s.url + path)
					for _, fault := range ask[[]string](b, faults) {
						t.Errorf("%s, dark %v: %s", path, dark, fault)
					}
				}
			}
			b.mu.Lock()
			var rest []string
			for _, text := range b.said {
				if !strings.Contains(text, "404") && !strings.Contains(text, "400") { // of the two pages that are asked for wrongly
					rest = append(rest, text)
				}
			}
			b.said = rest
			b.mu.Unlock()
			b.clean(size.name)
		})
	}
}

// TestBrowserOutcomes has a provider with each outcome: it is on its page, in words and in its tone, and its transcript can be fetched.
func TestBrowserOutcomes(t *testing.T) {
	s := stored(t, 2)
	b := browser(t, 1280, 900)
	for _, o := range challenge.Outcomes() {
		b.open(s.url + providerPath(s.part(o)))
		selector := fmt.Sprintf("#challenges tbody .tag.%s", toneOf(o))
		if n := ask[int](b, fmt.Sprintf("[...document.querySelectorAll(%q)].filter((e) => e.textContent === %q && e.checkVisibility()).length", selector, o.String())); n == 0 {
			t.Errorf("%v: not among the challenges of its provider", o)
		}
		if ask[bool](b, `!!document.querySelector("a[download]")`) {
			status := ask[int](b, `(() => { const r = new XMLHttpRequest(); r.open("GET", document.querySelector("a[download]").href, false); r.send(); return r.status; })()`)
			if status != http.StatusOK {
				t.Errorf("%v: the transcript answers with %d", o, status)
			}
		}
	}
	b.clean("outcomes")
}

// TestBrowserKeyboard goes from the overview to a challenge and through a filter with the keyboard alone, and always sees where it is.
func TestBrowserKeyboard(t *testing.T) {
	s := stored(t, 2)
	b := browser(t, 1280, 900)
	b.open(s.url + "/")
	seen := func(what string) {
		t.Helper()
		if !ask[bool](b, `(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
			return e !== document.body && s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 && r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight; })()`) {
			t.Errorf("%s: the focus is not to be seen: %s", what, ask[string](b, "document.activeElement.outerHTML.slice(0, 200)"))
		}
	}
	// tab moves on until an element fits, and fails after too many.
	tab := func(what, fits string) {
		t.Helper()
		for range 60 {
			b.press(kb.Tab)
			if ask[bool](b, "(() => { const e = document.activeElement; return "+fits+"; })()") {
				seen(what)
				return
			}
			seen("on the way to " + what)
		}
		t.Fatalf("%s is not reached by 60 presses of Tab", what)
	}
	b.press(kb.Tab)
	seen("the first")
	if first := ask[string](b, "document.activeElement.textContent"); first != "Skip to the content" {
		t.Fatalf("the first that Tab reaches is %q", first)
	}
	b.press(kb.Enter)
	b.until("the link past the navigation", `document.activeElement.id === "content"`)
	b.open(s.url + "/")
	tab("the link to the providers", `e.textContent === "Providers"`)
	b.press(kb.Enter)
	b.until("the page of the providers", `location.pathname === "/providers" && document.readyState === "complete"`)
	tab("the field", `e.name === "q"`)
	who := s.part(challenge.Withheld).Address.String()
	b.press(who[:12])
	b.press(kb.Enter)
	b.until("one provider is left", `location.search.includes("q=") && document.readyState === "complete" && document.querySelectorAll("tbody tr").length === 1`)
	tab("a heading that sorts", `e.closest("th")?.getAttribute("aria-sort") === "none"`)
	b.press(kb.Enter)
	b.until("it is sorted", `location.search.includes("sort=") && document.readyState === "complete"`)
	tab("the provider", fmt.Sprintf(`e.getAttribute("href") === "/providers/%s"`, who))
	b.press(kb.Enter)
	b.until("the page of the provider", fmt.Sprintf(`location.pathname === "/providers/%s" && document.readyState === "complete"`, who))
	tab("a challenge", `/^\/providers\/0x[0-9a-f]+\/[0-9a-f]+\/\d+$/.test(e.getAttribute("href"))`)
	b.press(kb.Enter)
	b.until("the page of the challenge", `/^\/providers\/0x[0-9a-f]+\/[0-9a-f]+\/\d+$/.test(location.pathname) && document.readyState === "complete"`)
	tab("the transcript", `e.hasAttribute("download")`)
	b.clean("keyboard")
}

// TestBrowserTenThousand: a large table opens at once, is filtered by its form, sorted by its headings and paged by its links.
func TestBrowserTenThousand(t *testing.T) {
	s := &scene{t: t, store: newStore(t)}
	ok(t, dashtest.Many(s.store, 10_000, challenge.Address{5}, 7, at))
	s.serve(Options{})
	for _, width := range []int64{1280, 360} {
		b := browser(t, width, 800)
		b.open(s.url + "/providers")
		if n := ask[int](b, `document.querySelectorAll("tbody tr").length`); n != perPage {
			t.Errorf("%d px: %d rows, want %d", width, n, perPage)
		}
		if fault := ask[[]string](b, faults); len(fault) > 0 {
			t.Errorf("%d px: %s", width, fault)
		}
		loaded := func(search string) string {
			return fmt.Sprintf(`location.search.includes(%q) && document.readyState === "complete"`, search)
		}
		b.do("the last page", chromedp.Click(chromedp.CSS(`.pager a[rel=next]`)))
		b.until("the second page", loaded("page=2"))
		ask[chromedp.Void](b, `(() => { document.querySelector("[name=tier]").value = "2"; document.querySelector("[name=sort]").value = "-last"; document.querySelector("form").requestSubmit(); })()`)
		b.until("the filter", loaded("tier=2"))
		if !ask[bool](b, `[...document.querySelectorAll("tbody .tier b")].length === 50 && [...document.querySelectorAll("tbody .tier b")].every((e) => e.textContent === "2")`) {
			t.Errorf("%d px: rows of other tiers are left", width)
		}
		b.clean("ten thousand")
	}
}

// TestBrowserLive: a challenge that ends is on the list without a reload, first, and no other page is left behind; what a filter leaves out does not come.
func TestBrowserLive(t *testing.T) {
	s := stored(t, 2)
	list, filtered, overview := browser(t, 1280, 900), browser(t, 1280, 900), browser(t, 1280, 900)
	list.open(s.url + "/challenges")
	filtered.open(s.url + "/challenges?outcome=timeout")
	overview.open(s.url + "/")
	for _, b := range []*tab{list, filtered, overview} {
		b.until("it is live", `document.getElementById("live-status").dataset.state === "on"`)
		ask[bool](b, `window.kept = true`) // a reload would lose it
	}
	asked := ask[string](overview, `document.querySelector('[data-live="facts"]').textContent`)
	s.conclude(2, challenge.Wrong)
	r := s.conclude(2, challenge.Timeout)
	first := func(o challenge.Outcome) string {
		return fmt.Sprintf(`document.querySelector("[data-feed] tr .tag")?.textContent === %q && window.kept`, o)
	}
	list.until("the newest is first", first(challenge.Timeout))
	if got, want := ask[string](list, `document.querySelector("[data-feed] tr a").getAttribute("href")`), challengePath(r); got != want {
		t.Errorf("the first row leads to %s, want %s", got, want)
	}
	if n := ask[int](list, `document.querySelectorAll("[data-feed] tr").length`); n != perPage {
		t.Errorf("the list has %d rows", n)
	}
	filtered.until("the newest that fits is first", first(challenge.Timeout))
	if n := ask[int](filtered, `[...document.querySelectorAll("[data-feed] .tag")].filter((e) => e.textContent === "wrong").length`); n != 0 {
		t.Errorf("%d rows that the filter leaves out", n)
	}
	overview.until("the overview has other numbers", fmt.Sprintf(`document.querySelector('[data-live="facts"]').textContent !== %q && window.kept`, asked))
	if ask[bool](list, `!!document.querySelector("[data-feed] b")`) {
		t.Error("a reason is markup")
	}
	for _, b := range []*tab{list, filtered, overview} {
		b.clean("live")
	}
}

// TestBrowserNoScript: tables, filters, pages and plots are there without JavaScript.
func TestBrowserNoScript(t *testing.T) {
	s := stored(t, 2)
	b := browser(t, 1280, 900)
	_, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	ok(t, err)
	b.open(s.url + "/challenges")
	b.do("the second page", chromedp.Click(chromedp.CSS(".pager a[rel=next]")))
	b.until("the second page", `location.search.includes("page=2") && document.querySelectorAll("tbody tr").length > 10`)
	b.open(s.url + providerPath(s.part(challenge.TooFast)))
	if n := ask[int](b, `[...document.querySelectorAll("svg.chart")].filter((e) => e.checkVisibility() && e.querySelectorAll("circle, rect").length > 1).length`); n != 3 {
		t.Errorf("%d plots, want 3", n)
	}
	b.do("filter", chromedp.SetValue(chromedp.CSS("[name=outcome]"), "too fast"), chromedp.Click(chromedp.CSS("#challenges button")))
	b.until("the filter", `location.search.includes("outcome=too") && [...document.querySelectorAll("#challenges tbody .tag")].every((e) => e.textContent === "too fast")`)
	b.clean("no script")
}
