/* Named lists: each a small table, with its columns as the engine tells them. */
const listColumns = (list) => list.columns.map((c, i) => ({ ...c, ...list.columnWords[i] }));
const listState = (key) => state.lists[key] || { none: false, rows: [] };
const cellId = (key, row, column) => `l-${key}-${row}-${column}`;
/** Which rows of a list are drawn, from one on and up to another; the rest on demand, since a park may paste thousands. */
let rowsShown = {};
function shownOf(key) {
  const [from, to] = rowsShown[key] || [0, 30], count = listState(key).rows.length;
  return from && from >= count ? [Math.max(0, count - 30), count] : [from, to];
}
/** Has a row drawn, with those between it and the others where they are not too many, else with those around it. */
function showRow(key, row) {
  const [from, to] = shownOf(key), most = 300;
  if (row >= to) rowsShown[key] = row - from < most ? [from, row + 1] : [row - 20, row + 20];
  else if (row < from) rowsShown[key] = to - row < most ? [row, to] : [Math.max(0, row - 20), row + 20];
}
function editList(tag, key, edit) {
  change(tag, (s) => {
    const list = (s.lists[key] ||= { none: false, rows: [] });
    edit(list);
    if (!list.none && !list.rows.length) delete s.lists[key];
  });
}
function setCell(key, row, column, value) {
  editList(cellId(key, row, column), key, (list) => {
    list.none = false;
    while (list.rows.length <= row) list.rows.push({});
    const { [column]: before, ...cells } = list.rows[row], isBlank = value == null || value === "" || (Array.isArray(value) && !value.length);
    list.rows[row] = isBlank ? cells : { ...list.rows[row], [column]: value };
  });
}
function drawList(list) {
  const w = W(), key = list.key, given = listState(key), columns = listColumns(list);
  const [from, to] = shownOf(key), drawn = given.rows.length ? given.rows.slice(from, to) : given.none ? [] : [{}];
  const row = (rows["list:" + key] = { boxes: {}, notes: {}, remarks: {}, crosses: {}, list });
  const body = drawn.map((cells, index) => {
    const i = from + index;
    row.notes[i] = h("div", { class: "notes", id: `l-${key}-${i}-says` });
    row.remarks[i] = h("div", { class: "remarks" });
    const name = (c) => `${list.name} ${w.row(i + 1)} ${c.name}`;
    return [
      h("tr", {}, h("th", { scope: "row" }, String(i + 1)),
        columns.map((c) => h("td", { "data-label": c.name + (c.unit ? `（${c.unit}）` : "") }, (row.boxes[`${i}/${c.key}`] = drawCell(list, c, i, cells[c.key], name(c))))),
        h("td", { class: "drop-row" }, (row.crosses[i] = h("button", { type: "button", class: "cross", "aria-label": `${w.remove} ${list.name} ${w.row(i + 1)}`, onclick: () => removeRow(key, i) }, "×")))),
      h("tr", { class: "says" }, h("td", {}), h("td", { colspan: String(columns.length + 1) }, row.notes[i], row.remarks[i]))];
  });
  const title = `l-${key}-name`, hidden = given.rows.length - from - drawn.length;
  const showMore = (words, range) => plain(words, () => { rowsShown[key] = range; draw(); refresh(); });
  row.own = h("div", { class: "notes" });
  row.ownRemarks = h("div", { class: "remarks" });
  row.count = h("small", {});
  const none = h("input", { type: "checkbox", id: `l-${key}-none`, checked: given.none, onchange: (e) => editList("", key, (l) => { l.none = e.target.checked; l.rows = []; }) });
  return h("div", { class: "roll", id: "l-" + key, role: "group", "aria-labelledby": title },
    h("p", { class: "roll-name" }, h("strong", { id: title }, list.name), row.count),
    h("p", { class: "roll-says" }, list.source),
    list.consequences.length ? h("details", { class: "why roll-says" }, h("summary", {}, w.consequences), h("ul", {}, list.consequences.map((line) => h("li", {}, line)))) : null,
    given.none ? null : h("div", { class: "scroll", role: "group", tabindex: "0", "aria-labelledby": title }, h("table", { class: columns.length > 4 ? "many" : null },
      h("thead", {}, h("tr", {}, h("th", {}, h("span", { class: "unseen" }, w.rowNumber)), columns.map((c, i) => h("th", { scope: "col", class: c.kind === "figure" ? "number" : null, title: c.help || null }, c.name, i === 0 ? h("span", { class: "must", "aria-hidden": "true" }, "*") : null, c.unit ? h("small", {}, c.unit) : null)), h("th", {}, h("span", { class: "unseen" }, w.remove)))),
      h("tbody", {}, body))),
    row.own, row.ownRemarks,
    h("div", { class: "roll-foot" },
      given.none ? null : button("add", w.addRow, () => addRow(key)),
      from > 0 ? showMore(w.showEarlier(Math.min(from, 100), from), [Math.max(0, from - 100), to]) : null,
      hidden > 0 ? showMore(w.showRows(Math.min(hidden, 100), hidden), [from, to + 100]) : null,
      (row.none = h("label", { class: "check", for: none.id }, none, h("span", {}, w.noneListed))),
      given.none ? null : h("span", { class: "hint" }, w.pasteHint)));
}
function drawCell(list, column, row, value, name) {
  const id = cellId(list.key, row, column.key), w = W(), says = `l-${list.key}-${row}-says`, set = (v) => setCell(list.key, row, column.key, v);
  if (column.kind === "flag")
    return h("select", { id, "aria-label": name, "aria-describedby": says, onchange: (e) => set(e.target.value) }, [["", "—"], ["yes", w.yes], ["no", w.no], ...(value && !/^(yes|no)$/.test(value) ? [[value, value]] : [])].map(([v, t]) => h("option", { value: v, selected: v === (value || "") }, t)));
  if (column.kind === "choice" && !column.isSeveral)
    return h("select", { id, "aria-label": name, "aria-describedby": says, onchange: (e) => set(e.target.value) }, [...new Set(["", ...column.values, ...(value ? [value] : [])])].map((v) => h("option", { value: v, selected: v === (value || "") }, v || "—")));
  if (column.kind === "choice") {
    const chosen = [].concat(value ?? []), all = [...new Set([...column.values, ...chosen])], count = h("span", {}, chosen.length ? chosen.join(w.comma.trim()) : w.choose);
    const box = h("details", { class: "several", id, "aria-label": name }, h("summary", { "aria-label": `${name}${w.colon}${chosen.length ? chosen.join(w.comma) : w.choose}` }, count, icon("down")),
      h("div", {}, all.map((v) => h("label", { class: "check" }, h("input", { type: "checkbox", checked: chosen.includes(v), onchange: (e) => {
        const now = [].concat(listState(list.key).rows[row]?.[column.key] ?? []), next = e.target.checked ? [...now, v] : now.filter((x) => x !== v);
        set(next);
        count.textContent = next.length ? next.join(w.comma.trim()) : w.choose;
      } }), h("span", {}, v)))));
    box.addEventListener("keydown", (e) => { if (e.key === "Escape") { box.open = false; box.firstChild.focus(); } });
    box.addEventListener("focusout", (e) => { if (e.relatedTarget && !box.contains(e.relatedTarget)) box.open = false; });
    return box;
  }
  const isFigure = column.kind === "figure";
  return h("input", { type: "text", id, class: isFigure ? "figure" : null, inputmode: isFigure ? "decimal" : null, autocomplete: "off", value: [].concat(value ?? "").join("、"), "aria-label": name, "aria-describedby": says,
    oninput: (e) => set(isFigure ? e.target.value.trim() : e.target.value), onblur: () => { lastEdit = ""; }, onpaste: (e) => pasteCells(e, list, row, column.key) });
}
function addRow(key) {
  const count = listState(key).rows.length;
  if (count) {
    showRow(key, count);
    editList("", key, (list) => { list.rows.push({}); });
  }
  arrive($(cellId(key, count, rows["list:" + key].list.columns[0].key)));
}
function removeRow(key, row) {
  editList("", key, (list) => { list.rows.splice(row, 1); });
  // The next row has the number of the one that went.
  const first = rows["list:" + key] && rows["list:" + key].list.columns[0].key;
  if (first) ($(cellId(key, Math.min(row, Math.max(0, listState(key).rows.length - 1)), first)) || $(`l-${key}-none`)).focus();
}
/** Cells that a spreadsheet has put on the clipboard, spread from where they are pasted. */
function pasteCells(event, list, row, columnKey) {
  const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (!/[\t\n]/.test(text)) return;
  event.preventDefault();
  const grid = cellsOfText(text).slice(0, 10001), columns = listColumns(list), from = columns.findIndex((c) => c.key === columnKey);
  const isHead = (cells) => cells.some((t, i) => columns[from + i] && t.trim() === columns[from + i].label);
  if (grid.length > 1 && isHead(grid[0])) grid.shift();
  const w = W(), beyond = Math.max(...grid.map((cells) => cells.length)) - (columns.length - from);
  editList("", list.key, (given) => {
    grid.forEach((cells, r) => {
      while (given.rows.length <= row + r) given.rows.push({});
      given.rows[row + r] = { ...given.rows[row + r] };
      cells.slice(0, columns.length - from).forEach((text, c) => {
        const column = columns[from + c], t = text.trim();
        const value = column.kind === "flag" ? { [words.zh.yes]: "yes", [words.zh.no]: "no" }[t] || t : column.isSeveral ? t.split(/[、,，;；]\s*/).filter(Boolean) : t;
        if (t) given.rows[row + r][column.key] = value;
      });
    });
  });
  told = { text: w.pasted(grid.length) + (beyond > 0 ? w.pastedBeyond(beyond) : ""), undo: true };
  draw(); refresh();
  $("say").textContent = told.text;
  const back = $(cellId(list.key, row, columnKey));
  if (back) back.focus();
}
/** The cells of a text with tabs and line breaks, which quotes keep within a cell. */
function cellsOfText(text) {
  const grid = [[]];
  let cell = "", quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) { if (c !== '"') cell += c; else if (text[i + 1] === '"') { cell += c; i++; } else quoted = false; }
    else if (c === '"' && !cell) quoted = true;
    else if (c === "\t" || c === "\n") { grid[grid.length - 1].push(cell); cell = ""; if (c === "\n") grid.push([]); }
    else cell += c;
  }
  grid[grid.length - 1].push(cell);
  return grid;
}
function refreshList(row, problems, placed) {
  const key = row.list.key, byRow = {}, own = [], count = listState(key).rows.length;
  row.count.textContent = count ? W().rowCount(count) : "";
  row.none.hidden = count > 0;
  for (const cross of Object.values(row.crosses)) cross.disabled = !count;
  for (const box of Object.values(row.boxes)) { box.setAttribute("aria-invalid", "false"); box.classList.remove("doubt"); }
  for (const p of problems) {
    placed.add(p);
    const at = p.path[2], box = row.boxes[`${at}/${p.path[3] || row.list.columns[0].key}`];
    if (at === undefined || !row.notes[at] || !box) { own.push(p); continue; }
    (byRow[at] ||= []).push(p);
    if (p.severity === "error") box.setAttribute("aria-invalid", "true"); else box.classList.add("doubt");
  }
  for (const [at, notes] of Object.entries(row.notes)) {
    notes.replaceChildren(...(byRow[at] || []).map((p) => problemNote(p)));
    refreshRemarks(row.remarks[at], byRow[at] || []);
  }
  // What is wrong in many rows alike is told once.
  const alike = new Map();
  for (const p of own) alike.set(p.message, [...(alike.get(p.message) || []), p]);
  row.own.replaceChildren(...[...alike.values()].map((some) => {
    const p = some[0], isFurther = (listState(key).further || []).includes(p.path[3]);
    return problemNote(p,
      isFurther ? plain(W().dropColumn, () => editList("", key, (l) => { l.further = l.further.filter((c) => c !== p.path[3]); l.rows = l.rows.map(({ [p.path[3]]: gone, ...cells }) => cells); })) : null,
      isFurther ? null : some.slice(0, 5).map((p) => (p.path[2] === undefined ? null : plain(W().row(Number(p.path[2]) + 1), () => goToCell(key, p.path[2], p.path[3])))));
  }));
  refreshRemarks(row.ownRemarks, own);
}
function goToCell(key, row, column) {
  if (sifted) { sift = "all"; sifted = null; }
  if (row !== undefined) showRow(key, Number(row));
  draw(); refresh();
  const list = rows["list:" + key];
  if (list) arrive($(row === undefined ? "l-" + key : cellId(key, row, column || list.list.columns[0].key)));
}
