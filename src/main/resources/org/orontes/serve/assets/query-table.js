// The result as a table: names with links in the place of IRIs, in any order, a hundred rows at a time.
import { el } from "./query-dom.js";
import { address } from "./query-result.js";

const PAGE = 100;
const XSD = "http://www.w3.org/2001/XMLSchema#";

/** Draws the table into the panel. */
export function showTable(result, panel) {
  const view = { by: null, down: false, page: 0, iris: false };
  draw();

  function draw(focus) {
    const rows = sorted(result, view);
    const columns = view.iris ? result.names : result.columns;
    const from = view.page * PAGE;
    const shown = rows.slice(from, from + PAGE);
    const table = el(
      "table",
      { class: "result" },
      el("caption", { class: "visually-hidden" }, `Rows ${from + 1} to ${from + shown.length} of ${rows.length}`),
      el("thead", {}, el("tr", {}, ...columns.map(head))),
      el(
        "tbody",
        {},
        ...shown.map((row) => el("tr", {}, ...columns.map((name) => cell(result, row, name, view.iris)))),
      ),
    );
    panel.replaceChildren(
      el("div", { class: "row table-tools" }, ...tools(rows, from, shown)),
      el("div", { class: "scroll wide", tabindex: "0", role: "region", "aria-label": "Table of the result" }, table),
    );
    if (rows.length === 0) panel.append(el("p", {}, "No rows: nothing in the data fits the query."));
    if (focus) panel.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
  }

  function head(name) {
    const order = view.by === name ? (view.down ? "descending" : "ascending") : undefined;
    return el(
      "th",
      { scope: "col", "aria-sort": order, class: numeric(result, name) ? "number" : undefined },
      el(
        "button",
        {
          type: "button",
          class: "sort",
          "data-focus": name,
          title: `Sort by ${name}`,
          onclick: () => {
            view.down = view.by === name && !view.down;
            view.by = name;
            view.page = 0;
            draw(name);
          },
        },
        name,
        el("span", { class: "order", "aria-hidden": "true" }, order ? (view.down ? "▾" : "▴") : ""),
      ),
    );
  }

  function tools(rows, from, shown) {
    const parts = [];
    if (rows.length > PAGE) {
      parts.push(
        step("previous", "Previous", view.page === 0, -1),
        el("span", {}, `${from + 1}–${from + shown.length} of ${rows.length.toLocaleString("en")}`),
        step("next", "Next", from + PAGE >= rows.length, 1),
      );
    }
    if (result.rows.some((row) => result.names.some((name) => row[name]?.type === "uri"))) {
      const box = el("input", { type: "checkbox", id: "show-iris", "data-focus": "iris" });
      box.checked = view.iris;
      box.addEventListener("change", () => {
        view.iris = box.checked;
        draw("iris");
      });
      parts.push(el("label", { class: "check", for: "show-iris" }, box, " IRIs and all columns"));
    }
    return parts;
  }

  function step(id, name, disabled, by) {
    const button = el("button", { type: "button", class: "quiet small", "data-focus": id }, name);
    button.disabled = disabled;
    button.addEventListener("click", () => {
      view.page += by;
      draw(id);
    });
    return button;
  }
}

function sorted(result, { by, down }) {
  if (!by) return result.rows;
  const number = numeric(result, by);
  const compare = (a, b) => {
    const [x, y] = [a, b].map((row) => result.text(row, by));
    if (x === "" || y === "") return (x === "" ? 1 : 0) - (y === "" ? 1 : 0);
    return (number ? Number(x) - Number(y) : x.localeCompare(y, "en", { numeric: true })) * (down ? -1 : 1);
  };
  return [...result.rows].sort(compare);
}

function numeric(result, name) {
  const types = result.types.get(name);
  return types.size > 0 && [...types].every((type) => /#(integer|decimal|double|float|int|long)$/.test(type));
}

/** A cell; what a language or a datatype says stands small beside the value. */
export function cell(result, row, name, iris) {
  const term = row[name];
  const td = el("td", { class: numeric(result, name) ? "number" : undefined });
  if (!term) return td;
  if (/#(date|gYear|gYearMonth)$/.test(term.datatype ?? "")) td.className = "when";
  if (term.type === "uri") {
    td.append(link(term.value, iris ? result.short(term.value) : result.text(row, name)));
    return td;
  }
  const lang = term["xml:lang"];
  const datatype = term.datatype && term.datatype !== `${XSD}string` ? result.short(term.datatype) : null;
  const text = el("span", { lang, dir: lang === "ar" ? "rtl" : undefined }, term.value);
  if (/wktLiteral$/.test(term.datatype ?? "")) text.className = "wkt";
  td.append(text);
  if (iris && datatype) td.append(" ", el("small", {}, datatype));
  else if (datatype) td.title = datatype;
  if (lang && lang !== "en") td.append(" ", el("small", { class: "lang" }, lang));
  if (term.type === "bnode") text.className = "soft";
  return td;
}

/** A link to the page of a thing, or out of the site. */
export function link(iri, text) {
  const to = address(iri);
  if (!to) return el("span", {}, text);
  const rel = to.startsWith("/") ? undefined : "noopener noreferrer";
  return el("a", { href: to, rel, title: iri }, text);
}
