/* The list of sections and the summary */
function refreshParts() {
  const w = W(), links = [h("a", { href: "#part-base" }, w.about)];
  for (const name of new Set(scheme.items.map((i) => i.category))) {
    const row = rows["part:" + name];
    if (!row) continue;
    const items = result.items.filter((i) => i.category === name && i.status !== "not-applicable"), fails = items.filter((i) => i.status === "fail").length;
    links.push(h("a", { href: "#section-" + row.n }, h("span", {}, name), h("small", {}, fails ? [icon("fail", "fail"), h("span", { class: "fail", "aria-label": `${fails} ${statusWord("fail")}` }, String(fails))] : null, items.length ? `${items.filter((i) => i.status === "pass" || i.status === "fail").length}/${items.length}` : "–")));
  }
  if ($("section-lists")) links.push(h("a", { href: "#section-lists" }, h("span", {}, w.lists)));
  $("parts").replaceChildren(...links);
  markHere();
}
function refreshSummary() {
  const w = W(), all = result.items.filter((i) => i.status !== "not-applicable"), count = (s, items = all) => items.filter((i) => i.status === s).length;
  const decided = count("pass") + count("fail"), must = all.filter((i) => binding(i.nature)), verdict = result.verdict;
  const shape = { eligible: "pass", ineligible: "fail", undetermined: "review", wrong: "wrong" }[verdict], colour = { wrong: "fail" }[verdict] || shape;
  const words = verdictWords(), main = words.startsWith(verdictWord(verdict)) ? verdictWord(verdict) : words, further = words.slice(main.length).trim();
  const head = () => h("span", { class: "verdict " + colour }, icon(shape), h("span", {}, main, further ? h("small", {}, further) : null));
  const because = verdict === "wrong" ? w.wrongReason(result.errors) : result.told ? result.told.reason : "";
  const natures = [...new Set(all.map((i) => i.nature))];
  const order = catalogue.words.natures.map((n) => n.nature);
  natures.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const gaps = all.filter((i) => i.status === "fail").sort((a, b) => binding(b.nature) - binding(a.nature)).map((i) => {
    const c = comparisons(i).find((x) => x.status === "fail" && gapText(x)), gap = c && (c.gap ? c.gap.numerator || c.gap : { fact: c.fact, text: gapText(c) }), key = gap ? gap.fact || c.fact : i.facts[0] && i.facts[0].key;
    const fact = key && known.facts[key];
    const no = i.facts.find((f) => f.value === false);
    return { shape: "fail", title: gap ? [label(fact), " ", h("span", { class: "figures" }, gap.text)] : no ? `${label(no)}${w.colon}${w.answered}` : i.indicator || i.text, under: `${w.number(i.number)} ${natureWord(i.nature)}`, go: () => goTo((no && !gap ? no.key : key) || "", i.id) };
  });
  const waits = new Map();
  for (const i of all) {
    if (i.status !== "missing" && i.status !== "review") continue;
    for (const l of i.lacking) {
      const key = l.trait ? "trait/" + l.trait : l.fact;
      const entry = waits.get(key) || { key, l, items: new Set(), must: 0 };
      if (!entry.items.has(i.id)) entry.must += binding(i.nature) ? 1 : 0;
      entry.items.add(i.id);
      waits.set(key, entry);
    }
  }
  const gather = [...waits.values()].sort((a, b) => (b.l.trait ? 99 : b.must) - (a.l.trait ? 99 : a.must)).map((e) => {
    const base = e.l.trait && scheme.base.find((f) => f.key === e.l.trait), fact = known.facts[e.l.fact];
    return { shape: e.l.kind === "attestation" ? "review" : "missing", title: base ? base.label : fact ? label(fact) : e.key, under: w.serves(e.items.size), go: () => (base ? arrive($("b-" + base.key)) : goTo(e.l.fact)) };
  });
  const list = (name, entries, none) => !entries.length && !none ? null : h("section", { class: name }, h("h3", {}, w[name]), entries.length ? h("ul", { class: "list" }, (open[name] ? entries : entries.slice(0, 3)).map((e) => h("li", {}, h("button", { type: "button", onclick: () => { $("summary").classList.add("folded"); e.go(); } }, icon(e.shape, e.shape === "wrong" ? "fail" : e.shape), h("span", {}, e.title, e.under ? h("small", {}, e.under) : null))))) : h("p", {}, none),
    entries.length > 3 ? h("p", { class: "more" }, plain(open[name] ? w.less : w.more(entries.length - 3), () => { open[name] = !open[name]; refreshSummary(); })) : null);
  const changed = trial ? compare(trial.statuses) : flips;
  const flipBox = changed.length || trial ? h("section", { class: "flips" }, h("h3", {}, trial ? w.tryOut : w.just),
    trial ? h("p", {}, w.changes(trialChanges()) + (changed.length ? w.flipped(changed.length) : w.noFlip)) : null,
    h("ul", {}, changed.slice(0, 6).map(({ item, from }) => h("li", {}, h("span", {}, w.number(item.number)), icon(from, from), h("span", { class: "go" }, `${statusWord(from, item.nature)} →`), icon(item.status, item.status), h("span", { class: item.status }, stateWord(item))))),
    trial ? h("p", { style: "display:flex;gap:16px;margin-top:6px" }, plain(w.keep, () => endTrial(true)), plain(w.back, () => endTrial(false))) : h("p", {}, plain(w.undo, () => travel(past, future)))) : null;
  const folded = $("summary").classList.contains("folded");
  $("summary").setAttribute("aria-label", w.summary);
  const notes = result.header && !result.errors ? result.header.notes : [];
  const keep = document.activeElement && document.activeElement.id;
  $("summary").replaceChildren(...[
    h("section", { class: "first" },
      h("button", { type: "button", class: "grip", id: "grip", "aria-expanded": String(!folded), "aria-label": `${folded ? w.unfold : w.fold}${w.colon}${words}`, onclick: () => { $("summary").classList.toggle("folded"); refreshSummary(); } }, head(), h("span", { class: "rest" }, w.decided(decided, all.length), h("br"), (trial ? w.tryOut + " · " : "") + (flips.length ? `${w.number(flips[0].item.number)} → ${stateWord(flips[0].item)}` : `${statusWord("fail")} ${count("fail")} · ${statusWord("missing")} ${count("missing")} · ${statusWord("review")} ${count("review")}`)), icon(folded ? "up" : "down")),
      head(), h("p", { style: "margin-top:4px;color:var(--ink)" }, because), notes.map((note) => h("p", {}, note)),
      h("div", { class: "meter", "aria-hidden": "true" }, ["pass", "fail", "review", "missing"].map((s) => (count(s) ? h("i", { class: s, style: `flex:${count(s)}` }) : null))),
      h("p", {}, w.decided(decided, all.length)),
      h("p", { class: "ways" }, plain(w.seeAdvice, () => { $("summary").classList.add("folded"); if (!panel || panel.kind !== "advice") togglePanel("advice"); else $("panel").scrollIntoView({ block: "start" }); }), plain(w.compareWith, pickOther))),
    flipBox,
    list("fix", result.problems.filter((p) => p.severity === "error").map((p) => ({ shape: "wrong", title: p.message, under: "", go: () => (!p.path ? undefined : p.path[0] === "base" ? arrive($("b-" + p.path[1])) : p.path[0] === "lists" ? goToCell(...p.path.slice(1)) : goTo(p.path[1])) })), null),
    gaps.length || !gather.length ? list("gaps", gaps, w.noGaps) : null,
    gather.length ? list("gather", gather) : null,
    h("section", {}, h("table", { class: "counts" }, h("thead", {}, h("tr", {}, h("th", {}, h("span", { class: "unseen" }, "·")), ["pass", "fail", "missing", "review"].map((s) => h("th", { scope: "col", }, icon(s, s), h("span", {}, statusWord(s)))))),
      h("tbody", {}, natures.map((n) => h("tr", {}, h("th", { scope: "row" }, natureWord(n)), ["pass", "fail", "missing", "review"].map((s) => { const c = count(s, all.filter((i) => i.nature === n)); return h("td", { class: c ? s : "zero" }, String(c)); })))))),
    h("section", { class: "jump" }, h("h3", {}, w.sections), h("nav", { class: "parts", "aria-label": w.sections }, [...$("parts").children].map((a) => { const copy = a.cloneNode(true); copy.addEventListener("click", () => $("summary").classList.add("folded")); return copy; }))),
    h("section", { class: "draft-box" }, h("p", { class: "draft" }, draftWords())),
  ].filter(Boolean));
  $("draft").replaceChildren(...draftWords());
  if (keep === "grip") $("grip").focus();
}
function draftWords() {
  const w = W();
  if (clearing) return [w.clearAsk, " ", plain(w.clearYes, clearAll), " ", plain(w.clearNo, () => { clearing = false; refreshSummary(); })];
  return [trial ? w.tryDraft : drafted === null ? w.noDraft : drafted ? w.draft(drafted) : w.draftEmpty, " ", !isEmpty() && !trial ? plain(w.clear, () => { clearing = true; refreshSummary(); }) : ""];
}
function clearAll() {
  clearing = false;
  change("", (s) => Object.assign(s, blank(s.scheme)));
  told = { text: W().cleared, undo: true };
  update(true);
}
const compare = (before) => result.items.filter((i) => before[i.id] && before[i.id] !== i.status).map((item) => ({ item, from: before[item.id] }));
const statusesNow = () => Object.fromEntries(result.items.map((i) => [i.id, i.status]));

/* What if */
function toggleTrial() {
  settle();
  if (trial) return endTrial(true);
  trial = { state: JSON.stringify(state), statuses: statusesNow(), past: past.slice() };
  update();
}
function endTrial(keeps) {
  const was = trial;
  trial = null;
  told = keeps && was.texts && was.texts.some((key) => !state.texts[key]) ? { text: "", texts: was.texts } : null;
  if (!keeps) { state = JSON.parse(was.state); past = was.past; future = []; }
  else if (was.setAside) {
    for (const [section, key] of was.standIns) delete state[section][key];
    Object.assign(state.lists, was.setAside);
  }
  flips = [];
  update(true);
}
function trialChanges() {
  const before = JSON.parse(trial.state);
  let n = 0;
  for (const section of ["base", "figures", "attestations", "scores", "texts", "lists", "remarks"]) for (const key of new Set([...Object.keys(before[section]), ...Object.keys(state[section])])) if (JSON.stringify(before[section][key]) !== JSON.stringify(state[section][key])) n++;
  return n;
}
