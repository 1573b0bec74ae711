/* Judging, then drawing or bringing up to date */
function describe(id) {
  const kept = schemes[id];
  if (kept.in === lang) return kept;
  const told = engine.describe(lang, id);
  for (const item of told.items) item.facts = item.facts.map((f) => told.facts[f.key] || f);
  told.in = lang;
  return (schemes[id] = told);
}
function loadScheme() {
  scheme = describe(state.scheme);
  known = { facts: scheme.facts, years: {} };
  for (const [key, fact] of Object.entries(scheme.facts)) known.years[key] = fact.yearsBack.map((back) => yearNow() - back).sort();
}
/** Where there are thousands of rows, typing is judged when it pauses. */
let waiting;
const isLong = () => Object.values(state.lists).reduce((count, list) => count + list.rows.length, 0) > 1000;
function judgeSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(update, 300);
  $("summary").setAttribute("aria-busy", "true");
}
/** Judges what was typed and is not judged yet. */
function settle() { if (waiting !== undefined) update(); }
function update(redraw) {
  clearTimeout(waiting);
  waiting = undefined;
  $("summary").removeAttribute("aria-busy");
  const before = result && result.items.length ? { id: scheme.scheme, statuses: statusesNow(), verdict: result.verdict } : null;
  loadScheme();
  result = judge();
  flips = before && before.id === scheme.scheme && !redraw ? (compare(before.statuses).length ? compare(before.statuses) : lastEdit === seenEdit ? flips : []) : [];
  seenEdit = lastEdit;
  keepDraft();
  const drawnLists = scheme.lists.map((l) => { const given = listState(l.key); return `${given.none}${Math.max(given.rows.length, 1)}`; });
  const shapeNow = [state.scheme, lang, yearNow(), sift, drawnLists, result.items.filter((i) => i.status === "not-applicable").map((i) => i.id)].join();
  if (before && before.id !== scheme.scheme) { sift = "all"; sifted = null; }
  if (redraw || shapeNow !== seen) {
    const focus = document.activeElement && document.activeElement.id, top = document.activeElement && document.activeElement.getBoundingClientRect ? document.activeElement.getBoundingClientRect().top : 0;
    const radio = document.activeElement && document.activeElement.name && document.activeElement.type === "radio" ? document.activeElement.name : null;
    const caret = focus && document.activeElement.type === "text" ? document.activeElement.selectionStart : null;
    seen = shapeNow;
    draw(); refresh();
    const back = radio ? document.querySelector(`input[name="${radio}"]:checked`) : focus && $(focus);
    if (back) { back.focus({ preventScroll: true }); if (caret !== null && back.type === "text") back.setSelectionRange(caret, caret); scrollBy({ top: back.getBoundingClientRect().top - top, behavior: "instant" }); }
  } else { hostFacts(); refresh(); }
  panelFollows();
  if (before && (before.verdict !== result.verdict || flips.length)) say();
}
let seenEdit = "", saying;
function say() {
  clearTimeout(saying);
  saying = setTimeout(() => { const w = W(); $("say").textContent = [w.said(verdictWords()), ...flips.slice(0, 3).map(({ item }) => `${w.number(item.number)} ${stateWord(item)}`)].join(lang === "zh" ? "；" : "; "); }, 600);
}

/* Going to a field */
function arrive(node) {
  if (!node) return;
  const target = node.matches("input,select,textarea") ? node : node.querySelector("input:checked") || node.querySelector("input, select, textarea") || node;
  for (let holder = target.closest("details"); holder; holder = holder.parentNode.closest("details")) holder.open = true;
  target.focus({ preventScroll: true });
  const row = target.closest(".item") || node;
  (target.closest(".field, tr") || target).scrollIntoView({ block: "center" });
  row.classList.remove("arrived"); void row.offsetWidth; row.classList.add("arrived");
}
function goTo(key, itemId) {
  if (sifted) { sift = "all"; sifted = null; draw(); refresh(); }
  const row = rows["fact:" + key];
  if (!row) return itemId ? arrive($("i-" + itemId)) : undefined;
  const fact = known.facts[key];
  // A rate is entered by its parts: go to the first of them that is empty.
  const part = row.sum && (fact.derivedFrom || []).find((k) => rows["fact:" + k] && !Object.values(rows["fact:" + k].boxes).every((b) => b.value));
  const boxes = Object.values((part ? rows["fact:" + part] : row).boxes);
  arrive(boxes.find((b) => b.classList.contains("lacking")) || boxes[0]);
}
/** The list that stands for a text. */
const listOf = (key) => (known.facts[key] || {}).kind === "text" ? scheme.lists.find((list) => list.gives.some((g) => g.fact === key)) : undefined;
/** Whether a fact or a trait has a field on the form as it is. */
const hasField = (key) => !!(hosts[key] || scheme.base.some((f) => f.key === key));
function goToField(key) {
  if (scheme.base.some((f) => f.key === key)) return arrive($("b-" + key));
  const list = listOf(key);
  if (list) goToCell(list.key); else goTo(key);
}
function nextOpen(step) {
  const waiting = [...document.querySelectorAll("main .lacking, main [aria-invalid=true]")].filter(canBeSeen);
  const here = document.activeElement;
  const later = waiting.filter((n) => (step > 0 ? here.compareDocumentPosition(n) & 4 : here.compareDocumentPosition(n) & 2) && !n.contains(here));
  arrive(step > 0 ? later[0] || waiting[0] : later[later.length - 1] || waiting[waiting.length - 1]);
}
function markHere() {
  const links = [...$("parts").querySelectorAll("a")];
  let here = links[0];
  for (const a of links) { const part = document.querySelector(a.getAttribute("href")); if (part && part.getBoundingClientRect().top < 140) here = a; }
  links.forEach((a) => { a.classList.toggle("here", a === here); if (a === here) a.setAttribute("aria-current", "true"); else a.removeAttribute("aria-current"); });
}
function applyLook() {
  const dark = look === "dark" || (look === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.look = dark ? "dark" : "light";
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
}

/* The start */
addEventListener("keydown", (e) => {
  const command = e.ctrlKey || e.metaKey, key = e.key.toLowerCase();
  if (e.isComposing) return;
  if (command && key === "s") { e.preventDefault(); save(); }
  else if (command && key === "o") { e.preventDefault(); pickFile(); }
  else if (command && key === "z" && !e.shiftKey) { e.preventDefault(); travel(past, future); }
  else if (command && (key === "y" || (key === "z" && e.shiftKey))) { e.preventDefault(); travel(future, past); }
  else if (command && e.key === "Enter") { e.preventDefault(); nextOpen(e.shiftKey ? -1 : 1); }
  else if (e.key === "Enter" && e.target.matches("input[type=text]:not([data-adds])")) {
    e.preventDefault();
    const all = [...document.querySelectorAll("main input[type=text], main input[type=radio]:checked, main textarea, main select:not(.units)")].filter(canBeSeen);
    const next = all[all.indexOf(e.target) + 1];
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: "nearest" }); if (next.select) next.select(); }
  }
});
let dragging = 0;
addEventListener("dragenter", (e) => { e.preventDefault(); dragging++; $("drop").hidden = false; });
addEventListener("dragleave", () => { if (--dragging <= 0) { dragging = 0; $("drop").hidden = true; } });
addEventListener("dragover", (e) => e.preventDefault());
async function openFiles(files) {
  if (!files.length) return;
  await openFile(files[0]);
  if (files.length > 1) { told = { ...told, text: `${told.text} ${W().oneFile(files.length - 1)}` }; refresh(); }
}
addEventListener("drop", (e) => { e.preventDefault(); dragging = 0; $("drop").hidden = true; openFiles(e.dataTransfer.files); });
$("file").addEventListener("change", (e) => { if (e.target.files[0]) openFile(e.target.files[0]); e.target.value = ""; });
$("other").addEventListener("change", (e) => { if (e.target.files[0]) compareWith(e.target.files[0]); e.target.value = ""; });
let unfolded;
// What was typed last is kept, judged or not.
addEventListener("pagehide", () => { if (waiting !== undefined) keepDraft(); });
addEventListener("visibilitychange", () => { if (document.hidden && waiting !== undefined) keepDraft(); });
addEventListener("beforeprint", () => { settle(); unfolded = open; open = { gaps: true, fix: true }; refreshSummary(); });
addEventListener("afterprint", () => { open = unfolded; refreshSummary(); });
addEventListener("scroll", markHere, { passive: true });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", applyLook);

function begin(ready) {
  engine = ready;
  catalogue = engine.catalogue(lang);
  for (const told of catalogue.schemes) schemes[told.id] = told;
  const kept = drafts.begin();
  if (kept) { state = { ...blank(kept.state.scheme), ...kept.state }; lang = kept.lang; look = kept.look; catalogue = engine.catalogue(lang); }
  else if (form.entries) {
    const lost = lostIn(form.entries);
    state = stateOf(form.entries).next;
    state.lost = lostOf(lost, W().givenFile);
    if (lost.length) told = { text: W().lost(lost.length) + linesOf(lost), wrong: true };
  }
  applyLook();
  update(true);
  document.documentElement.dataset.ready = "";
}
applyLook();
if (!window.isTooOld)
  startEngine($("engine").textContent).then(begin).catch((problem) => { $("main").textContent = W().startFail; console.error(problem); });
