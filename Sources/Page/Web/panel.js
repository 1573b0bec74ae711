/* Beside the form: what would turn the verdict, and what changed against another file. What they say is the
   engine's own markup, the same that the program's reports have. */
let panel = null, panelTimer;
/** What is filled in as a file, as the program would be given it. */
const mine = () => ({ name: W().thisForm, form: "json", bytes: engine.write(lang, draftOf(), "json") });
function togglePanel(kind) {
  settle();
  if (panel && panel.kind === kind && kind === "advice") return closePanel();
  panel = { kind };
  tellPanel();
  $("panel").scrollIntoView({ block: "start" });
  $("panel-name").focus({ preventScroll: true });
}
function closePanel() {
  panel = null;
  drawPanel();
  refreshBar();
  $("advise").focus();
}
async function compareWith(file) {
  const w = W(), refuse = (why) => {
    told = { wrong: true, text: w.badFile(file.name) + why };
    refresh();
    $("say").textContent = told.text;
  };
  if (file.size > largestFile) return refuse(w.largeFile);
  let other, read;
  try {
    other = asFile(file.name, new Uint8Array(await file.arrayBuffer()));
    read = engine.read(lang, other);
  } catch { return refuse(w.unreadable); }
  const errors = read.problems.filter((p) => p.severity === "error");
  if (!read.entries.length && !read.lists.length) return refuse(linesOf(errors) || w.nothingIn);
  panel = { kind: "changes", other };
  tellPanel();
  $("panel").scrollIntoView({ block: "start" });
  $("panel-name").focus({ preventScroll: true });
}
/** Asks the engine; while entries are in error there is nothing to be told of the form. */
function tellPanel() {
  clearTimeout(panelTimer);
  if (!panel) return;
  panel.html = panel.advice = null;
  if (!result.errors && !isEmpty()) {
    const now = mine();
    if (panel.kind === "advice") {
      panel.html = engine.advise(lang, now, state.scheme, "main");
      panel.advice = JSON.parse(engine.advise(lang, now, state.scheme, "json"));
    } else panel.html = engine.changes(lang, panel.other, now, state.scheme, "main");
  }
  drawPanel();
  refreshBar();
}
/** The panel follows what is typed, a little behind. */
function panelFollows() {
  if (!panel) return;
  clearTimeout(panelTimer);
  panelTimer = setTimeout(tellPanel, 700);
}
function drawPanel() {
  const w = W(), box = $("panel");
  box.hidden = !panel;
  if (!panel) return box.replaceChildren();
  const isAdvice = panel.kind === "advice", plan = panel.advice && panel.advice.bases[0]?.schemes[0]?.plan;
  const body = h("div", { class: "findings", tabindex: "0", role: "group", "aria-labelledby": "panel-name" });
  if (panel.html) body.innerHTML = panel.html;
  else body.append(h("p", {}, result.errors ? w.panelWrong(result.errors) : w.panelEmpty));
  // Names that hold within a page of its own would meet those of this one.
  for (const named of body.querySelectorAll("[id], [aria-labelledby]")) { named.removeAttribute("id"); named.removeAttribute("aria-labelledby"); }
  for (const line of body.querySelectorAll("li[data-key]")) linkToField(line);
  for (const scroll of body.querySelectorAll(".scroll")) scroll.setAttribute("aria-label", w.difference);
  const saving = (format, ending, label) => button("save", label, () => {
    const now = mine(), text = isAdvice ? engine.advise(lang, now, state.scheme, format) : engine.changes(lang, panel.other, now, state.scheme, format);
    download(`${isAdvice ? w.advice : w.difference}-${fileName(ending)}`, text, kinds[ending]);
  });
  box.replaceChildren(
    h("h2", {}, h("span", { id: "panel-name", tabindex: "-1" }, isAdvice ? w.advice : w.changesOf(panel.other.name)), h("button", { type: "button", class: "cross", "aria-label": w.close, onclick: closePanel }, "×")),
    h("div", { class: "panel-tools" },
      isAdvice && plan && plan.outcome === "found" ? h("button", { type: "button", class: "tool strong", id: "take-plan", onclick: takePlan }, icon("try"), h("span", {}, w.takePlan)) : null,
      isAdvice ? null : button("open", w.otherFile, pickOther),
      panel.html && !trial ? [saving("html", "html", w.reportHTML), isAdvice ? null : saving("csv", "csv", w.reportTable)] : null,
      h("span", { class: "hint" }, trial ? w.panelTrial : isAdvice ? w.adviceHint : w.changesHint)),
    body);
}
/** Makes what a line asks for a way to its field, where this form has one. */
function linkToField(line) {
  const key = line.dataset.key;
  if (!hasField(key)) return;
  const text = line.firstChild, link = h("button", { type: "button", class: "plain line" }, text.textContent);
  link.addEventListener("click", () => goToField(key));
  text.replaceWith(link);
}
/** Carries the plan out in a trial: the engine says what is filled in then. */
function takePlan() {
  settle();
  const planned = engine.plan(lang, draftOf());
  if (!planned) return;
  if (!trial) toggleTrial();
  past.push(JSON.stringify(state));
  future = []; lastEdit = "";
  const next = stateOf(planned, state.scheme).next;
  next.year = state.year;
  next.others = state.others;
  next.rest = state.rest;
  next.lost = state.lost;
  for (const key in next.lists) if (state.lists[key]) next.lists[key].further = state.lists[key].further;
  // Lists in whose place figures stand come back where the changes are kept.
  trial.setAside = Object.fromEntries(planned.setAside.map((key) => [key, state.lists[key]]));
  trial.standIns = planned.standIns;
  trial.texts = planned.texts;
  state = next;
  told = { text: W().planTaken + (planned.setAside.length ? W().planLists(planned.setAside.map((key) => (scheme.lists.find((l) => l.key === key) || { name: key }).name).join(W().comma)) : "") };
  update(true);
  scrollTo(0, 0);
  $("say").textContent = told.text;
}
function pickOther() { $("other").click(); }
