/* What is said of an entry that is wrong or doubtful, and why it is right all the same. */
function problemNote(p, ...extra) {
  const w = W(), isJustified = p.severity === "warning" && p.justification != null;
  return h("div", { class: "note " + (p.severity === "error" ? "wrong" : isJustified ? "justified" : "warn") }, icon(isJustified ? "pass" : "wrong"),
    h("span", {}, p.message, " ", p.remedy && !p.message.includes(p.remedy) ? h("details", { class: "remedy" }, h("summary", {}, w.remedy), h("span", {}, p.remedy)) : null), extra);
}
/** A field beside each warning for the words of whoever answers for it. The fields stay where they are while one
    types, since a field that is moved loses the caret. */
function refreshRemarks(box, problems) {
  const wanted = new Map();
  for (const p of problems) if (p.severity === "warning" && p.remark && !wanted.has(p.remark)) wanted.set(p.remark, p);
  for (const field of [...box.children]) if (!wanted.has(field.dataset.name)) field.remove();
  for (const [name, p] of wanted) {
    let field = [...box.children].find((f) => f.dataset.name === name);
    if (!field) {
      const id = `r-${name}-${box.parentNode ? box.closest("[id]")?.id || "" : ""}`;
      const text = h("input", { type: "text", id, autocomplete: "off", placeholder: W().remarkHint, "aria-label": `${W().remark}${W().colon}${p.message}`, oninput: (e) => change("r-" + name, (s) => { if (e.target.value.trim()) s.remarks[name] = e.target.value; else delete s.remarks[name]; }), onblur: () => { lastEdit = ""; } });
      field = h("div", { class: "remark", "data-name": name }, h("label", { for: id }, W().remark), text);
      box.append(field);
    }
    const text = field.lastChild, value = state.remarks[name] || "";
    if (text.value !== value && document.activeElement !== text) text.value = value;
    text.setAttribute("aria-label", `${W().remark}${W().colon}${p.message}`);
  }
}
