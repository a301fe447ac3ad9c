// Who was tied to whom on the day: drawn with Cytoscape, and beside it the same as a list. An actor
// stands at the same spot on every day and at every visit, so that one sees what changes.
import { el, script } from "./query-dom.js";
import { isSide, side } from "./explore-sides.js";
import { tiesOn } from "./explore-day.js";
import { kind } from "./explore-kinds.js";
import { label, speaks, word } from "./explore-words.js";

const SORTS = ["support", "membership", "relation"];
const LINES = { certain: "solid", presumed: "dashed", possible: "dotted" };
const dark = matchMedia("(prefers-color-scheme: dark)");

/** The network in a box and the list of its ties; `choose` is called with an actor or a situation. */
export class Network {
  constructor(box, list, keys, { choose }) {
    Object.assign(this, { box, list, keys, choose });
    dark.addEventListener("change", () => this.cy?.style(look()).update());
  }

  async start(network) {
    await Promise.all(
      ["cytoscape/cytoscape.min.js", "d3/d3.min.js"].map((library) => script(`/assets/lib/${library}`)),
    );
    this.network = network;
    this.cy = cytoscape({
      container: this.box,
      style: look(),
      minZoom: 0.3,
      maxZoom: 3,
      userZoomingEnabled: false,
      autoungrabify: true,
      boxSelectionEnabled: false,
      elements: { nodes: network.nodes.map((node) => ({ data: this.#node(node) })), edges: [] },
    });
    this.#arrange();
    this.cy.on("tap", "node", ({ target }) => this.choose(target.id()));
    this.cy.on("tap", "edge", ({ target }) => this.choose(target.data("situation")));
    this.cy.on("mouseover", "edge", ({ target }) => target.addClass("named"));
    this.cy.on("mouseout", "edge", ({ target }) => target.removeClass("named"));
    new ResizeObserver(() => {
      this.cy.resize();
      this.cy.fit(undefined, 26);
    }).observe(this.box);
    this.box.setAttribute("role", "img");
  }

  /** The ties of a day that the filters let through. */
  show({ day, tie, thing }) {
    if (!this.cy) return;
    const ties = tiesOn(this.network.ties, day).filter(tie);
    const cy = this.cy;
    cy.batch(() => {
      cy.edges().remove();
      cy.add(
        ties.map((one, i) => ({
          group: "edges",
          data: {
            id: `tie-${i}`,
            source: one.source,
            target: one.target,
            situation: one.situation,
            sort: one.sort,
            name: kind(one.kindLabel),
            line: LINES[one.certainty],
            form: form(one),
            directed: one.directed ? "yes" : "no",
          },
        })),
      );
      for (const node of cy.nodes()) {
        const known = this.network.nodes.find((one) => one.id === node.id());
        node.data("name", label(known, "label").replace(/ \(.*\)$/, ""));
        node.toggleClass("alone", node.connectedEdges().empty());
        node.toggleClass("chosen", node.id() === thing);
      }
      for (const edge of cy.edges()) edge.toggleClass("chosen", edge.data("situation") === thing);
    });
    this.box.setAttribute("aria-label", word("networkLabel"));
    this.#list(ties);
    this.#keys();
    this.ties = ties;
  }

  #node(node) {
    return {
      id: node.id,
      name: node.label,
      colour: isSide(node.id) ? side(node.id).colour : "#7b858a",
      shape: node.type.startsWith("state") || node.type === "government" ? "round-rectangle" : "ellipse",
    };
  }

  // By all ties of all days; d3's forces leave nothing to chance.
  #arrange() {
    const nodes = this.network.nodes.map(({ id }) => ({ id }));
    const pairs = new Map(
      this.network.ties.map((tie) => [
        [tie.source, tie.target].sort().join(" "),
        { source: tie.source, target: tie.target },
      ]),
    );
    const wide = this.box.clientWidth / Math.max(1, this.box.clientHeight);
    const flat = Math.min(1.5, Math.max(0.7, wide)) ** 0.5;
    d3.forceSimulation(nodes)
      .force(
        "link",
        d3
          .forceLink([...pairs.values()])
          .id(({ id }) => id)
          .distance(88)
          .strength(0.5),
      )
      .force("apart", d3.forceManyBody().strength(-620))
      .force("room", d3.forceCollide(50))
      .force("x", d3.forceX().strength(0.13 / flat))
      .force("y", d3.forceY().strength(0.13 * flat))
      .stop()
      .tick(400);
    const at = new Map(nodes.map((node) => [node.id, node]));
    this.cy.nodes().positions((node) => ({ x: at.get(node.id()).x, y: at.get(node.id()).y }));
    this.cy.fit(undefined, 26);
  }

  #list(ties) {
    const names = new Map(this.network.nodes.map((node) => [node.id, label(node, "label")]));
    const parts = SORTS.map((sort) => [sort, ties.filter((tie) => tie.sort === sort)]).filter(
      ([, some]) => some.length,
    );
    this.list.replaceChildren(
      ...(parts.length
        ? parts.flatMap(([sort, some]) => [
            el("h3", {}, `${word(sort)} (${some.length})`),
            el(
              "ul",
              { class: "plain" },
              ...some
                .sort((a, b) => names.get(a.source).localeCompare(names.get(b.source)))
                .map((tie) =>
                  el(
                    "li",
                    {},
                    el(
                      "button",
                      {
                        type: "button",
                        class: "link",
                        "data-thing": tie.situation,
                        onclick: () => this.choose(tie.situation),
                      },
                      `${names.get(tie.source)} ${tie.directed ? (speaks() === "ar" ? "←" : "→") : "–"} ${names.get(tie.target)}`,
                    ),
                    el(
                      "span",
                      { class: "soft" },
                      ` ${sort === "membership" ? "" : `${kind(tie.kindLabel)}, `}${word(tie.certainty)}`,
                    ),
                    tie.disputed ? el("span", { class: "badge against" }, `≠ ${word("disputed")}`) : null,
                  ),
                ),
            ),
          ])
        : [el("p", { class: "soft" }, word("noTies"))]),
    );
  }

  #keys() {
    const line = (className, text) =>
      el("span", { class: "network-key" }, el("span", { class: `tie ${className}` }), text);
    this.keys.replaceChildren(
      line("support", word("supportLong")),
      line("membership", word("membershipLong")),
      line("hostile", word("hostileLong")),
      line("relation", word("relationLong")),
      line("solid", word("certain")),
      line("dashed", word("presumed")),
      line("dotted", word("possible")),
    );
  }
}

const form = (tie) =>
  tie.sort === "relation" ? (tie.kind?.endsWith("/hostile") ? "hostile" : "relation") : tie.sort;

function look() {
  const [ink, paper, support, hostile, grey] = dark.matches
    ? ["#e7e5e0", "#1c2124", "#7cc7e2", "#f2a595", "#a9b1b5"]
    : ["#1d2326", "#ffffff", "#0b5c7a", "#a1341f", "#596268"];
  const family = getComputedStyle(document.body).fontFamily;
  return [
    {
      selector: "node",
      style: {
        label: "data(name)",
        width: 22,
        height: 22,
        shape: "data(shape)",
        "background-color": "data(colour)",
        "border-width": 1.5,
        "border-color": ink,
        color: ink,
        "font-size": 14.5,
        "font-family": family,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-wrap": "wrap",
        "text-max-width": 120,
        "text-outline-color": paper,
        "text-outline-width": 2.5,
        "text-outline-opacity": 0.9,
      },
    },
    { selector: "node.alone", style: { opacity: 0.35, "font-size": 12 } },
    { selector: "node.chosen", style: { "border-width": 4, "border-color": ink } },
    {
      selector: "edge[line]",
      style: {
        width: 2,
        "curve-style": "bezier",
        "control-point-step-size": 22,
        "line-style": "data(line)",
        "arrow-scale": 1.1,
        "font-size": 12,
        "font-family": family,
        color: ink,
        "text-background-color": paper,
        "text-background-opacity": 0.9,
        "text-background-padding": 3,
      },
    },
    {
      selector: "edge[form = 'support']",
      style: { "line-color": support, "target-arrow-color": support, "target-arrow-shape": "triangle" },
    },
    {
      selector: "edge[form = 'membership']",
      style: {
        "line-color": grey,
        width: 4,
        opacity: 0.75,
        "target-arrow-color": grey,
        "target-arrow-shape": "triangle",
        "target-arrow-fill": "hollow",
      },
    },
    {
      selector: "edge[form = 'hostile']",
      style: {
        "line-color": hostile,
        "target-arrow-color": hostile,
        "source-arrow-color": hostile,
        "target-arrow-shape": "tee",
        "source-arrow-shape": "tee",
      },
    },
    {
      selector: "edge[form = 'relation']",
      style: {
        "line-color": grey,
        "target-arrow-color": grey,
        "source-arrow-color": grey,
        "target-arrow-shape": "circle",
        "source-arrow-shape": "circle",
      },
    },
    { selector: "edge.named, edge.chosen", style: { label: "data(name)", width: 5 } },
  ];
}
