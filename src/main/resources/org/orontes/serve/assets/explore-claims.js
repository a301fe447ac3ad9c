// The claims behind a thing, from the public feeds of disputes and citations: each matter on which
// they contradict each other with its positions side by side, then every claim with its speaker.
import { el } from "./query-dom.js";
import { read } from "./explore-dates.js";
import { json, page, short } from "./explore-feeds.js";
import { keyWord, speaks, word } from "./explore-words.js";

const FIRST = 5;
const answers = new Map();

/** The addresses that are asked for a thing. */
export const addresses = (thing) => ({
  disputes: `/queries/disputes.records.json?thing=${thing}`,
  citations: `/queries/citations-of-thing.records.json?thing=${thing}`,
});

/** Positions and claims of a thing; asked for once. */
export function claimsOf(thing) {
  if (!answers.has(thing)) {
    const { disputes, citations } = addresses(thing);
    const asked = Promise.all([json(disputes), json(citations)]).then(([positions, claims]) => ({
      positions,
      claims,
    }));
    asked.catch(() => answers.delete(thing));
    answers.set(thing, asked);
  }
  return answers.get(thing);
}

/** The matters of dispute, each a box of its positions; the one with most origins first. */
export function disputes(positions) {
  const matters = Map.groupBy ? Map.groupBy(positions, (p) => p.dispute) : grouped(positions);
  return [...matters.values()].map(dispute);
}

function grouped(positions) {
  const found = new Map();
  for (const one of positions) found.set(one.dispute, [...(found.get(one.dispute) ?? []), one]);
  return found;
}

function dispute(positions) {
  const most = Math.max(...positions.map((one) => one.origins));
  const sorted = [...positions].sort((a, b) => b.origins - a.origins || b.claims - a.claims);
  return el(
    "section",
    { class: "dispute", "data-key": positions[0].key.split("/").at(-1) },
    el(
      "h4",
      {},
      el("span", { class: "soft" }, el("bdi", {}, positions[0].matterLabel), ": "),
      el("a", { href: page(short(positions[0].dispute)) }, keyWord(positions[0].key)),
    ),
    ...sorted.map((one) => position(one, most)),
  );
}

function position({ position: text, origins, claims, speakers, verdicts }, most) {
  const filled = el("span");
  filled.style.width = `${(origins / most) * 100}%`;
  return el(
    "div",
    { class: "position" },
    el(
      "div",
      { class: "position-head" },
      el("b", { dir: "auto" }, plain(text)),
      el("span", {}, `${origins} ${word(origins === 1 ? "witness" : "witnesses")}`),
    ),
    el("div", { class: "weight", "aria-hidden": "true" }, filled),
    el(
      "p",
      {},
      `${word("says")} `,
      el("bdi", {}, speakers),
      ...(verdicts
        ? verdicts
            .split("; ")
            .map((verdict) =>
              el(
                "span",
                { class: `badge ${{ agrees: "for", differs: "against" }[verdict] ?? "unsure"}` },
                word(verdict),
              ),
            )
        : []),
    ),
  );
}

// A position that is a day, or a stretch of days, is read as one.
function plain(text) {
  return text
    .replace(/\d{4}-\d{2}-\d{2}/g, (day) => read(day, speaks(), "long"))
    .replace(/(\d)\/(?=\d)/, "$1 – ");
}

/** The claims, the first few and then all. */
export function claimList(claims) {
  const list = el("div", { class: "claims" }, ...claims.slice(0, FIRST).map(claim));
  if (claims.length > FIRST) {
    const more = el(
      "button",
      {
        type: "button",
        class: "quiet",
        onclick: () => {
          const rest = claims.slice(FIRST).map(claim);
          more.replaceWith(...rest);
          rest[0].querySelector("a").focus();
        },
      },
      `${word("moreClaims")} (${claims.length})`,
    );
    list.append(more);
  }
  return list;
}

function claim({
  claim: iri,
  gist,
  speaker,
  speakerLabel,
  citation,
  report,
  title,
  issued,
  publisherLabel,
  at,
  carries,
}) {
  return el(
    "div",
    { class: "claim" },
    el("p", { class: "gist", dir: "auto" }, el("a", { href: page(short(iri)) }, gist)),
    el(
      "p",
      { class: "by" },
      el("a", { href: page(short(speaker)) }, el("bdi", {}, speakerLabel)),
      " · ",
      el(
        "a",
        { href: page(short(report)), title: citation },
        el("bdi", {}, publisherLabel === speakerLabel ? title : `${publisherLabel}: ${title}`),
      ),
      " · ",
      el("bdi", {}, issued),
      ...(at ? [" · ", el("bdi", {}, at)] : []),
      carries ? el("span", { class: "badge for" }, word("carriesFact")) : null,
    ),
  );
}
