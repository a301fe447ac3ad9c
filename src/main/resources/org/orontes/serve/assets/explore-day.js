// What holds on a day. Only functions of rows and days: no page, so that anything can use them.
import { plus } from "./explore-dates.js";

/** Whether a row's stretch of days, both ends included and null for open, takes in the day. */
export const holds = (row, day) => (row.from ?? "") <= day && day <= (row.to ?? "9999");

/**
 * Every place of the feed as it stands on a day: its rows (the older holder first), its standing
 * (certain, presumed, possible, contested or unknown), and what changed on that day.
 */
export function placesOn(control, day) {
  const before = plus(day, -1);
  return [...grouped(control)].map(([place, rows]) => {
    const now = holders(rows, day);
    const then = holders(rows, before);
    const first = rows[0];
    return {
      place,
      placeLabel: first.placeLabel,
      placeLabelAr: first.placeLabelAr,
      governorate: first.governorate,
      governorateLabel: first.governorateLabel,
      at: first.at,
      rows: now,
      standing: standing(now),
      disputed: now.some((row) => row.disputed),
      gained: now.filter((row) => gained(row, now, then)),
      settled: now.length === 1 && then.length > 1 && then.some((row) => row.holder === now[0].holder),
    };
  });
}

const groups = new WeakMap();

function grouped(control) {
  if (!groups.has(control))
    groups.set(control, Map.groupBy ? Map.groupBy(control, (row) => row.place) : group(control));
  return groups.get(control);
}

function group(rows) {
  const found = new Map();
  for (const row of rows) found.set(row.place, [...(found.get(row.place) ?? []), row]);
  return found;
}

// One row a holder; of two at once the surer one.
function holders(rows, day) {
  const order = { certain: 0, presumed: 1, possible: 2 };
  const best = new Map();
  for (const row of rows.filter((r) => holds(r, day))) {
    const other = best.get(row.holder);
    if (!other || order[row.certainty] < order[other.certainty]) best.set(row.holder, row);
  }
  return [...best.values()].sort(
    (a, b) => (a.event ? 1 : 0) - (b.event ? 1 : 0) || (a.from ?? "").localeCompare(b.from ?? ""),
  );
}

function standing(rows) {
  if (rows.length === 0) return "unknown";
  if (rows.length > 1 || ["contested", "besieged"].includes(rows[0].control)) return "contested";
  return rows[0].certainty;
}

// A holder that was none the day before. One of whom the reports first speak on that day, with no
// event and nobody before him, has changed nothing.
function gained(row, now, then) {
  return !then.some((old) => old.holder === row.holder) && (row.event !== null || then.length > 0);
}

/**
 * The days that an event can lie in: from the first to the last, whether either end is open, and
 * the days, if there are any, of which it surely takes up each. Null: without any day.
 */
export function stretch(event) {
  const known = [event.begin, event.beginLatest, event.end, event.endLatest].filter(Boolean).sort();
  if (known.length === 0) return null;
  const sure = event.beginLatest && event.end && event.beginLatest <= event.end;
  return {
    from: event.begin ?? known[0],
    to: event.endLatest ?? known.at(-1),
    openFrom: !event.begin,
    openTo: !event.endLatest,
    sureFrom: sure ? event.beginLatest : null,
    sureTo: sure ? event.end : null,
  };
}

/** The events that can lie in the day, those that surely do first. */
export function eventsOn(events, day) {
  return events
    .map((event) => ({ event, days: stretch(event) }))
    .filter(({ days }) => days && days.from <= day && day <= days.to)
    .map(({ event, days }) => ({
      event,
      days,
      sure: days.sureFrom !== null && days.sureFrom <= day && day <= days.sureTo,
    }))
    .sort((a, b) => b.sure - a.sure || b.event.disputed - a.event.disputed || b.event.claims - a.event.claims);
}

/** The ties of the day. */
export const tiesOn = (ties, day) => ties.filter((tie) => holds(tie, day));

/** The rows that the filters let through. A place stays whole: all who may hold it, not one of them. */
export function sieve({ actor, kind, place }) {
  const here = (row) => !place || row.place === place || row.governorate === place;
  return {
    place: (one) => here(one) && (!actor || one.rows.some((row) => row.holder === actor)),
    event: (one) => here(one) && (!actor || one.actorIds.includes(actor)) && (!kind || one.typeLabel === kind),
    tie: (one) => !actor || one.source === actor || one.target === actor,
  };
}

/** The places that change hands on each day of a list, by day. */
export function changes(control, days) {
  return new Map(days.map((day) => [day, placesOn(control, day).filter((place) => place.gained.length)]));
}
