/* Small helpers */
const $ = (id) => document.getElementById(id);
const canBeSeen = (node) => node.offsetParent && !node.closest("details:not([open])");
function h(tag, properties, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (value == null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in node && typeof value !== "string" && name !== "list") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(9).filter((c) => c != null && c !== false));
  return node;
}
function icon(name, kind) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", "#s-" + name);
  svg.setAttribute("aria-hidden", "true");
  if (kind) svg.setAttribute("class", "shape " + kind);
  svg.append(use);
  return svg;
}
const button = (name, label, onclick, extra) =>
  h("button", { type: "button", class: "tool", onclick, title: label, ...extra }, icon(name), h("span", {}, label));
const plain = (label, onclick) => h("button", { type: "button", class: "plain", onclick }, label);

/* What is filled in */
const form = JSON.parse($("form").textContent);
let engine, catalogue, schemes = {}, scheme, known, result, seen = "", lang = form.language, look = "auto";
let state = blank(form.schemes[0]);
/** The form that the file has that was opened or saved last. */
let savedForm = "json";
let past = [], future = [], lastEdit = "", trial = null, flips = [], sift = "all", sifted = null, open = {}, told = null, clearing = false, drafted = "", fileHandle = null;
const W = () => words[lang];
function blank(id) {
  return { scheme: id, others: [], year: null, base: {}, figures: {}, attestations: {}, scores: {}, texts: {}, lists: {}, remarks: {}, rest: [], lost: null };
}
/** A fact by its name, be it one of the scheme or one that a report names. */
const label = (fact) => fact.name || (known.facts[fact.key] || {}).name || fact.label;
const yearNow = () => state.year || (scheme && scheme.lastFullYear) || new Date().getFullYear() - 1;
const natureOf = (nature) => catalogue.words.natures.find((n) => n.nature === nature);
const binding = (nature) => natureOf(nature).binding;
const natureWord = (nature) => natureOf(nature).label;
const statusWord = (status, nature) => natureOf(nature || "constraint").statuses[status];
const stateWord = (item) => statusWord(item.status, item.nature);
const purpose = () => catalogue.schemes.find((s) => s.id === state.scheme).purpose;
const verdictWord = (verdict) => (verdict === "wrong" ? W().wrongVerdict : catalogue.words.verdicts[purpose()][verdict]);
/** The verdict in the engine's words, which say where it hangs on something. */
const verdictWords = () => (result.verdict !== "wrong" && result.header ? result.header.word : verdictWord(result.verdict));

const asList = (value) => (Array.isArray(value) ? value : [value]);
/** The cells of a row of a list as the engine takes them. A row is replaced when it is edited and never changed, so
    that of thousands only that one is made anew. */
const cellsOf = new WeakMap();
function cellsIn(row) {
  let cells = cellsOf.get(row);
  if (!cells) cellsOf.set(row, (cells = Object.entries(row).flatMap(([column, value]) => asList(value).map((text) => [column, text]))));
  return cells;
}
/** The entries of the form as the engine takes them. */
function draftOf(of = state) {
  const entries = [];
  const put = (section, key, text, more) => entries.push({ section, key, part: "value", text, ...more });
  for (const [key, value] of Object.entries(of.base))
    for (const one of asList(value)) if (one != null && one !== "") put("base", key, one === true ? "yes" : one === false ? "no" : one);
  for (const [key, figure] of Object.entries(of.figures)) {
    for (const [year, text] of Object.entries(figure.years)) if (text !== "") put("figures", key, text, { year, unit: figure.unit });
    for (const [year, text] of Object.entries(figure.growths || {})) put("figures", key, text, { year, part: "growth" });
  }
  for (const [key, a] of Object.entries(of.attestations)) {
    if (a.met != null) put("attestations", key, a.met ? "yes" : "no");
    if (a.note) put("attestations", key, a.note, { part: "note" });
    for (const name of a.evidence) put("attestations", key, name, { part: "evidence" });
  }
  for (const [key, text] of Object.entries(of.scores)) if (text !== "") put("scores", key, text);
  for (const [key, text] of Object.entries(of.texts)) if (text) put("texts", key, text);
  entries.push(...of.rest);
  const year = of.year || schemes[of.scheme].lastFullYear || new Date().getFullYear() - 1;
  const lists = Object.entries(of.lists).map(([key, { none, rows }]) => ({ key, rows: none ? [] : rows.map(cellsIn) }));
  const remarks = Object.entries(of.remarks).map(([name, text]) => ({ name, text }));
  return { schemes: [of.scheme, ...of.others.filter((id) => id !== of.scheme)], year, entries, lists, remarks };
}
/** The form as entries that the engine has read; what the file says stays as it is written. */
function stateOf(read, wanted) {
  const mine = wanted || read.schemes.find((id) => form.schemes.includes(id));
  const next = blank(mine || state.scheme), now = new Date().getFullYear() - 1;
  next.others = read.schemes.filter((id) => id !== next.scheme);
  next.year = schemes[next.scheme].lastFullYear || read.year || now;
  const fields = new Map(describe(next.scheme).base.map((f) => [f.key, f]));
  let count = 0, unknown = 0;
  for (const e of read.entries) {
    if (e.part === "raw" || e.part === "list") {
      next.rest.push(e);
      if (e.key !== "$schema") unknown++;
      continue;
    }
    count++;
    if (e.section === "base") {
      const field = fields.get(e.key), several = field && field.several;
      const value = field && field.kind === "yesno" || !field && /^(yes|no)$/.test(e.text) ? e.text === "yes" : e.text;
      next.base[e.key] = several || next.base[e.key] !== undefined ? [].concat(next.base[e.key] ?? [], value) : value;
    } else if (e.section === "figures") {
      const year = e.year || read.year || next.year, figure = (next.figures[e.key] ||= { unit: e.unit, years: {} });
      if (e.part === "growth") (figure.growths ||= {})[year] = e.text;
      else {
        if (!Object.keys(figure.years).length) figure.unit = e.unit;
        // A form has one unit a figure; a year in another keeps it in its words.
        figure.years[year] = e.unit === figure.unit ? e.text : `${e.text} ${e.unit}`;
      }
    } else if (e.section === "attestations") {
      const a = (next.attestations[e.key] ||= { met: null, note: "", evidence: [] });
      if (e.part === "note") a.note = e.text;
      else if (e.part === "evidence") a.evidence.push(e.text);
      else a.met = e.text === "yes";
    } else next[e.section][e.key] = e.text;
  }
  for (const { key, rows } of read.lists) {
    count += rows.length || 1;
    next.lists[key] = { none: !rows.length, rows: rows.map((cells) => {
      const row = {};
      for (const [column, text] of cells) row[column] = row[column] === undefined ? text : [].concat(row[column], text);
      return row;
    }) };
  }
  for (const { list, columns } of read.further || []) { next.lists[list].further = columns; unknown += columns.length; }
  for (const { name, text } of read.remarks) next.remarks[name] = text;
  return { next, count, unknown };
}

/* Judging */
function judge() {
  const assessed = engine.evaluate(lang, draftOf());
  const problems = assessed.problems.map((p) => ({ ...p, path: p.path && p.path.length ? p.path : null }));
  const told = assessed.submission && assessed.submission.schemes[0];
  const errors = problems.filter((p) => p.severity === "error").length;
  const listed = Object.fromEntries(assessed.listed.map((l) => [l.fact, l]));
  return { told, problems, errors, listed, header: assessed.header, items: told ? told.items : [], verdict: errors ? "wrong" : told ? told.verdict : "undetermined" };
}
function comparisons(item) {
  const found = [];
  const walk = (p) => {
    if (p.required && p.fact) found.push(p);
    for (const part of [...(p.parts || []), p.premise, p.then, p.otherwise]) if (part) walk(part);
  };
  if (item.required && item.fact) found.push(item);
  item.parts.forEach(walk);
  return found;
}

/* Changing, undoing */
function change(tag, edit) {
  if (tag !== lastEdit || !tag) { past.push(JSON.stringify(state)); boundHistory(); }
  future = []; lastEdit = tag;
  if (told) told.undo = false;
  edit(state);
  if (tag && isLong()) judgeSoon(); else update();
}
/** Two hundred steps, fewer where much is filled in. */
function boundHistory() {
  let size = past.reduce((sum, step) => sum + step.length, 0);
  while (past.length > 200 || (past.length > 1 && size > 3e7)) size -= past.shift().length;
}
function travel(from, to) {
  if (!from.length) return;
  to.push(JSON.stringify(state));
  state = JSON.parse(from.pop());
  lastEdit = ""; told = null;
  update(true);
}
function figureOf(key) { return (state.figures[key] ||= { unit: known.facts[key].unit, years: {} }); }
function attestationOf(key) { return (state.attestations[key] ||= { met: null, note: "", evidence: [] }); }

/* The draft. Every tab has a draft of its own in the browser's storage, of which it says every few seconds
   that it is open; a tab that is opened anew takes up the last one that is open nowhere. */
const drafts = (() => {
  const page = [...$("form").textContent].reduce((hash, c) => (hash * 31 + c.codePointAt(0)) % 4294967291, 7).toString(36);
  const prefix = `basecheck/${page}/`, beat = 2000, silence = 90000, me = Math.random().toString(36).slice(2, 10);
  let id = null, copied = false;
  const get = (name) => { try { return JSON.parse(localStorage.getItem(name)); } catch { return null; } };
  const isOpen = (draft) => { const mark = get(`${prefix}open/${draft}`); return mark && mark.tab !== me && Date.now() - mark.time < silence; };
  const mark = () => { try { localStorage.setItem(`${prefix}open/${id}`, JSON.stringify({ tab: me, time: Date.now() })); } catch { /* no storage */ } };
  function all() {
    const found = [];
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (!name.startsWith(prefix + "draft/")) continue;
      const kept = get(name), draft = name.slice((prefix + "draft/").length);
      if (kept && kept.state && form.schemes.includes(kept.state.scheme)) found.push({ id: draft, ...kept });
    }
    return found.sort((a, b) => b.time - a.time);
  }
  return {
    /** The draft to begin with, where there is one. */
    begin() {
      let kept = null;
      try {
        const mine = sessionStorage.getItem(prefix + "mine"), drafts = all();
        kept = drafts.find((d) => d.id === mine) || drafts.find((d) => !isOpen(d.id)) || null;
        // A tab that was doubled has the same draft as the one beside it.
        copied = !!kept && !!isOpen(kept.id);
        id = kept && !copied ? kept.id : Date.now().toString(36) + me;
        sessionStorage.setItem(prefix + "mine", id);
      } catch { id = me; drafted = null; }
      mark();
      setInterval(mark, beat);
      addEventListener("pagehide", () => { try { localStorage.removeItem(`${prefix}open/${id}`); } catch { /* no storage */ } });
      addEventListener("pageshow", (e) => { if (e.persisted) mark(); });
      return kept;
    },
    get isCopy() { return copied; },
    others() { try { return all().filter((d) => d.id !== id && !isOpen(d.id)); } catch { return []; } },
    /** Takes up another draft in place of this one. */
    take(other) {
      try { localStorage.removeItem(`${prefix}open/${id}`); sessionStorage.setItem(prefix + "mine", other.id); } catch { /* no storage */ }
      id = other.id;
      mark();
    },
    keep(isEmpty) {
      if (isEmpty) localStorage.removeItem(`${prefix}draft/${id}`);
      else localStorage.setItem(`${prefix}draft/${id}`, JSON.stringify({ state, lang, look, time: Date.now() }));
    },
  };
})();
const timeOf = (time) => new Date(time).toTimeString().slice(0, 5);
function keepDraft() {
  if (trial) return;
  try {
    drafts.keep(isEmpty());
    drafted = isEmpty() ? "" : timeOf(Date.now());
  } catch { drafted = null; }
}
function isEmpty() {
  const isGiven = (value) => asList(value).some((one) => one != null && one !== "");
  return !(state.rest.length || Object.values(state.base).some(isGiven)
    || Object.values(state.figures).some((f) => isGiven(Object.values(f.years)) || Object.keys(f.growths || {}).length)
    || Object.values(state.attestations).some((a) => a.met != null || a.note || a.evidence.length)
    || isGiven(Object.values(state.scores)) || isGiven(Object.values(state.texts))
    || Object.values(state.lists).some((l) => l.none || !l.rows.length || l.rows.some((row) => Object.keys(row).length)));
}

/* Going in and out */
const kinds = { json: "application/json", csv: "text/csv", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", html: "text/html", txt: "text/plain" };
const fileName = (ending) => `${(state.base.name || scheme.title).replace(/[\\/:*?"<>|\s]+/g, "_")}-${state.scheme}.${ending}`;
function download(name, text, type) {
  const a = h("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  a.click();
  setTimeout(() => URL.revokeObjectURL(a.href), 5000);
}
/** Saves in place where the browser can, else as a download. */
async function save(format) {
  if (trial) { told = { text: W().trialSave, wrong: true }; refresh(); return; }
  const ending = format || savedForm, name = fileName(ending), bytes = engine.write(lang, draftOf(), ending);
  savedForm = ending;
  const without = notSaved(ending);
  // A file of which something is not here must not be written over.
  if (!window.showSaveFilePicker) { download(name, bytes, kinds[ending]); return without ? tell({ text: without, wrong: true }) : undefined; }
  try {
    if (!fileHandle || !fileHandle.name.toLowerCase().endsWith("." + ending))
      fileHandle = await showSaveFilePicker({ suggestedName: name, types: [{ accept: { [kinds[ending]]: ["." + ending] } }] });
    const stream = await fileHandle.createWritable();
    await stream.write(bytes);
    await stream.close();
    tell({ text: W().savedIn(fileHandle.name) + without, wrong: !!without });
  } catch (problem) {
    if (problem.name !== "AbortError") { fileHandle = null; download(name, bytes, kinds[ending]); }
  }
}
function tell(what) {
  told = what;
  refresh();
  $("say").textContent = told.text;
}
/** What is filled in that the scheme has no field for, by the names that the file gives it. */
const further = () => [...state.rest.filter((e) => e.key !== "$schema").map((e) => e.key),
  ...Object.entries(state.lists).flatMap(([key, l]) => (l.further || []).filter((column) => l.rows.some((row) => column in row)).map((column) => `${nameOfList(key)} ${column}`))];
const nameOfList = (key) => (scheme.lists.find((l) => l.key === key) || { name: key }).name;
/** What of all that was opened is not in the file that is saved, in words. */
function notSaved(ending) {
  const w = W(), aside = ending === "json" ? [] : further();
  return (aside.length ? w.onlyInJSON(aside.slice(0, 5).join(w.comma), aside.length) : "")
    + (state.lost ? w.notTaken(state.lost.file, state.lost.count) + state.lost.lines : "");
}
async function pickFile() {
  if (!window.showOpenFilePicker) return $("file").click();
  try {
    const [handle] = await showOpenFilePicker({ types: [{ accept: { [kinds.json]: [".json"], [kinds.csv]: [".csv"], [kinds.xlsx]: [".xlsx", ".xlsm"] } }] });
    await openFile(await handle.getFile(), handle);
  } catch (problem) { if (problem.name !== "AbortError") $("file").click(); }
}
const reportAs = (format) => engine.report(lang, draftOf(), format, !!trial);
const reportName = (ending) => (trial ? `${W().tryOut}-` : "") + fileName(ending);
function printReport() {
  const frame = h("iframe", { title: W().report, style: "position:fixed;width:0;height:0;border:0;left:0;bottom:0" });
  frame.addEventListener("load", () => { frame.contentWindow.focus(); frame.contentWindow.print(); });
  frame.srcdoc = reportAs("html");
  document.body.append(frame);
  setTimeout(() => frame.remove(), 60000);
}
/** What a spreadsheet saves in GB18030 goes to the engine in UTF-8. */
function inUTF8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return new TextEncoder().encode(new TextDecoder("gb18030").decode(bytes));
  }
}
/** Larger files are none of submissions, and would take a while to say so. */
const largestFile = 64 << 20;
function asFile(name, bytes) {
  const form = engine.form(lang, name, bytes);
  return { name, form, bytes: form === "xlsx" ? bytes : inUTF8(bytes) };
}
/** The first of what is wrong in a file, each with its line or cell. */
const linesOf = (some, most = 3) => some.slice(0, most).map((p) => `${p.cell ? (p.sheet ? p.sheet + "!" : "") + p.cell : `${p.line}:${p.column}`} ${p.message}`).join(lang === "zh" ? "；" : "; ");
/** Whether a problem is about what is not known and is kept as it is, of which there is a word of its own. */
const isUnknown = (p) => ["input/unknown-key", "input/list-unknown", "input/list-unknown-column"].includes(p.rule);
/** What of a file is not taken over, by its problems; and what is remembered of it. */
const lostIn = (read) => (read.lost || []).map((index) => read.problems[index]);
const lostOf = (lost, name) => (lost.length ? { file: name, count: lost.length, lines: linesOf(lost, 5) } : null);
async function openFile(file, handle) {
  const w = W();
  if (trial) endTrial(false);
  if (file.size > largestFile) { told = { wrong: true, text: w.badFile(file.name) + w.largeFile }; refresh(); return; }
  let opened, read;
  try {
    opened = asFile(file.name, new Uint8Array(await file.arrayBuffer()));
    read = engine.read(lang, opened);
  } catch { told = { wrong: true, text: w.badFile(file.name) + w.unreadable }; refresh(); return; }
  const before = JSON.stringify(state), got = stateOf(read);
  const errors = read.problems.filter((p) => p.severity === "error");
  if (!got.count) told = { wrong: true, text: w.badFile(file.name) + (linesOf(errors) || w.nothingIn) };
  else {
    past.push(before); boundHistory(); future = []; lastEdit = "";
    state = got.next;
    rowsShown = {};
    const lost = lostIn(read), kept = errors.filter((p) => !lost.includes(p) && !isUnknown(p));
    state.lost = lostOf(lost, file.name);
    savedForm = opened.form;
    // A workbook may hold more than the submission, which saving in place would lose.
    fileHandle = read.others || errors.length || opened.form === "xlsx" ? null : handle || null;
    const own = schemes[state.scheme].lastFullYear;
    const named = read.schemes.length && !read.schemes.some((id) => form.schemes.includes(id));
    told = { text: w.opened(file.name, got.count) + (named ? w.otherScheme(read.schemes.map((id) => `“${(catalogue.schemes.find((s) => s.id === id) || { title: id }).title}”`).join(w.comma), schemes[state.scheme].title) : "") + (own && read.year && read.year !== own ? w.olderYear(read.year, own) : "") + (got.unknown ? w.unknown(got.unknown) : "") + (read.others ? w.others(read.others) : "") + (kept.length ? w.mistaken(kept.length) + linesOf(kept) + w.stop : "") + (lost.length ? w.lost(lost.length) + linesOf(lost) : ""), undo: true, wrong: lost.length > 0 };
  }
  update(true);
  scrollTo(0, 0);
  $("say").textContent = told.text;
}
