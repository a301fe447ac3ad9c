// The filter of the ontology's page: narrows the terms by what is written in their heads, in English, in Arabic or as in a query.
// Without script the page is whole and can be searched by the browser.
"use strict";

(() => {
  const place = document.getElementById("filter-place");
  if (!place) {
    return;
  }

  // Spelling that people vary: case, diacritics, the hamza and maqsura forms, ta marbuta.
  const plain = (text) =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
      .replace(/\u0649/g, "\u064a")
      .replace(/\u0629/g, "\u0647")
      .replace(/\s+/g, " ");

  const terms = Array.from(document.querySelectorAll(".term"), (element) => {
    const parts = [element.querySelector("header"), ...element.querySelectorAll(".codes tbody tr")];
    return { element, words: plain(parts.map((part) => part.textContent).join(" ")) };
  });
  const sections = Array.from(document.querySelectorAll(".terms section")).filter((section) => section.querySelector(".term"));
  const pictures = Array.from(document.querySelectorAll(".picture"));

  const box = document.createElement("div");
  box.className = "filter";
  const label = document.createElement("label");
  label.htmlFor = "filter";
  label.textContent = "Find a term";
  const input = document.createElement("input");
  input.id = "filter";
  input.type = "search";
  input.autocomplete = "off";
  input.dir = "auto";
  input.placeholder = "capture, سيطرة, oro:at";
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  box.append(label, input, told);
  place.append(box);

  const narrow = () => {
    const wanted = plain(input.value.trim()).split(" ").filter(Boolean);
    let shown = 0;
    for (const term of terms) {
      const fits = wanted.every((word) => term.words.includes(word));
      term.element.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector(".term:not([hidden])");
    }
    for (const picture of pictures) {
      picture.hidden = wanted.length > 0;
    }
    told.textContent = wanted.length === 0 ? "" : shown === 1 ? "1 term" : `${shown} terms`;
    if (wanted.length > 0) {
      const first = sections.find((section) => !section.hidden);
      if (first) {
        first.scrollIntoView({ block: "start" });
      }
    }
  };

  // A link to a term that the filter hides must lead to it all the same.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      input.value = "";
      narrow();
      target.scrollIntoView();
    }
  };

  input.addEventListener("input", narrow);
  window.addEventListener("hashchange", reveal);
})();
