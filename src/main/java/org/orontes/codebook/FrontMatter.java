package org.orontes.codebook;

import org.jspecify.annotations.Nullable;
import org.orontes.model.Release;
import org.orontes.vocabulary.Glossary;

/** The head of the codebook: of what it is the codebook, and how it is to be read. */
final class FrontMatter {

  private final Glossary glossary;

  FrontMatter(Glossary glossary) {
    this.glossary = glossary;
  }

  void write(StringBuilder page, int things, int reports, int claims, @Nullable Release release) {
    page.append("# Codebook\n\n")
        .append("<!-- Made by `orontes check --update-codebook` from ontology/ and data/; ")
        .append("change those, not this page. -->\n\n")
        .append("Of version ")
        .append(glossary.version().orElse("unknown"))
        .append(" of the ontology and of ")
        .append(release == null ? "data" : "version " + release.version() + " of the data")
        .append(release == null ? "" : ", issued on " + release.issued())
        .append(": ")
        .append(things)
        .append(" things, ")
        .append(reports)
        .append(" reports, ")
        .append(claims)
        .append(" claims.\n\n")
        .append("What a class, a key or a code means, when to choose it and when another, how ")
        .append("often the corpus has it, and one example. `report#c12` is claim c12 of that ")
        .append(
            "report. A class counts what is of it and of none below it. Of several examples the first claim that agrees with its fact stands ")
        .append("here, else the first fact, else the first claim, by the order of the ids. ")
        .append("How files are written is told in [README.md](README.md).\n\n")
        .append("## What is included\n\n")
        .append(glossary.scope().orElse(""))
        .append("\n\n");
  }
}
