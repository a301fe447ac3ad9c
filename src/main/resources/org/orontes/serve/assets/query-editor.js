// The editor: Yasqe from the YASGUI WebJar without what it brings of other people's servers (prefixes
// from prefix.cc, terms from lov.linkeddata.es) and without what it keeps in the browser; what it lacks
// for keyboards and screen readers is put right here.
import { atWidth, el } from "./query-dom.js";
import { completeWith } from "./query-complete.js";

/** Puts the editor in the place of the text area and answers with what the page does to it. */
export function editor(area, help, onRun) {
  const Yasqe = window.Yasqe;
  const cm = new Yasqe(bare(Yasqe, area), {
    value: area.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: null,
    foldGutter: false,
    screenReaderLabel: "Query in SPARQL",
    // Spaces, because a tab is a word of its own width on every machine.
    indentUnit: 2,
    extraKeys: {
      "Ctrl-Enter": onRun,
      "Cmd-Enter": onRun,
      "Ctrl-S": false,
      "Ctrl-Space": () => complete(cm, false),
      Tab: (doc) => (doc.somethingSelected() ? doc.indentSelection("add") : doc.replaceSelection("  ")),
      "Shift-Tab": (doc) => doc.indentSelection("subtract"),
      // Tab indents; so there must be another way out.
      Esc: () => document.getElementById("run").focus(),
    },
  });
  area.hidden = true;
  cm.getInputField().setAttribute("aria-describedby", help.id);
  // What can be scrolled can be reached by keyboard; coming back from below leads into the editor.
  const scroller = cm.getScrollerElement();
  scroller.tabIndex = 0;
  scroller.addEventListener("focus", () => cm.focus());
  document.getElementById("query-label").addEventListener("click", () => cm.focus());
  const complete = completeWith();
  cm.on("inputRead", (_, change) => {
    if (change.origin === "+input" && /[\p{L}\p{N}:?_-]$/u.test(change.text.at(-1))) complete(cm, true);
  });
  atWidth(cm.getWrapperElement(), () => cm.refresh());
  // The reader can pull the editor taller.
  cm.getWrapperElement().addEventListener("mouseup", () => cm.refresh());
  let marked = [];

  // On a telephone the prefixes would be all that one sees.
  function begin() {
    const narrow = window.matchMedia("(max-width: 34rem)").matches;
    const body = cm.getValue().split("\n").findIndex((line) => !/^\s*(#|PREFIX\b|BASE\b|$)/i.test(line));
    cm.scrollTo(0, narrow && body > 3 ? cm.heightAtLine(body, "local") - 6 : 0);
  }

  function unmark() {
    marked.forEach((mark) => mark.clear());
    marked = [];
  }

  begin();
  cm.on("change", () => {
    area.value = cm.getValue();
    unmark();
  });

  return {
    cm,
    get: () => cm.getValue(),
    set(text) {
      cm.setValue(text);
      cm.getDoc().clearHistory();
      begin();
    },
    unmark,
    /** Marks what can be changed in a saved question. */
    markGiven(texts) {
      for (const text of texts) {
        for (let at = cm.getValue().indexOf(text); at >= 0; at = cm.getValue().indexOf(text, at + text.length)) {
          const [from, to] = [at, at + text.length].map((index) => cm.getDoc().posFromIndex(index));
          // Not in the comments and not in the middle of a longer word.
          const before = cm.getValue()[at - 1] ?? " ";
          const after = cm.getValue()[at + text.length] ?? " ";
          if (!cm.getLine(from.line).startsWith("#") && !/[\w:-]/.test(before) && !/[\w:-]/.test(after)) {
            marked.push(cm.getDoc().markText(from, to, { className: "given" }));
          }
        }
      }
    },
    /** Marks the line of an error and puts the cursor where it is. */
    markError(line, column) {
      const at = { line: line - 1, ch: Math.max(0, column - 1) };
      const handle = cm.addLineClass(at.line, "background", "error-line");
      const end = { line: at.line, ch: Math.min(at.ch + 1, (cm.getLine(at.line) ?? "").length) };
      if (end.ch > at.ch) marked.push(cm.getDoc().markText(at, end, { className: "error-here" }));
      marked.push({ clear: () => cm.removeLineClass(handle, "background", "error-line") });
      cm.focus();
      cm.getDoc().setCursor(at);
      cm.scrollIntoView(at, 60);
    },
  };
}

// The defaults are merged list by list, so a list can only be emptied here.
function bare(Yasqe, area) {
  const ours = el("div", { id: "editor" });
  area.before(ours);
  Yasqe.defaults.autocompleters = [];
  Yasqe.defaults.gutters = ["gutterErrorBar", "CodeMirror-linenumbers"];
  Yasqe.defaults.prefixCcApi = "/";
  for (const name of Object.keys(Yasqe.Autocompleters)) delete Yasqe.Autocompleters[name];
  Yasqe.prototype.checkSyntax = checkSyntax;
  return ours;
}

// In the place of Yasqe's own, whose tip is markup with a style in it, which the page's policy forbids,
// and can be had with a mouse only. The endpoint has the last word on what is right.
function checkSyntax() {
  this.queryValid = true;
  this.clearGutter("gutterErrorBar");
  for (let line = 0; line < this.getDoc().lineCount(); line++) {
    const { state } = this.getTokenAt({ line, ch: this.getDoc().getLine(line).length }, true);
    this.setOption("queryType", state.queryType);
    if (state.OK === false) {
      const tip = state.errorMsg ?? "This line does not read as SPARQL yet";
      this.setGutterMarker(line, "gutterErrorBar", el("span", { class: "error-sign", title: tip }, "!"));
      this.queryValid = false;
      break;
    }
  }
}
