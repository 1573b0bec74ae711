/// What the page of an overview adds to the style sheet that all pages share.
enum OverviewStyle {
  static let sheet: StaticString = """
    body { max-width: 100rem; }
    h1 { font-size: 1.6rem; color: var(--ink); }
    .headline { font-size: 1.1rem; }
    .batch { margin-top: 2rem; }
    .batch h2 { font-size: 1.2rem; }
    .scroll { margin-top: 0.5rem; overflow-x: auto; }
    .scroll:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible,
    a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
    .batch caption { padding-bottom: 0.4rem; text-align: start; color: var(--quiet); }
    .batch table { font-size: 0.9rem; }
    .batch :is(td, th) { padding: 0.45rem 0.6rem; border-bottom: 1px solid var(--rule); }
    .batch thead th { border-bottom: 2px solid var(--strong-rule); white-space: nowrap; }
    .batch tbody th { min-width: 11em; }
    .batch tbody tr:hover { background: var(--raised); }
    .batch .number { text-align: end; white-space: nowrap; }
    .batch .words { min-width: 16em; }
    .batch .name { min-width: 5em; }
    .batch .file { min-width: 12em; }
    .batch .items { margin: 0; }
    .sortable button {
      font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;
      white-space: nowrap;
    }
    .sortable button:disabled { cursor: default; }
    .sortable button:not(:disabled)::after { content: " ↕"; color: var(--quiet); }
    .sortable [aria-sort="ascending"] button::after { content: " ↑"; color: var(--link); }
    .sortable [aria-sort="descending"] button::after { content: " ↓"; color: var(--link); }
    .controls {
      display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; margin-top: 0.75rem;
    }
    .controls[hidden] { display: none; }
    .controls label { display: inline-flex; align-items: center; gap: 0.5em; }
    .controls :is(input, select, button) {
      height: 2.5rem; padding: 0 0.6rem; font: inherit; color: inherit; background: var(--ground);
      border: 1px solid var(--strong-rule); border-radius: 0.35rem;
    }
    .controls button { cursor: pointer; }
    .controls input { width: min(22em, 60vw); }
    .controls output { color: var(--quiet); }
    .quota ul { margin-top: 0.25rem; padding-inline-start: 1.4em; }
    .quota > ul { padding: 0; list-style: none; }
    .quota > ul > li { margin-top: 0.6rem; }
    tr[hidden] { display: none; }
    @media print {
      @page { size: A4 landscape; }
      .controls, .controls[hidden] { display: none; }
      .sortable button::after, .sortable button:not(:disabled)::after { content: none; }
      .scroll { overflow: visible; }
      .batch table { font-size: 8pt; }
      .batch :is(td, th) { padding: 0.8mm 1mm; }
      .batch tbody th, .batch :is(.words, .name, .file) { min-width: 0; }
      .batch thead th { white-space: normal; }
    }

    """
}
