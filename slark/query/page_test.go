package query

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/slark-network/slark/challenge"
	"github.com/slark-network/slark/challenge/decision"
	"github.com/slark-network/slark/slark/market"
	"github.com/slark-network/slark/slark/market/feed"
)

var update = flag.Bool("update", false, "write the answers of docs/query.md anew")

const page = "../../docs/query.md"

// pageSource is the provider of the page: eight cards, of which six are proven and five of those free.
type pageSource struct{ devices []feed.Shown }

func (s pageSource) Ready() (bool, int, int) { return true, 2, 2 }

func (s pageSource) Devices(a challenge.Address) ([]feed.Shown, bool) {
	return s.devices, a == challenge.Address{0: 0x7a, 19: 1}
}

// pageServer has what the page shows, at a time of its own.
func pageServer(t *testing.T) *httptest.Server {
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	one := challenge.Address{0: 0x7a, 19: 1}
	var devices []feed.Shown
	var evidence []market.DeviceEvidence
	for i := range uint32(8) {
		d := feed.Shown{
			Device: feed.Device{Index: i, ID: challenge.DeviceID(one, i), Kind: challenge.GPU, Class: "h100-sxm"}, Proven: i < 6, Leased: i == 5,
			DeviceEvidence: market.DeviceEvidence{Device: challenge.DeviceID(one, i)},
		}
		if d.Proven {
			d.State = decision.State{Seq: 30, Era: 40, Findings: decision.Judged, Class: "h100-sxm"}
			if i == 3 {
				d.State.Slow[0], d.State.Findings = 9, decision.Judged|decision.Repeated
			}
			d.Transcript = challenge.Hash{0: byte(i + 1), 31: 0xee}
		}
		devices, evidence = append(devices, d), append(evidence, d.DeviceEvidence)
	}
	index := market.NewIndex(1850240481484800000)
	index.Apply(testEra, []market.Provider{
		{Address: one, Facts: market.Facts{
			Status: market.Active, Tier: 2, Uptime: 9950, UptimeEra: 38, Settled: true, LostEras: 1, Stake: 5_000_000, Region: "eu-de", Evidence: market.ProviderEvidence(one, evidence),
		}, Classes: []market.Class{{Class: "h100-sxm", Units: 8, Proven: 6, Free: 5, LastProof: now.Add(-6 * time.Hour).Unix(), Certainty: market.Certainty(devices[3].State)}}},
		{Address: challenge.Address{0: 0x7a, 19: 2}, Facts: market.Facts{Status: market.Active, Tier: 5, Uptime: market.NoUptime, Stake: market.NoStake, Region: market.NoRegion},
			Classes: []market.Class{{Class: "h100-sxm", Units: 2}}},
	}, nil)
	s := &Service{index: index, source: pageSource{devices}, metrics: &counts{calls: map[string]int{}, ended: map[string]int{}}, now: func() time.Time { return now }, patience: sendWithin}
	server := httptest.NewServer(s.handler(newPeers(1000)))
	t.Cleanup(server.Close)
	return server
}

// TestPage: what docs/query.md says that a question is answered with is what it is answered with.
func TestPage(t *testing.T) {
	server := pageServer(t)
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	question := regexp.MustCompile(`(?m)^    \$ curl 'http://127\.0\.0\.1:9711(\S+)'\n((?:    .*\n)+)`)
	found := 0
	fresh := question.ReplaceAllFunc(text, func(block []byte) []byte {
		found++
		parts := question.FindSubmatch(block)
		r, err := server.Client().Get(server.URL + string(parts[1]))
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		var want, got any
		if err := json.Unmarshal(body, &got); err != nil {
			t.Fatal(err)
		}
		said := regexp.MustCompile(`(?m)^    `).ReplaceAll(parts[2], nil)
		if err := json.Unmarshal(said, &want); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s is answered with\n%s\nand not with\n%s; go test -run TestPage -update", parts[1], body, said)
		}
		var pretty bytes.Buffer
		if err := json.Indent(&pretty, body, "    ", "  "); err != nil {
			t.Fatal(err)
		}
		head, _, _ := strings.Cut(string(block), "\n")
		return []byte(head + "\n    " + strings.TrimSpace(pretty.String()) + "\n")
	})
	if found < 3 {
		t.Errorf("%d questions on the page", found)
	}
	if *update {
		if err := os.WriteFile(page, fresh, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	r, err := server.Client().Get(server.URL + "/v1/offers?class=h100-sxm&min_free=4")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil || r.StatusCode != http.StatusOK || !regexp.MustCompile(`"score": ?7364\b`).Match(body) {
		t.Errorf("the score that the page computes is not in %s, %v", body, err)
	}
}

// TestErrorsOfThePage: the table of errors has the codes that the service ends calls with, each with its HTTP status. TestErrors and TestLimits bring each about.
func TestErrorsOfThePage(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(text), "\n## Errors\n")
	table, _, _ = strings.Cut(table, "\n## ")
	rows := regexp.MustCompile("(?m)^\\| `([A-Z_]+)` \\| ([0-9]{3}) \\|").FindAllStringSubmatch(table, -1)
	if len(rows) != len(httpCodes) {
		t.Errorf("%d errors on the page, the service has %d", len(rows), len(httpCodes))
	}
	for code, http := range httpCodes {
		if !slices.ContainsFunc(rows, func(row []string) bool { return row[1] == codeName(code) && row[2] == strconv.Itoa(http) }) {
			t.Errorf("the page does not say that %s is %d", codeName(code), http)
		}
	}
}
