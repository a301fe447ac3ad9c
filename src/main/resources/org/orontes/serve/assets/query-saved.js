// The side list of saved questions: finds by words, puts the chosen one into the editor ready to run,
// and says what can be changed in it.
import { $, $$, el } from "./query-dom.js";

/** Makes the list live. */
export function savedQuestions(list, chosen, write, then) {
  // On a telephone the editor comes first.
  if (window.matchMedia("(max-width: 60rem)").matches) list.open = false;
  $("#saved-filter").addEventListener("input", (event) => filter(list, event.target.value));
  list.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-slug]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const response = await fetch(`/sparql/help/${link.dataset.slug}.json`);
    if (!response.ok) {
      location.assign(link.href);
      return;
    }
    const question = await response.json();
    $$("a[aria-current]", list).forEach((other) => other.removeAttribute("aria-current"));
    link.setAttribute("aria-current", "true");
    write.set(question.query);
    write.markGiven(question.parameters.map((parameter) => parameter.written).filter(Boolean));
    chosen.replaceChildren(...about(question));
    chosen.hidden = false;
    if (window.matchMedia("(max-width: 60rem)").matches) list.open = false;
    then();
  });
}

function filter(list, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let left = 0;
  for (const item of $$("li[data-words]", list)) {
    item.hidden = !words.every((word) => item.dataset.words.toLowerCase().includes(word));
    if (!item.hidden) left++;
  }
  for (const theme of $$(".theme", list)) theme.hidden = !$("li:not([hidden])", theme);
  $("#saved-count").textContent = `${left} ${left === 1 ? "question" : "questions"}`;
}

function about(question) {
  const parts = [
    el("h2", {}, question.summary),
    el("details", {}, el("summary", {}, "How to read the answer"), el("p", {}, question.description)),
  ];
  if (question.parameters.length) {
    parts.push(el("p", {}, "You can change what is marked in the query:"), el("dl", { class: "facts" }, ...question.parameters.flatMap(parameter)));
  }
  parts.push(el("p", {}, el("a", { href: `/queries/${question.slug}` }, "The same as a form, and as an address for programs")));
  return parts;
}

function parameter({ label, variable, written }) {
  return [
    el("dt", {}, label),
    el("dd", {}, written ? el("code", {}, written) : el("span", {}, "any; to choose one, write it in the place of ", el("code", {}, variable))),
  ];
}
