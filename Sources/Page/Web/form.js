/* Drawing the form */
let rows = {}, hosts = {}, listHosts = {};
function pill(item) { return h("span", { class: "state " + item.status }, icon(item.status), stateWord(item)); }
function hostFacts() {
  hosts = {};
  const judged = Object.fromEntries(result.items.map((i) => [i.id, i]));
  for (const item of scheme.items) {
    if (!judged[item.id] || judged[item.id].status === "not-applicable") continue;
    for (const f of item.facts) hosts[f.key] ||= item;
  }
  // A list stands at the first item that reads what follows from it.
  listHosts = {};
  for (const list of scheme.lists) {
    const gives = new Set(list.gives.map((g) => g.fact));
    const host = scheme.items.find((i) => judged[i.id] && judged[i.id].status !== "not-applicable" && i.facts.some((f) => gives.has(f.key)));
    if (host) listHosts[list.key] = host;
  }
  return judged;
}
function draw() {
  const judged = hostFacts(), w = W();
  rows = {};
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  document.title = w.title;
  drawBar();
  const main = $("main");
  main.replaceChildren(
    h("div", { id: "words" }), h("div", { class: "remarks", id: "stray-remarks" }),
    h("section", { class: "part panel", id: "panel", hidden: true, "aria-labelledby": "panel-name" }),
    h("div", { class: "head" },
      h("label", { class: "unseen", for: "scheme" }, w.scheme),
      h("select", { id: "scheme", onchange: (e) => change("", (s) => { s.others = s.others.map((id) => (id === e.target.value ? s.scheme : id)); s.scheme = e.target.value; s.year = schemes[s.scheme].lastFullYear || s.year; }) },
        form.schemes.map((id) => h("option", { value: id, selected: id === state.scheme }, `${schemes[id].title}（${[schemes[id].source.date.slice(0, 4), ...(marksOf(id))].join(w.comma)}）`))),
      marksOf(state.scheme).length ? h("p", { class: "draft-scheme" }, icon("review", "review"), h("span", { lang: lang === "zh" ? null : "zh-CN" }, catalogue.schemes.find((s) => s.id === state.scheme).validity)) : null,
      h("p", {}, w.source(scheme.source)),
      scheme.lastFullYear ? h("p", {}, w.year(scheme.lastFullYear, scheme.lastFullYear - 2)) : null),
    drawBase(),
    h("div", { class: "sift", role: "group", "aria-label": w.sift }, h("span", {}, w.sift),
      ["all", "todo", "failed"].map((kind) => h("button", { type: "button", class: "tool", "aria-pressed": String(sift === kind), onclick: () => { sift = kind; sifted = kind === "all" ? null : new Set(result.items.filter((i) => (kind === "failed" ? i.status === "fail" : i.status === "missing" || i.status === "review")).map((i) => i.id)); draw(); refresh(); } }, kind === "failed" ? statusWord("fail") : w[kind]))));
  const byPart = new Map();
  for (const item of scheme.items) {
    if (sifted && !sifted.has(item.id)) continue;
    if (!byPart.has(item.category)) byPart.set(item.category, []);
    byPart.get(item.category).push(item);
  }
  if (!byPart.size) main.append(h("p", {}, w.nothing));
  let n = 0;
  for (const [name, items] of byPart) {
    const count = h("small", {});
    main.append(h("section", { class: "part", id: "section-" + n, "aria-labelledby": "part-name-" + n }, h("h2", {}, h("span", { id: "part-name-" + n }, name), count), drawScores(items), items.map((i) => drawItem(i, judged[i.id]))));
    rows["part:" + name] = { count, n: n++ };
  }
  const apart = sifted ? [] : scheme.lists.filter((list) => !listHosts[list.key]);
  if (apart.length) main.append(h("section", { class: "part", id: "section-lists", "aria-labelledby": "lists-name" }, h("h2", { id: "lists-name" }, w.lists), apart.map((list) => h("div", { class: "item" }, drawList(list)))));
  drawPanel();
  $("parts").setAttribute("aria-label", w.sections);
  drawFoot();
}
function drawBar() {
  const w = W();
  $("skip").textContent = w.skip;
  $("drop").textContent = w.drop;
  const menu = h("details", { class: "menu" }, h("summary", { class: "tool" }, icon("print"), h("span", {}, w.report), icon("down")),
    h("div", {}, button("print", w.printReport, printReport), button("save", w.reportHTML, () => download(reportName("html"), reportAs("html"), kinds.html)), button("save", w.reportText, () => download(reportName("txt"), reportAs("text"), kinds.txt)), button("print", w.printForm, () => print()),
      h("hr", {}), button("save", w.saveWorkbook, () => save("xlsx"), { "data-save": "xlsx" }), button("save", w.saveTable, () => save("csv"), { "data-save": "csv" }), button("save", w.saveJSON, () => save("json"), { "data-save": "json" }),
      h("hr", {}), button("compare", w.compareWith, pickOther)));
  menu.addEventListener("click", (e) => { if (e.target.closest("button")) menu.open = false; });
  menu.addEventListener("keydown", (e) => { if (e.key === "Escape") { menu.open = false; menu.firstChild.focus(); } });
  menu.addEventListener("focusout", (e) => { if (e.relatedTarget && !menu.contains(e.relatedTarget)) menu.open = false; });
  $("bar").replaceChildren(h("h1", {}, w.title),
    button("open", w.open, pickFile, { id: "open" }), button("save", w.save, () => save(), { id: "save" }), menu,
    h("span", { class: "space" }), h("span", { class: "draft wide", id: "draft" }), h("span", { class: "space" }),
    button("undo", w.undo, () => travel(past, future), { id: "undo" }), button("redo", w.redo, () => travel(future, past), { id: "redo", class: "tool wide" }),
    button("advice", w.advice, () => togglePanel("advice"), { id: "advise", "aria-pressed": "false" }),
    button("try", w.tryOut, toggleTrial, { id: "try", "aria-pressed": String(!!trial) }), h("span", { class: "rule" }),
    h("button", { type: "button", class: "tool wide", lang: lang === "zh" ? "en" : "zh-CN", id: "language", onclick: switchLanguage }, w.language),
    button("look", `${w.look}${w.colon}${w.looks[look]}`, turnLook, { id: "look", class: "tool wide" }));
}
function turnLook() { look = { auto: "light", light: "dark", dark: "auto" }[look]; applyLook(); keepDraft(); drawBar(); drawFoot(); refreshBar(); refreshSummary(); $("look").focus(); }
function switchLanguage() { lang = lang === "zh" ? "en" : "zh"; catalogue = engine.catalogue(lang); update(true); $("language").focus(); }
function drawBase() {
  const w = W(), fieldOf = (f) => {
    const id = "b-" + f.key, value = state.base[f.key], name = f.label;
    const set = (v) => change(f.kind === "text" ? id : "", (s) => { s.base[f.key] = v; });
    let control;
    if (f.kind === "text") control = h("input", { type: "text", id, value: Array.isArray(value) ? value.join("、") : value || "", placeholder: f.several ? w.cityHint : null, autocomplete: "off", oninput: (e) => set(f.several ? e.target.value.split(/[、,，;；]\s*/).filter(Boolean) : e.target.value) });
    else if (f.kind === "yesno") { control = three(id, name, value, set); control.classList.add("neutral"); }
    else if (f.several) control = h("div", { class: "boxes", role: "group", "aria-label": name, id }, f.values.map((v) => h("label", {}, h("input", { type: "checkbox", checked: (value || []).includes(v), onchange: (e) => set(e.target.checked ? [...(state.base[f.key] || []), v] : state.base[f.key].filter((x) => x !== v)) }), h("span", {}, icon("pass"), v))));
    else control = h("select", { id, onchange: (e) => set(e.target.value || null) }, h("option", { value: "" }, w.choose), [...new Set([...f.values, ...(value ? [value] : [])])].map((v) => h("option", { value: v, selected: v === value }, v)));
    const notes = h("div", { class: "notes" }), remarks = h("div", { class: "remarks" });
    rows["base:" + f.key] = { notes, remarks, control, id };
    const reads = f.readBy.length ? h("small", {}, w.readBy(f.readBy.length)) : null;
    return h("div", { class: "field" + (f.values.length && f.several ? " whole" : "") }, f.kind === "text" || f.kind === "choice" ? h("label", { class: "label", for: id }, name, reads) : h("div", { class: "label" }, name, reads), h("div", {}, h("div", { class: "enter" }, control), notes, remarks));
  };
  // What no item asks for stands apart, unless it is filled in.
  const isAside = (f) => f.kind !== "text" && f.kind !== "choices" && !f.readBy.length && !f.decidesAudience && !f.gives && state.base[f.key] == null && f.key !== "province";
  const rowsOf = scheme.base.filter((f) => !isAside(f)).map(fieldOf), aside = scheme.base.filter(isAside);
  if (!scheme.lastFullYear) {
    const now = new Date().getFullYear();
    rowsOf.push(h("div", { class: "field" }, h("label", { class: "label", for: "b-year" }, w.yearLabel), h("div", { class: "enter" },
      h("select", { id: "b-year", onchange: (e) => change("", (s) => { s.year = Number(e.target.value); }) }, [...new Set([yearNow(), ...Array.from({ length: 8 }, (_, i) => now - 1 - i)])].sort().reverse().map((y) => h("option", { value: String(y), selected: y === yearNow() }, String(y)))))));
  }
  return h("section", { class: "part", id: "part-base", "aria-labelledby": "part-base-name" }, h("h2", { id: "part-base-name" }, w.about), h("div", { class: "item" }, h("div", { class: "fields base" }, rowsOf), aside.length ? h("details", { class: "why aside" }, h("summary", {}, w.further), h("div", { class: "fields base" }, aside.map(fieldOf))) : null));
}
function three(id, name, value, set) {
  const w = W();
  return h("span", { class: "three", role: "radiogroup", "aria-label": name, id }, [["yes", true], ["no", false], ["open", null]].map(([v, met]) =>
    h("label", {}, h("input", { type: "radio", name: id, value: v, checked: (value ?? null) === met, onchange: () => set(met) }), h("span", {}, v === "open" ? w.open3 : w[v]))));
}
function drawItem(item, judged) {
  const w = W(), isNone = judged && judged.status === "not-applicable";
  const stateBox = h("span", { class: "state" }), line = h("span", { class: "chip line", hidden: true }, w.line), why = h("ul", {});
  const was = h("span", { class: "was" });
  const reading = h("div", { class: "why reading", hidden: true, id: "r-" + item.id }, h("p", {}, item.reading), h("p", {}, item.citation), why);
  const ask = h("button", { type: "button", class: "ask", "aria-expanded": "false", "aria-controls": "r-" + item.id, "aria-label": `${w.number(item.number)} ${w.reading}`, onclick: () => { reading.hidden = !reading.hidden; ask.setAttribute("aria-expanded", String(!reading.hidden)); } }, w.reading, icon("down"));
  const row = h("article", { class: "item" + (isNone ? " not-applicable-row" : ""), id: "i-" + item.id, "aria-label": w.number(item.number) },
    h("header", {}, h("b", {}, item.number), h("span", { class: "chip" + (binding(item.nature) ? " binding" : "") }, natureWord(item.nature)), item.scope !== "通用" ? h("span", { class: "chip" }, item.scope) : null, item.kind ? h("span", { class: "chip" }, item.kind) : null, line, ask, was, stateBox),
    h("p", { class: "law", lang: "zh-CN" }, item.indicator ? h("strong", {}, item.indicator) : null, item.text), reading);
  if (!isNone) {
    const fields = h("div", { class: "fields" }), named = item.text + (item.indicator || ""), here = item.facts.filter((f) => hosts[f.key] === item && f.kind !== "score"), done = new Set();
    for (const fact of here) {
      if (done.has(fact.key)) continue;
      const parts = (fact.derivedFrom || []).map((k) => item.facts.find((f) => f.key === k)).filter(Boolean);
      if (parts.length) {
        const own = parts.filter((p) => hosts[p.key] === item && !done.has(p.key));
        [fact, ...own].forEach((p) => done.add(p.key));
        fields.append(drawDerived(fact, own, item));
      }
    }
    const plainFigures = here.filter((f) => f.kind === "figure" && !done.has(f.key));
    const several = plainFigures.filter((f) => (known.years[f.key] || []).length > 1);
    if (several.length) fields.append(drawYears(several));
    for (const fact of here) {
      if (done.has(fact.key) || several.includes(fact)) continue;
      fields.append(fact.kind === "attestation" ? drawAttestation(fact) : fact.kind === "text" ? drawText(fact, scheme.lists.some((l) => l.gives.some((g) => g.fact === fact.key))) : fact.kind === "score" ? drawScore(fact) : drawFigure(fact));
    }
    const own = scheme.lists.filter((list) => listHosts[list.key] === item);
    for (const fact of item.facts.filter((f) => hosts[f.key] && hosts[f.key] !== item && f.kind !== "score")) {
      const before = item.facts.find((f) => hosts[f.key] === item && (f.derivedFrom || []).includes(fact.key));
      const result = before && rows["fact:" + before.key].sum.closest(".field"), line = drawReference(fact);
      if (result) result.before(line); else fields.append(line);
      rows[`refer:${item.id}:${fact.key}`] = { box: line.lastChild, fact };
    }
    if (fields.firstChild) row.append(fields);
    if (own.length) row.append(h("div", { class: "rolls" }, own.map(drawList)));
    // Where the words name the one fact that is asked for, it is not named a second time beside its fields.
    if (!own.length && here.length === 1 && item.facts.length === 1 && named.includes(here[0].label) && here[0].kind !== "attestation") row.classList.add("dense");
  }
  rows[item.id] = { row, stateBox, line, why, was };
  return row;
}
function drawReference(fact) { return h("div", { class: "field refer" }, h("div", { class: "label" }, label(fact)), h("div", {})); }
const errorId = (id) => id + "-says";
function input(fact, year, extra) {
  const id = `f-${fact.key}-${year}`, figure = state.figures[fact.key];
  const box = h("input", { type: "text", id, class: "figure", inputmode: "decimal", autocomplete: "off", value: figure && figure.years[year] != null ? figure.years[year] : "", "aria-describedby": errorId(fact.key), ...extra,
    oninput: (e) => change(id, () => { figureOf(fact.key).years[year] = e.target.value.trim(); }),
    onpaste: (e) => pasteYears(e, fact.key, year),
    onblur: (e) => { e.target.value = e.target.value.trim(); lastEdit = ""; } });
  (rows["fact:" + fact.key] ||= { boxes: {} }).boxes[year] = box;
  return box;
}
/** The cells of a row of a spreadsheet, spread over the years from where they are pasted. */
function pasteYears(event, key, year) {
  const cells = cellsOfText(event.clipboardData.getData("text/plain").replace(/\r/g, ""))[0], years = Object.keys(rows["fact:" + key].boxes).filter((y) => y >= String(year)).sort();
  if (cells.length < 2 || years.length < 2) return;
  event.preventDefault();
  change("", () => { years.forEach((y, i) => { if (cells[i] !== undefined) figureOf(key).years[y] = cells[i].trim(); }); });
  years.forEach((y) => syncBox(key, y));
}
function units(fact) {
  const figure = state.figures[fact.key], chosen = figure && figure.unit ? figure.unit : fact.unit;
  if (!fact.unit) return null;
  if (fact.units.length < 3 && chosen === fact.unit) return h("span", { class: "unit" }, fact.unit);
  return h("select", { class: "units", id: "u-" + fact.key, "aria-label": `${label(fact)} ${W().oneUnit}`, onchange: (e) => change("", () => { figureOf(fact.key).unit = e.target.value; }) }, fact.units.map((u) => h("option", { value: u, selected: u === chosen }, u)));
}
function notesOf(fact) {
  const wrongs = h("div", { class: "notes" }), remarks = h("div", { class: "remarks" }), notes = h("div", { class: "notes" });
  Object.assign((rows["fact:" + fact.key] ||= { boxes: {} }), { wrongs, remarks, notes });
  return h("div", { id: errorId(fact.key) }, wrongs, remarks, notes);
}
function drawFigure(fact) {
  const years = known.years[fact.key] || [yearNow()];
  if (years.length > 1) return drawYears([fact]);
  const earlier = h("span", { class: "earlier" });
  const field = h("div", { class: "field" }, h("label", { class: "label", for: `f-${fact.key}-${years[0]}` }, label(fact), fact.definition ? h("small", { lang: "zh-CN" }, fact.definition) : null),
    h("div", {}, h("div", { class: "enter" }, input(fact, years[0]), units(fact), earlier), notesOf(fact)));
  rows["fact:" + fact.key].earlier = earlier;
  return field;
}
function drawYears(facts) {
  const years = [...new Set(facts.flatMap((f) => known.years[f.key]))].sort();
  return h("div", {}, h("table", { class: "years" },
    h("thead", {}, h("tr", {}, h("th", {}, h("span", { class: "unseen" }, "·")), years.map((y) => h("th", { scope: "col" }, String(y))), h("th", {}, h("span", { class: "unseen" }, W().oneUnit)))),
    h("tbody", {}, facts.map((f) => [h("tr", {}, h("th", { scope: "row" }, label(f), f.unit && units(f).matches("span") ? h("small", { class: "in-label" }, ` ${f.unit}`) : null), years.map((y) => h("td", { "data-year": known.years[f.key].includes(y) ? String(y) : null }, known.years[f.key].includes(y) ? input(f, y, { "aria-label": `${label(f)} ${y}` }) : null)), h("td", { class: "pick" + (units(f) && units(f).matches("span") ? " only" : "") }, units(f))), h("tr", { class: "says" }, h("td", {}), h("td", { colspan: String(years.length + 1) }, notesOf(f)))]))));
}
function drawDerived(fact, parts, item) {
  const years = known.years[fact.key] || [yearNow()], w = W();
  const sum = h("output", {}), given = state.figures[fact.key] && Object.values(state.figures[fact.key].years).some((v) => v !== "");
  const result = h("div", { class: "field sum" }, h("div", { class: "label" }, label(fact)), h("div", {}, sum, notesOf(fact)));
  const partRows = years.length > 1 && parts.length ? drawYears(parts) : parts.map(drawFigure);
  const direct = h("details", { class: "why", open: !!given || fact.derivedFrom.length === 1, style: "margin-top:6px" }, h("summary", {}, w.direct),
    years.length > 1 ? drawDirectYears(fact, years) : h("div", { class: "enter", style: "margin-top:6px" }, input(fact, years[0], { "aria-label": label(fact) }), units(fact)));
  rows["fact:" + fact.key].sum = sum;
  rows["fact:" + fact.key].item = item.id;
  result.lastChild.append(direct);
  return h("div", { class: "group" }, partRows, result);
}
function drawDirectYears(fact, years) { return h("div", { class: "enter", style: "margin-top:6px" }, years.map((y) => [h("span", { class: "unit" }, String(y)), input(fact, y, { "aria-label": `${label(fact)} ${y}`, style: "width:6em" })]), units(fact)); }
function drawAttestation(fact) {
  const w = W(), id = "a-" + fact.key, a = state.attestations[fact.key] || { met: null, note: "", evidence: [] };
  const list = h("ul", {}), count = a.evidence.length + (a.note ? 1 : 0);
  const evidence = h("input", { type: "text", placeholder: w.evidence, "aria-label": `${label(fact)} ${w.evidence}`, autocomplete: "off", "data-adds": "", onchange: (e) => add([e.target.value], e.target) });
  const picker = h("input", { type: "file", multiple: true, hidden: true, onchange: (e) => add([...e.target.files].map((f) => f.name)) });
  function add(names, box) {
    const fresh = names.map((n) => n.trim()).filter(Boolean);
    if (box) box.value = "";
    if (fresh.length) change("", () => attestationOf(fact.key).evidence.push(...fresh));
    fill();
  }
  function fill() {
    const names = (state.attestations[fact.key] || a).evidence;
    list.replaceChildren(...names.map((n, i) => h("li", {}, n, h("button", { type: "button", "aria-label": `${w.remove} ${n}`, onclick: () => { change("", () => attestationOf(fact.key).evidence.splice(i, 1)); fill(); } }, "×"))));
    list.hidden = !names.length;
  }
  fill();
  const proof = h("div", { class: "proof", hidden: !count }, h("input", { type: "text", placeholder: w.note, "aria-label": `${label(fact)} ${w.note}`, value: a.note, autocomplete: "off", oninput: (e) => change("n-" + fact.key, () => { attestationOf(fact.key).note = e.target.value; }) }), list, h("div", { class: "pair" }, evidence, h("button", { type: "button", class: "tool", onclick: () => picker.click() }, w.pick), picker));
  const more = plain(count ? w.proofs(count) : w.proof, () => { proof.hidden = !proof.hidden; more.setAttribute("aria-expanded", String(!proof.hidden)); if (!proof.hidden) proof.querySelector("input").focus(); });
  more.setAttribute("aria-expanded", String(!!count));
  more.style.fontSize = "14px";
  const group = three(id, label(fact), a.met, (met) => change("", () => { attestationOf(fact.key).met = met; }));
  (rows["fact:" + fact.key] ||= { boxes: {} }).boxes.met = group;
  return h("div", { class: "field" }, h("div", { class: "label" }, label(fact)), h("div", {}, h("div", { class: "enter" }, group, more, proof), notesOf(fact)));
}
/** A text; where a table of the form stands for it, it may be written as one text all the same. */
function drawText(fact, isListed) {
  const id = "t-" + fact.key, count = h("span", { class: "unit" });
  const tell = (v) => { count.textContent = fact.limit ? W().limit([...v.replace(/\s/g, "")].length, fact.limit) : ""; };
  const box = h("textarea", { id, "aria-describedby": errorId(fact.key), oninput: (e) => { tell(e.target.value); change(id, (s) => { s.texts[fact.key] = e.target.value; }); } });
  box.value = state.texts[fact.key] || "";
  tell(box.value);
  (rows["fact:" + fact.key] ||= { boxes: {} }).boxes.text = box;
  if (!isListed) return h("div", { class: "field" }, h("label", { class: "label", for: id }, label(fact)), h("div", {}, box, count, notesOf(fact)));
  return h("div", { class: "field" }, h("label", { class: "label", for: id }, label(fact)), h("div", {}, h("details", { class: "why", open: !!box.value }, h("summary", {}, W().asText), box, count), notesOf(fact)));
}
function drawScores(items) {
  const facts = [...new Map(items.flatMap((i) => i.facts).filter((f) => f.kind === "score").map((f) => [f.key, f])).values()];
  return facts.length ? h("div", { class: "item" }, h("div", { class: "fields", style: "margin-top:0" }, facts.map(drawScore))) : null;
}
function drawScore(fact) {
  const id = "p-" + fact.key, box = h("input", { type: "text", class: "figure", id, inputmode: "decimal", autocomplete: "off", value: state.scores[fact.key] || "", oninput: (e) => change(id, (s) => { s.scores[fact.key] = e.target.value.trim(); }) });
  (rows["fact:" + fact.key] ||= { boxes: {} }).boxes.score = box;
  return h("div", { class: "field" }, h("label", { class: "label", for: id }, `${W().scoreOf}${W().colon}${label(fact)}`), h("div", {}, h("div", { class: "enter" }, box, h("span", { class: "unit" }, fact.unit, " ", fact.maximum ? W().points(fact.maximum) : "")), notesOf(fact)));
}
function drawFoot() {
  const w = W();
  $("foot").replaceChildren(h("p", {}, w.offline), h("p", { class: "narrow" }, plain(w.language, switchLanguage), " ", plain(`${w.look}${w.colon}${w.looks[look]}`, turnLook)), h("details", { class: "keys", style: "margin-top:8px" }, h("summary", { style: "cursor:pointer;width:max-content" }, w.keys), h("dl", {}, w.keyList.map(([k, v]) => [h("dt", {}, h("kbd", {}, k)), h("dd", {}, v)]))));
}

/* Bringing the drawn form up to date */
function refresh() {
  const w = W(), byId = Object.fromEntries(result.items.map((i) => [i.id, i]));
  // Per fact: what the items say of it, what is wrong in it, whether something waits for it.
  const says = {}, waits = new Set();
  for (const item of result.items) {
    if (item.status === "not-applicable") continue;
    for (const c of comparisons(item)) {
      const of = (key) => (hosts[key] && hosts[key].id !== item.id ? w.number(item.number) : "");
      const spare = item.status === "pass" && c.status !== "pass";
      (says[c.fact] ||= []).push({ c, of: of(c.fact), spare });
      const part = !spare && c.status === "fail" && c.gap && c.gap.numerator;
      if (part) (says[part.fact] ||= []).push({ part, of: of(part.fact) });
    }
    for (const l of item.lacking) {
      if (l.fact) waits.add(l.fact + "/" + (l.year || ""));
      for (const part of l.orFrom || []) waits.add(part + "/" + (l.year || ""));
      if (l.trait) waits.add("trait/" + l.trait);
    }
  }
  const wrongIn = {};
  for (const p of result.problems) if (p.path) (wrongIn[p.path.slice(0, 2).join("/")] ||= []).push(p);
  const placed = new Set();
  for (const [name, row] of Object.entries(rows)) {
    if (name.startsWith("fact:")) {
      const key = name.slice(5), notes = [], said = [], section = { met: "attestations", text: "texts", score: "scores" }[Object.keys(row.boxes)[0]] || "figures";
      const wrongs = wrongIn[`${section}/${key}`] || [];
      for (const [year, box] of Object.entries(row.boxes)) {
        const mine = wrongs.filter((p) => p.path.length < 3 || section !== "figures" || p.path[2] === year);
        box.setAttribute("aria-invalid", String(mine.some((p) => p.severity === "error")));
        box.classList.toggle("doubt", mine.some((p) => p.severity === "warning"));
        box.classList.toggle("lacking", section === "figures" ? waits.has(`${key}/${year}`) && !row.sum : waits.has(key + "/"));
      }
      for (const p of wrongs) { placed.add(p); said.push(problemNote(p, p.replacement && p.path[2] ? plain(w.replace(p.replacement), () => { change("", () => { figureOf(key).years[p.path[2]] = p.replacement; }); syncBox(key, p.path[2]); }) : p.replacement ? plain(w.replace(p.replacement), () => { const year = Object.keys(row.boxes)[0]; change("", () => { figureOf(key).years[year] = p.replacement; }); syncBox(key, year); }) : null)); }
      if (row.notes) {
        row.wrongs.replaceChildren(...said);
        refreshRemarks(row.remarks, wrongs);
      }
      const told = new Map();
      for (const [year, box] of Object.entries(row.boxes)) if (section === "figures") box.classList.toggle("short", (says[key] || []).some(({ c, spare }) => c && !spare && c.status === "fail" && (c.years || []).some((y) => String(y.year) === year && y.status === "fail")));
      for (const { c, part, of, spare } of says[key] || []) {
        const text = part ? part.text : c.status === "fail" && !spare ? gapText(c) : "", limit = part ? "" : `${w.demands} ${limitOf(c)}${spare ? w.spare : ""}`, status = part ? "fail" : spare ? "spare" : c.status;
        const same = text + limit + status;
        if (told.has(same)) told.get(same).of.add(of); else told.set(same, { text, limit, status, of: new Set([of]) });
      }
      for (const { text, limit, status, of } of told.values()) {
        const names = of.size === 1 ? [...of][0] : [...of].map((n) => n || w.here).join(w.comma), marked = status === "fail" || status === "pass";
        notes.push(h("div", { class: "note" + (marked ? " " + status : "") }, marked ? icon(status) : null, h("span", {}, names ? h("span", { class: "of" }, names + " ") : null, text ? h("strong", {}, text + (limit ? " " : "")) : null, h("span", { class: "of" }, limit))));
      }
      const figure = section === "figures" && state.figures[key];
      for (const [year, growth] of figure && figure.growths ? Object.entries(figure.growths) : []) notes.push(h("div", { class: "note" }, h("span", {}, w.besides(w.growth(year), growth + "%")), plain(w.remove, () => change("", (s) => { delete s.figures[key].growths[year]; }))));
      const bounds = new Set((says[key] || []).map(({ c }) => c && boundOf(c)).filter(Boolean));
      if (!row.sum) for (const bound of bounds) notes.push(h("div", { class: "note" }, icon("review", "review"), h("span", {}, w.actual, " ", bound)));
      const listed = result.listed[key], latest = row.boxes[yearNow()] || Object.values(row.boxes)[0];
      if (latest && latest.matches("input")) latest.placeholder = listed && listed.value != null ? listed.value : "";
      if (listed && listed.text) notes.push(h("div", { class: "note" }, h("span", {}, listed.value != null && latest && !latest.value ? h("strong", {}, `${listed.value} `) : null, h("span", { class: "of" }, listed.text)), plain(w.toList, () => goToCell(listed.list))));
      if (row.notes) row.notes.replaceChildren(...notes);
      if (row.sum) {
        const c = (says[key] || []).map((s) => s.c).find((c) => c && (c.actual || boundOf(c)));
        row.sum.textContent = c ? (c.actual ? c.actual.text : boundOf(c)) : "—";
      }
      if (row.earlier) {
        const figure = state.figures[key], asked = Object.keys(row.boxes)[0], other = figure && Object.keys(figure.years).filter((y) => y !== asked && /^\d+$/.test(y) && figure.years[y] !== "").sort().pop();
        row.earlier.replaceChildren(...(other && !figure.years[asked] ? [w.earlier(other, figure.years[other]), " ", plain(w.reuse, () => change("", (s) => { s.figures[key].years[asked] = s.figures[key].years[other]; }) || syncBox(key, asked))] : []));
      }
    } else if (name.startsWith("base:")) {
      const key = name.slice(5), wrongs = wrongIn["base/" + key] || [];
      row.notes.replaceChildren(...wrongs.map((p) => { placed.add(p); return problemNote(p); }));
      refreshRemarks(row.remarks, wrongs);
      row.control.classList.toggle("lacking", waits.has("trait/" + key));
      if (row.control.matches("input,select")) row.control.setAttribute("aria-invalid", String(wrongs.some((p) => p.severity === "error")));
    } else if (name.startsWith("list:")) {
      refreshList(row, wrongIn["lists/" + name.slice(5)] || [], placed);
    } else if (name.startsWith("refer:")) {
      const f = row.fact;
      row.box.replaceChildren(h("span", { class: "told" }, valueText(f)), plain(w.elsewhere(w.number(hosts[f.key].number)), () => goTo(f.key)));
    } else if (name.startsWith("part:")) {
      const items = result.items.filter((i) => i.category === name.slice(5) && i.status !== "not-applicable"), done = items.filter((i) => i.status === "pass" || i.status === "fail").length;
      row.count.textContent = items.length ? w.decided(done, items.length) : statusWord("not-applicable");
    } else if (byId[name]) {
      const item = byId[name];
      row.stateBox.replaceWith((row.stateBox = pill(item)));
      const from = trial && trial.statuses[item.id];
      row.was.textContent = from && from !== item.status ? w.was(statusWord(from, item.nature)) : "";
      row.line.hidden = !(item.onThreshold || comparisons(item).some((c) => c.onThreshold === true));
      row.why.replaceChildren(...(item.parts.length ? explain(item.parts) : []));
    }
  }
  refreshWords(result.problems.filter((p) => !placed.has(p)));
  refreshBar();
  refreshParts();
  refreshSummary();
}
const limitOf = (c) => (c.limit && c.limit.value != null ? `${c.relation} ${c.limit.value}${/^[%‰]?$/.test(c.limit.unit) ? "" : " "}${c.limit.unit}` : c.required);
/** What is known of a figure of which only a bound is given. */
const boundOf = (c) => (c.bound ? c.bound.text : (c.years || []).map((y) => y.bound && y.bound.text).find(Boolean));
const marksOf = (id) => (catalogue.schemes.find((s) => s.id === id) || { marks: [] }).marks;
/** What is lacking, or in which of the years. */
const gapText = (c) => (c.gap ? c.gap.text : (c.years || []).filter((y) => y.status === "fail" && y.gap).map((y) => `${y.year}${lang === "zh" ? " 年" : ":"} ${y.gap.text}`).join(lang === "zh" ? "，" : ", "));
function syncBox(key, year) { const box = rows["fact:" + key].boxes[year]; if (box) box.value = state.figures[key].years[year] || ""; }
function valueText(f) {
  const figure = state.figures[f.key], a = state.attestations[f.key], w = W();
  if (f.kind === "attestation") return !a || a.met == null ? w.open3 : a.met ? w.yes : w.no;
  if (f.kind === "score") return state.scores[f.key] || "—";
  const listed = result.listed[f.key];
  const years = (known.years[f.key] || [yearNow()]).map((y) => (figure && figure.years[y]) || "—");
  if (listed && listed.value != null && years.every((y) => y === "—")) return `${listed.value} ${f.unit}`;
  // What is no plain number says its unit itself.
  const isPlain = years.some((y) => y !== "—") && years.every((y) => /^[-\d.,—]+$/.test(y));
  return years.join(" / ") + (figure && isPlain ? " " + (figure.unit || "") : "");
}
function explain(parts) {
  const w = W();
  return parts.map((p) => {
    if (p.kind === "any" || p.kind === "all") return h("li", { class: "either" }, p.kind === "any" ? h("span", {}, w.either) : null, h("ul", {}, explain(p.parts)));
    const text = p.required ? p.required + (p.actual || p.bound ? `${lang === "zh" ? "；" : "; "}${w.actual} ${p.actual ? p.actual.text : p.bound.text}` : "") : p.label;
    return text ? h("li", {}, icon(p.status, p.status), h("span", {}, text)) : null;
  }).filter(Boolean);
}
function refreshWords(strays) {
  const w = W(), box = $("words"), rowsOf = [];
  if (trial) rowsOf.push(h("div", { class: "word try" }, icon("try"), h("div", {}, w.trying, textsLeft()), plain(w.keep, () => endTrial(true)), plain(w.back, () => endTrial(false))));
  const left = told && told.texts ? textsLeft(told.texts) : null;
  if (told && (told.text || left)) rowsOf.push(h("div", { class: "word" + (told.wrong ? " wrong" : "") }, told.wrong ? icon("wrong", "fail") : null, h("div", {}, told.text, left), told.undo ? plain(w.undo, () => travel(past, future)) : null));
  else if (isEmpty()) rowsOf.push(h("div", { class: "word" }, h("div", {}, w.empty)));
  if (!trial && drafts.isCopy && !told) rowsOf.push(h("div", { class: "word" }, h("div", {}, w.inOther)));
  if (isEmpty()) for (const other of drafts.others().slice(0, 3)) rowsOf.push(h("div", { class: "word" }, h("div", {}, w.otherDraft(other.state.base.name, timeOf(other.time))), plain(w.takeDraft, () => { drafts.take(other); state = other.state; past = []; future = []; update(true); })));
  if (strays.length) rowsOf.push(h("div", { class: "word wrong" }, icon("wrong", "fail"), h("div", {}, h("strong", {}, w.wrongElsewhere), strays.slice(0, 5).map((p) => h("div", {}, p.message, " ", dropOf(p))))));
  box.replaceChildren(...rowsOf);
  refreshRemarks($("stray-remarks"), strays);
}
/** What takes a remark out that is about nothing, or what the page has no field for. */
function dropOf(p) {
  if (!p.path) return null;
  if (p.path[0] === "remarks") return plain(W().remove, () => change("", (s) => { delete s.remarks[p.path[1]]; }));
  const isIt = (e) => e.key === p.path[1] && (e.part === "list" ? "lists" : e.section || "") === p.path[0];
  return state.rest.some(isIt) ? plain(W().remove, () => change("", (s) => { s.rest = s.rest.filter((e) => !isIt(e)); })) : null;
}
/** The texts that a plan needs and nobody has written yet, each a way to its field. */
function textsLeft(keys = (trial && trial.texts) || []) {
  const left = keys.filter((key) => !state.texts[key] && hasField(key) && !(listOf(key) && listState(listOf(key).key).rows.length));
  return left.length ? h("p", { class: "texts-left" }, W().textsLeft(left.length), left.map((key) => plain(label(known.facts[key]), () => goToField(key)))) : null;
}
function refreshBar() {
  $("undo").disabled = !past.length;
  $("redo").disabled = !future.length;
  $("try").setAttribute("aria-pressed", String(!!trial));
  $("advise").setAttribute("aria-pressed", String(!!panel && panel.kind === "advice"));
}
