// Sorts and filters the tables of a report. Everything is readable without it; nothing is asked of the network.
"use strict";
(() => {
  const spanish = document.documentElement.lang.startsWith("es");
  const say = (es, en) => (spanish ? es : en);
  const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/\s+/g, " ").trim();

  // What a cell sorts by: its number, or nothing when it has none ("NS", "≈").
  function numberOf(cell) {
    const found = /[+−-]?\d[\d,]*(\.\d+)?/.exec(cell.textContent);
    return found ? Number(found[0].replaceAll(",", "").replace("−", "-")) : null;
  }

  function nameOf(row) {
    const label = row.cells[0].querySelector(".label") || row.cells[0];
    return label.textContent.trim();
  }

  function sort(table, column, descending) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const direction = descending ? -1 : 1;
    const byName = (one, other) => nameOf(one).localeCompare(nameOf(other), document.documentElement.lang);
    rows.sort((one, other) => {
      const apart = one.classList.contains("apart") - other.classList.contains("apart");
      if (apart !== 0) return apart;
      if (column === 0) return direction * byName(one, other);
      const [left, right] = [numberOf(one.cells[column]), numberOf(other.cells[column])];
      if (left === null || right === null) return (left === null) - (right === null) || byName(one, other);
      return direction * (left - right) || byName(one, other);
    });
    body.append(...rows);
  }

  function makeSortable(table) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      if (column > 0 && !head.dataset.column) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const was = head.getAttribute("aria-sort");
        const descending = was === null ? column > 0 : was === "ascending";
        heads.forEach(other => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", descending ? "descending" : "ascending");
        sort(table, column, descending);
      });
    });
  }

  let filters = 0;
  function makeFilterable(table) {
    const rows = [...table.tBodies[0].rows];
    const words = rows.map(row => plain(`${row.cells[0].querySelector(".code")?.textContent ?? ""} ${nameOf(row)} ${row.cells[0].querySelector(".under")?.textContent ?? ""}`));
    const box = document.createElement("p");
    box.className = "filter";
    const label = document.createElement("label");
    const input = document.createElement("input");
    const found = document.createElement("output");
    input.type = "search";
    input.id = `filter-${++filters}`;
    label.htmlFor = found.htmlFor = input.id;
    label.textContent = say("Filtrar esta tabla", "Filter this table");
    box.append(label, input, found);
    table.before(box);
    input.addEventListener("input", () => {
      const wanted = plain(input.value).split(" ").filter(word => word);
      let shown = 0;
      rows.forEach((row, at) => {
        row.hidden = !wanted.every(word => words[at].includes(word));
        shown += row.hidden ? 0 : 1;
      });
      found.textContent = wanted.length === 0 ? "" : say(`${shown} de ${rows.length} filas`, `${shown} of ${rows.length} rows`);
    });
  }

  document.querySelectorAll("table[data-filter]").forEach(makeFilterable);
  const sortable = document.querySelectorAll("table[data-sort]");
  sortable.forEach(makeSortable);
  if (sortable.length > 0) {
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.textContent = say("Pulse el encabezado de una columna para ordenar la tabla.", "Press the head of a column to sort the table.");
    (document.querySelector("main > .inside") ?? document.querySelector("main > .explained") ?? sortable[0].closest("section").querySelector("h2")).after(hint);
  }

  // A link into a folded part opens it.
  function openTarget() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    if (target) target.scrollIntoView();
  }
  addEventListener("hashchange", openTarget);
  openTarget();
})();
