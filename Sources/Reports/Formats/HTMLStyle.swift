/// The style sheet of the page: for wide screens, for phones, for dark rooms and for paper.
///
/// Every pair of ink and ground has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3).
enum HTMLStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --raised: #f6f7f9; --ink: #1b1e24; --quiet: #565d69; --rule: #d5d9e0;
      --strong-rule: #8b93a1; --link: #0b57b0;
      --pass: #17663a; --pass-ground: #e6f4ea; --fail: #a81e17; --fail-ground: #fcebe9;
      --open: #7d4a00; --open-ground: #fdf1dc; --track: #eceef2; --pass-fill: #2b7a4d;
      --fail-fill: #b5443b; --on-fill: #ffffff;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #15171b; --raised: #1e2127; --ink: #e7e9ed; --quiet: #a7aeba; --rule: #363b44;
        --strong-rule: #7a8290; --link: #8ab8ff;
        --pass: #83d6a1; --pass-ground: #16301f; --fail: #ff9d94; --fail-ground: #3b1a18;
        --open: #f2c063; --open-ground: #36280c; --track: #2a2e36; --pass-fill: #4fa875;
        --fail-fill: #e07c74; --on-fill: #101317;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2rem) 3rem; max-width: 76rem;
      background: var(--ground); color: var(--ink);
      font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
        "Source Han Sans SC", sans-serif;
      font-variant-numeric: tabular-nums; line-break: strict; overflow-wrap: anywhere;
      text-spacing-trim: normal; text-autospace: normal;
    }
    h1, h2, p, ul, dl, dd { margin: 0; }
    h1 { font-size: 1.05rem; font-weight: 600; color: var(--quiet); }
    h2 { font-size: 1.5rem; line-height: 1.35; text-wrap: balance; }
    h2 small {
      display: block; margin-top: 0.3em; font-size: 1rem; font-weight: 400; color: var(--quiet);
    }
    a { color: var(--link); text-underline-offset: 0.2em; }
    table { width: 100%; border-collapse: collapse; }
    th { text-align: start; font-weight: 600; }
    td, th { vertical-align: top; }
    code, .digest { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.85em; }
    .problems, .overview, .sheet, .skipped { margin-top: 1.75rem; }
    .sheet + .sheet, .sheet + .skipped, .skipped + .sheet {
      margin-top: 3rem; padding-top: 2rem; border-top: 3px double var(--strong-rule);
    }
    .problems h2, .overview h2, .skipped h2 { font-size: 1.2rem; }

    .badge {
      display: inline-block; padding: 0 0.5em; border: 1px solid currentColor; border-radius: 0.3em;
      font-size: 0.875em; font-weight: 600; white-space: nowrap;
    }
    .badge.pass { color: var(--pass); background: var(--pass-ground); }
    .badge.fail { color: var(--fail); background: var(--fail-ground); }
    .badge.open { color: var(--open); background: var(--open-ground); }
    .badge.none { color: var(--quiet); background: var(--raised); }
    .place { color: var(--quiet); font-size: 0.85em; white-space: nowrap; }

    .verdict {
      display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.4em; margin-top: 0.75rem;
      font-size: 2.25rem; line-height: 1.35;
    }
    .verdict .label { font-size: 1rem; color: var(--quiet); }
    .verdict.pass { color: var(--pass); }
    .verdict.fail { color: var(--fail); }
    .verdict.open { color: var(--open); }
    .reason, .gaps { font-size: 1.1rem; }
    .reasons ul { margin: 0.25em 0; padding-inline-start: 1.5em; }
    .reasons .place { margin-inline-start: 0.75em; }
    .note {
      margin-top: 0.75rem; padding: 0.4rem 0.9rem; border-inline-start: 4px solid var(--open);
      background: var(--open-ground); color: var(--open);
    }
    .facts { margin-top: 1rem; font-size: 0.9rem; }
    .facts > div { display: grid; grid-template-columns: 6.5em 1fr; gap: 0 0.75em; }
    .facts dt { color: var(--quiet); }
    .origin { color: var(--quiet); font-size: 0.8125rem; }

    .problems ul { margin-top: 0.5rem; padding: 0; list-style: none; }
    .problems li { padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }
    .overview table { margin-top: 0.5rem; font-size: 0.9rem; }
    .overview :is(td, th) { padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--rule); }
    .overview thead th { border-bottom: 2px solid var(--strong-rule); }
    .overview :is(.count, th:nth-child(n + 4)) { text-align: end; white-space: nowrap; }
    .overview tbody td:nth-child(2) { white-space: nowrap; }

    .items { margin-top: 1.5rem; table-layout: fixed; font-size: 0.9rem; }
    .items thead th { padding: 0.3rem 0.5rem; border-bottom: 2px solid var(--strong-rule); }
    .items col:nth-child(1) { width: 4rem; }
    .items col:nth-child(2) { width: 7.5rem; }
    .items col:nth-child(3) { width: 6rem; }
    .items col:nth-child(4) { width: 34%; }
    :root:lang(en) .items col:nth-child(2) { width: 9.25rem; }
    :root:lang(en) .items col:nth-child(3) { width: 7rem; }
    .items tbody :is(td, th) { padding: 0.6rem 0.5rem; border-bottom: 1px solid var(--rule); }
    .items tbody .group th {
      padding-top: 1.75rem; padding-inline-start: 0; font-size: 1.1rem;
      border-bottom-color: var(--strong-rule);
    }
    .running { display: none; }
    .status .place { display: block; }
    .scope { display: block; color: var(--quiet); font-size: 0.9em; }
    .words { text-wrap: pretty; }
    .full .words { font-size: 1rem; }
    .source, summary { color: var(--quiet); font-size: 0.8125rem; }
    .full .source { margin-top: 0.25rem; }
    summary { width: fit-content; cursor: pointer; }
    .check ul { padding: 0; list-style: none; }
    .check ul ul { margin-inline-start: 0.25em; }
    .check li { position: relative; padding-inline-start: 1.5em; }
    .check .line { margin-inline-end: 0.6em; }
    .mark { position: absolute; inset-inline-start: 0; font-weight: 700; }
    .line .place { margin-inline-start: 0.75em; }
    .mark.pass { color: var(--pass); }
    .mark.fail { color: var(--fail); }
    .mark.open { color: var(--open); }
    .mark.none { color: var(--quiet); }
    .scores .section { font-weight: 400; }
    .scores .bars { margin-inline-start: -0.9rem; }

    .bars { display: block; max-width: 26rem; padding: 0.2rem 0 0.3rem; }
    .bar { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0 0.6em; }
    .bar .year { flex: none; width: 4.5em; font-size: 0.8125rem; line-height: 18px; }
    .bar svg { display: block; flex: 1; min-width: 6rem; overflow: visible; }
    .bar .track { fill: var(--track); stroke: var(--rule); }
    .bar .allowed { fill: var(--quiet); }
    .bar .fill, .bar .dot { fill: var(--pass-fill); }
    .bar .fail .fill, .bar .fail .dot { fill: var(--fail-fill); }
    .bar .points .fill { fill: var(--quiet); }
    .bar .excess { fill: var(--fail); stroke: var(--ink); }
    .bar .shortfall { fill: none; stroke: var(--fail); stroke-dasharray: 4 3; }
    .bar .limit { stroke: var(--ink); stroke-width: 2.5; }
    .bar .beyond { fill: none; stroke: var(--ink); stroke-width: 2; }
    .bar text { fill: var(--quiet); font-size: 12px; }
    .bar .value { fill: var(--ink); font-size: 11.5px; }
    .bar .value.inside { fill: var(--on-fill); }

    footer {
      margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule);
      color: var(--quiet); font-size: 0.85rem;
    }

    @media screen and (max-width: 52rem) {
      h2 { font-size: 1.3rem; }
      .verdict { font-size: 1.8rem; }
      .items colgroup { display: none; }
      .facts > div { grid-template-columns: 5.5em minmax(0, 1fr); }
      .items, .items :is(tbody, tr, td, th), .overview table,
      .overview :is(tbody, tr, td, th) { display: block; width: auto; }
      .items thead, .overview thead { display: none; }
      .items tr:not(.group), .overview tr {
        margin-top: 0.75rem; padding: 0.75rem 0.9rem; border: 1px solid var(--rule);
        border-radius: 0.5rem; background: var(--raised);
      }
      .items tr:not(.group) {
        display: grid; grid-template-columns: auto auto 1fr; gap: 0.35rem 0.75rem;
        align-items: baseline;
      }
      .items tr.fail { border-inline-start: 4px solid var(--fail); }
      .items tr.open { border-inline-start: 4px solid var(--open); }
      .items tbody :is(td, th), .overview :is(td, th) { padding: 0; border: 0; }
      .items tbody .group th { padding-top: 1.25rem; }
      .items tr .number { font-size: 1.1rem; }
      .items tr .nature { text-align: end; }
      .items tr :is(.law, .check, .section, .numbers) { grid-column: 1 / -1; }
      .status .place, .nature .scope { display: inline; margin-inline-start: 0.5em; }
      .overview tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.1rem 0.75rem; }
      .overview tr :is(th, td:nth-child(2)) { grid-column: 1 / -1; }
      .overview tr td:nth-child(3) { grid-column: 1 / -1; margin-bottom: 0.25rem; }
      .overview tr .count { text-align: start; }
      .overview .count::before { content: attr(data-label); color: var(--quiet); }
    }

    @page {
      size: A4; margin: 10mm 11mm 12mm;
      @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; }
    }
    @media print {
      :root {
        color-scheme: light; font-size: 9pt; --quiet: #3d434d; --rule: #9aa1ad;
        --strong-rule: #4a505b;
      }
      body { max-width: none; padding: 0; line-height: 1.4; }
      h2 { font-size: 15pt; }
      .verdict { font-size: 20pt; margin-top: 2mm; }
      .facts, .items, .overview table { font-size: 8pt; }
      .facts { margin-top: 2mm; }
      .status .place, .brief .bars { display: none; }
      .brief .words, .brief .source { display: inline; }
      .brief .source { margin-inline-start: 0.5em; }
      .scope { display: inline; margin-inline-start: 0.4em; }
      .sheet + .sheet, .overview + main .sheet:first-child, .sheet + .skipped {
        margin-top: 0; padding-top: 0; border-top: 0; break-before: page;
      }
      .items { margin-top: 2mm; }
      .items .running { display: table-row; }
      .running td { padding: 0 0.5rem 1mm; color: var(--quiet); font-size: 8pt; }
      .items col:nth-child(1) { width: 9mm; }
      .items col:nth-child(2) { width: 17mm; }
      .items col:nth-child(3) { width: 18mm; }
      .items col:nth-child(4) { width: 66mm; }
      :root:lang(en) .items col:nth-child(2) { width: 27mm; }
      :root:lang(en) .items col:nth-child(3) { width: 22mm; }
      .items thead th { border-top: 1px solid var(--strong-rule); }
      .items tbody :is(td, th) { padding: 0.5mm 0.35rem; }
      .items tbody .group th { padding-top: 2.5mm; font-size: 9.5pt; }
      .full .words { font-size: 8.5pt; }
      .source { font-size: 7pt; }
      footer { margin-top: 3mm; padding-top: 1mm; }
      .bar text { font-size: 10px; }
      thead { display: table-header-group; }
      tr, li, .facts > div, .problems li { break-inside: avoid; }
      .group, h1, h2, .verdict { break-after: avoid; }
      details:not([open]) { display: none; }
      a { color: inherit; text-decoration: none; }
      .badge, .note { background: none; }
      .note { border: 1px solid currentColor; border-inline-start-width: 4px; }
    }

    """
}
