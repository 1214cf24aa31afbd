// Keeps a page up to date while it is looked at. Everything is there without it; see docs/dashboard.md.
(() => {
  "use strict";
  const status = document.getElementById("live-status");
  if (!status || !window.EventSource) return;
  const most = 50; // rows that the list of challenges keeps
  const after = 1500; // ms from an event to the look at the page: longer than the server shows old numbers
  let fresh = 0, due = null;

  const say = (state, text) => {
    status.dataset.state = state;
    if (status.textContent !== text) status.textContent = text;
  };

  // refresh puts the parts that are marked as live in the place of the old ones, but for one that is being used.
  const refresh = async () => {
    due = null;
    let page;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return; // the next event tries again
    }
    for (const old of document.querySelectorAll("[data-live]")) {
      const next = page.querySelector(`[data-live="${CSS.escape(old.dataset.live)}"]`);
      if (!next || next.innerHTML === old.innerHTML || old.contains(document.activeElement) || old.matches(":hover")) continue;
      old.replaceWith(document.adoptNode(next));
    }
  };
  const soon = () => {
    if (due === null && !document.hidden) due = setTimeout(refresh, after);
  };

  const list = document.querySelector("[data-feed]");
  const fits = (told) =>
    (!list.dataset.outcome || list.dataset.outcome === told.outcome) && (!list.dataset.era || list.dataset.era === String(told.era));

  const source = new EventSource("/live");
  source.addEventListener("open", () => say("on", "Live"));
  source.addEventListener("error", () => say("off", "Not live: trying again"));
  source.addEventListener("challenge", (event) => {
    const told = JSON.parse(event.data);
    fresh++;
    say("on", `Live, ${fresh} new`);
    if (!list) return soon();
    if (!fits(told)) return;
    const box = document.createElement("template");
    box.innerHTML = told.html; // made and escaped by the server's template
    const row = box.content.firstElementChild;
    row.classList.add("fresh");
    list.prepend(row);
    document.getElementById("feed-empty")?.remove();
    while (list.rows.length > most) list.deleteRow(-1);
  });
  source.addEventListener("chain", soon);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) soon(); });
  addEventListener("pagehide", () => source.close());
})();
