// The rows as bars: a name and a number each, in the order of the result.
import { atWidth, el, fit, script } from "./query-dom.js";
import { address } from "./query-result.js";

const MOST = 100;

/** Why the result does not fit; undefined when it does. */
export function noChart(result) {
  if (!result.numbers().length) return "No column holds numbers";
  return result.naming() ? undefined : "No column names what the numbers are of";
}

/** Draws the chart into the panel. */
export async function showChart(result, panel) {
  await script("/assets/lib/d3/d3.min.js");
  const numbers = result.numbers();
  const names = result.columns.filter((name) => !numbers.includes(name) && !result.wkt().includes(name));
  const choice = { number: numbers[numbers.length - 1], name: result.naming() };
  const box = el("div", { class: "drawing" });
  const note = el("p", { class: "soft" });
  panel.append(el("div", { class: "row" }, pick("Number", "number", numbers), pick("Of", "name", names)), box, note);
  atWidth(box, () => draw(result, choice, box, note));

  function pick(label, key, options) {
    const select = el("select", { id: `chart-${key}` }, ...options.map((option) => el("option", {}, option)));
    select.value = choice[key];
    select.addEventListener("change", () => {
      choice[key] = select.value;
      draw(result, choice, box, note);
    });
    return el("label", { class: "inline", for: select.id }, `${label} `, select);
  }
}

function draw(result, choice, box, note) {
  const all = result.rows
    .filter((row) => row[choice.number] && Number.isFinite(Number(row[choice.number].value)))
    .map((row) => ({ row, value: Number(row[choice.number].value), name: result.text(row, choice.name) || "(none)" }));
  const shown = all.slice(0, MOST);
  const width = box.clientWidth;
  if (width === 0) return;
  // On a telephone the name stands above its bar.
  const narrow = width < 520;
  const lane = narrow ? 42 : 26;
  const left = narrow ? 0 : Math.min(width * 0.4, 10 + 7 * d3.max(shown, (d) => d.name.length));
  const x = d3
    .scaleLinear()
    .domain([Math.min(0, d3.min(shown, (d) => d.value)), Math.max(0, d3.max(shown, (d) => d.value))])
    .range([left, width - 60]);
  const svg = d3
    .create("svg")
    .attr("width", width)
    .attr("height", shown.length * lane + 4)
    .attr("role", "group")
    .attr("aria-label", `${choice.number} by ${choice.name}`);
  const lanes = svg.selectAll("g").data(shown).join("g").attr("class", "lane");
  lanes.attr("transform", (_, i) => `translate(0,${i * lane})`);
  const top = narrow ? 20 : 4;
  lanes
    .append("rect")
    .attr("class", "bar")
    .attr("x", (d) => Math.min(x(0), x(d.value)))
    .attr("width", (d) => Math.max(1, Math.abs(x(d.value) - x(0))))
    .attr("y", top)
    .attr("height", 17)
    .attr("rx", 2);
  lanes
    .append("text")
    .attr("class", "value")
    .attr("x", (d) => Math.max(x(0), x(d.value)) + 6)
    .attr("y", top + 13)
    .text((d) => d.value.toLocaleString("en"));
  lanes.each(function ({ row, name }) {
    const term = row[choice.name];
    const to = term?.type === "uri" ? address(term.value) : null;
    const parent = to ? d3.select(this).append("a").attr("href", to) : d3.select(this);
    parent
      .append("text")
      .attr("x", narrow ? 0 : left - 8)
      .attr("y", narrow ? 14 : top + 13)
      .attr("text-anchor", narrow ? "start" : "end")
      .text(fit(name, narrow ? width : left - 10))
      .append("title")
      .text(name);
  });
  box.replaceChildren(svg.node());
  const lost = result.rows.length - all.length;
  note.textContent = [
    `${choice.number} by ${choice.name}, in the order of the result.`,
    lost ? `${lost} rows without a number are not shown.` : "",
    all.length > MOST ? `The first ${MOST} of ${all.length} are drawn.` : "",
  ].join(" ");
}
