// Days as the feeds write them, 2024-12-06, without a clock or a zone: to count with and to read.
const LENGTH = 86_400_000;
const LOCALES = { en: "en-GB", ar: "ar-SY-u-nu-latn" };

/** How many days lie before it; days can be counted with then. */
export const count = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / LENGTH);

/** The day of a count. */
export const dayOf = (number) => new Date(number * LENGTH).toISOString().slice(0, 10);

export const plus = (day, days) => dayOf(count(day) + days);

/** All days from one to another, both included. */
export function days(from, to) {
  const first = count(from);
  return Array.from({ length: count(to) - first + 1 }, (_, i) => dayOf(first + i));
}

export const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && !Number.isNaN(Date.parse(text));

const forms = {
  whole: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
  short: { day: "numeric", month: "short" },
  month: { month: "short" },
  year: { month: "short", year: "numeric" },
};
const formats = new Map();

/** The day as it is read in a language: whole, long, short, month or year. */
export function read(day, language, form = "long") {
  const key = `${language} ${form}`;
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(LOCALES[language], { ...forms[form], timeZone: "UTC" }));
  }
  return formats.get(key).format(new Date(`${day}T00:00:00Z`));
}
