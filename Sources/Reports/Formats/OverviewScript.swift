/// The script of an overview's page: it sorts tables by a column and hides the rows that are not looked for.
///
/// It knows nothing of schemes, items or verdicts; all words stand in the page.
enum OverviewScript {
  static let text: StaticString = """
    "use strict";
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
    for (const table of document.querySelectorAll("table.sortable")) {
      const body = table.tBodies[0];
      const heads = [...table.tHead.rows[0].cells];
      heads.forEach((head, column) => {
        const button = head.querySelector("button");
        button.disabled = false;
        button.addEventListener("click", () => {
          const isDown = head.getAttribute("aria-sort") === "ascending";
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
          const isOfNumbers = head.hasAttribute("data-numbers");
          const rows = [...body.rows].map((row, number) => {
            const cell = row.cells[column];
            const key = isOfNumbers ? cell.dataset.key : cell.textContent.trim();
            return { row, number, key: isOfNumbers && key ? Number(key) : key || undefined };
          });
          rows.sort((one, other) => {
            if (one.key === undefined || other.key === undefined)
              return (one.key === undefined) - (other.key === undefined) || one.number - other.number;
            const way = isOfNumbers ? one.key - other.key : order.compare(one.key, other.key);
            return (isDown ? -way : way) || one.number - other.number;
          });
          body.append(...rows.map((entry) => entry.row));
        });
      });
    }
    const controls = document.querySelector(".controls");
    if (controls) {
      const rows = [...document.querySelector("table.bases").tBodies[0].rows];
      const texts = rows.map((row) => row.textContent.toLowerCase());
      const words = controls.querySelector("input");
      const kind = controls.querySelector("select");
      const count = controls.querySelector("output");
      const show = () => {
        const parts = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
        let shown = 0;
        rows.forEach((row, number) => {
          const isShown =
            (!kind.value || row.dataset.kind === kind.value) &&
            parts.every((part) => texts[number].includes(part));
          row.hidden = !isShown;
          if (isShown) shown += 1;
        });
        count.textContent = shown + " / " + rows.length;
      };
      words.addEventListener("input", show);
      kind.addEventListener("change", show);
      controls.addEventListener("reset", () => setTimeout(show));
      controls.addEventListener("submit", (event) => event.preventDefault());
      controls.hidden = false;
      show();
    }

    """
}
