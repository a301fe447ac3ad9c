// The rows in time: a bar for each, from its first to its last column of time; a day is as wide as a
// day, because what happened lies somewhere inside it.
import { atWidth, el, fit, script } from "./query-dom.js";
import { address, span } from "./query-result.js";

const LANE = 26;
const AXIS = 28;
const MOST = 300;
const ENDS = /end|last|until|latest|^to$/i;

/** Why the result does not fit; undefined when it does. */
export function noTimeline(result) {
  return result.times().length ? undefined : "No column holds dates or times";
}

/** Draws the timeline into the panel. */
export async function showTimeline(result, panel) {
  await script("/assets/lib/d3/d3.min.js");
  const times = result.times();
  const choice = {
    from: times.find((name) => !ENDS.test(name)) ?? times[0],
    to: times.find((name) => ENDS.test(name)) ?? "",
  };
  const box = el("div", { class: "drawing" });
  const note = el("p", { class: "soft" });
  if (times.length > 1) panel.append(el("div", { class: "row" }, pick("From", "from"), pick("To", "to", true)));
  panel.append(box, note);
  atWidth(box, () => draw(result, choice, box, note));

  function pick(name, key, none) {
    const select = el("select", { id: `timeline-${key}` });
    if (none) select.append(el("option", { value: "" }, "(the same)"));
    select.append(...times.map((time) => el("option", {}, time)));
    select.value = choice[key];
    select.addEventListener("change", () => {
      choice[key] = select.value;
      draw(result, choice, box, note);
    });
    return el("label", { class: "inline", for: select.id }, `${name} `, select);
  }
}

function bars(result, { from, to }) {
  return result.rows
    .map((row) => {
      const begin = span(row[from]);
      const end = span(row[to]);
      return begin && { row, begin: begin.begin, end: end && end.end > begin.begin ? end.end : begin.end };
    })
    .filter(Boolean)
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
}

function draw(result, choice, box, note) {
  const all = bars(result, choice);
  const shown = all.slice(0, MOST);
  const width = box.clientWidth;
  if (width === 0) return;
  const height = AXIS + shown.length * LANE + 8;
  const x = d3
    .scaleUtc()
    .domain([d3.min(shown, (b) => b.begin), d3.max(shown, (b) => b.end)])
    .range([10, width - 10]);
  const svg = d3
    .create("svg")
    .attr("width", width)
    .attr("height", height)
    .attr("role", "group")
    .attr("aria-label", "Timeline of the result");
  const ticks = d3
    .axisTop(x)
    .ticks(Math.max(2, Math.floor(width / 110)))
    .tickSize(-(height - AXIS))
    .tickPadding(6)
    .tickFormat(moment(x.domain()));
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${AXIS})`).call(ticks);
  // A label at the rim would be cut.
  svg.selectAll(".axis text").attr("text-anchor", (t) => (x(t) < 40 ? "start" : x(t) > width - 40 ? "end" : "middle"));
  const naming = result.naming();
  const lane = svg.selectAll(".lane").data(shown).join("g").attr("class", "lane");
  lane.attr("transform", (_, i) => `translate(0,${AXIS + 4 + i * LANE})`);
  lane
    .append("rect")
    .attr("class", "bar")
    .attr("x", (b) => x(b.begin))
    .attr("width", (b) => Math.max(5, x(b.end) - x(b.begin)))
    .attr("y", 3)
    .attr("height", LANE - 10)
    .attr("rx", 2);
  lane.each(function (bar) {
    const left = x(bar.begin);
    const right = Math.max(left + 5, x(bar.end));
    label(d3.select(this), bar, place(left, right, width));
  });
  lane.append("title").text((b) => [choice.from, choice.to].filter((n) => b.row[n]).map((n) => `${n}: ${b.row[n].value}`).join("\n"));
  box.replaceChildren(svg.node());
  const lost = result.rows.length - all.length;
  note.textContent = [
    `${d3.utcFormat("%-d %B %Y")(x.domain()[0])} to ${d3.utcFormat("%-d %B %Y")(new Date(x.domain()[1] - 1))}: ` +
      `${all.length} of ${result.rows.length} rows have a time.`,
    lost ? `${lost} without one are not shown.` : "",
    all.length > MOST ? `The first ${MOST} are drawn.` : "",
  ].join(" ");

  function label(g, bar, { at, anchor, room, inside }) {
    const term = naming && bar.row[naming];
    const whole = naming ? result.text(bar.row, naming) : bar.row[choice.from].value;
    const to = term?.type === "uri" ? address(term.value) : null;
    const parent = to ? g.append("a").attr("href", to) : g;
    parent
      .append("text")
      .attr("x", at)
      .attr("y", LANE / 2 + 2)
      .attr("text-anchor", anchor)
      .attr("class", inside ? "inside" : null)
      .text(fit(whole, room));
  }
}

// As short as can be told apart: the year stands below the drawing.
function moment([first, last]) {
  const days = (last - first) / 86_400_000;
  return d3.utcFormat(days > 1100 ? "%Y" : days > 120 ? "%b %Y" : days > 3 ? "%-d %b" : "%-d %b, %H:%M");
}

// Beside the bar where there is more room, in it when it fills the width.
function place(left, right, width) {
  const after = width - right;
  if (Math.max(after, left) < 120 && right - left > 120) {
    return { at: left + 6, anchor: "start", room: right - left - 12, inside: true };
  }
  return after >= left
    ? { at: right + 6, anchor: "start", room: after - 8 }
    : { at: left - 6, anchor: "end", room: left - 8 };
}
