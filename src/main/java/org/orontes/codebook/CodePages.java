package org.orontes.codebook;

import java.util.Locale;
import org.orontes.vocabulary.Glossary;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Vocabulary;

/** The schemes of codes, but for the keys and for those of other data sets. */
final class CodePages {

  private final Vocabulary vocabulary;
  private final Glossary glossary;
  private final Tallies tallies;

  CodePages(Vocabulary vocabulary, Tallies tallies) {
    this.vocabulary = vocabulary;
    this.glossary = vocabulary.glossary();
    this.tallies = tallies;
    vocabulary.keys().stream().map(id -> vocabulary.key(id).orElseThrow()).forEach(this::ofKey);
  }

  void write(StringBuilder page) {
    page.append("## Codes\n");
    for (String scheme : vocabulary.schemes()) {
      if (!scheme.equals("key") && isOwn(scheme)) {
        scheme(page, scheme);
      }
    }
  }

  /** Codes that others have made are mapped to, and not defined here. */
  private boolean isOwn(String scheme) {
    return vocabulary.codes(scheme).stream()
        .allMatch(code -> vocabulary.definitionOfCode(scheme, code).isPresent());
  }

  private void scheme(StringBuilder page, String scheme) {
    page.append("\n### `").append(scheme).append("`: ");
    page.append(glossary.labelOfScheme(scheme, "en").orElse("")).append(", ");
    page.append(glossary.labelOfScheme(scheme, "ar").orElse("")).append("\n\n");
    page.append(glossary.definitionOfScheme(scheme).orElse("")).append("\n\n");
    page.append("| code | | definition | uses | example |\n|---|---|---|---|---|\n");
    for (String code : vocabulary.codes(scheme)) {
      Tally tally = tallies.code(scheme, code);
      page.append("| `").append(code).append("` | ");
      page.append(glossary.labelOfCode(scheme, code, "en").orElse("")).append(", ");
      page.append(glossary.labelOfCode(scheme, code, "ar").orElse("")).append(" | ");
      page.append(cell(vocabulary.definitionOfCode(scheme, code).orElse(""))).append(" | ");
      page.append(tally.count()).append(" | ").append(cell(tally.example())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }

  /** The codes by which keys are described are used by keys. */
  private void ofKey(Key key) {
    String example = "`" + key.id() + "`";
    tallies.code("form", word(key.form()), Tally.Worth.FACT, example);
    tallies.code("compare", word(key.compare()), Tally.Worth.FACT, example);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
