package org.orontes.codebook;

import java.util.Locale;
import java.util.stream.Collectors;
import org.orontes.vocabulary.Glossary;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.KeyUse;
import org.orontes.vocabulary.Vocabulary;

/** The keys: what each takes, how it is compared, and what it means on which class. */
final class KeyPages {

  private final Vocabulary vocabulary;
  private final Glossary glossary;
  private final Tallies tallies;

  KeyPages(Vocabulary vocabulary, Tallies tallies) {
    this.vocabulary = vocabulary;
    this.glossary = vocabulary.glossary();
    this.tallies = tallies;
  }

  void write(StringBuilder page) {
    page.append("## Keys\n\n")
        .append("What a claim can say under `says`, and a fact can hold. Where a key has several ")
        .append("meanings, that of the most specific class holds; a key without one is said by ")
        .append("claims only.\n\n");
    for (String id : vocabulary.keys()) {
      entry(page, vocabulary.key(id).orElseThrow());
    }
    page.append('\n');
  }

  private void entry(StringBuilder page, Key key) {
    page.append("- **`").append(key.id()).append("`** ");
    page.append(glossary.labelOfCode("key", key.id(), "en").orElse("")).append(", ");
    page.append(glossary.labelOfCode("key", key.id(), "ar").orElse("")).append(". ");
    page.append(vocabulary.definitionOfCode("key", key.id()).orElse("")).append('\n');
    page.append("  - Form: ").append(form(key)).append(". Compared: ");
    page.append(key.compare().name().toLowerCase(Locale.ROOT));
    page.append(key.changing() ? ", only for days that meet.\n" : ".\n");
    if (!vocabulary.uses(key.id()).isEmpty()) {
      page.append("  - In facts: ");
      page.append(
          vocabulary.uses(key.id()).stream()
              .map(KeyPages::meaning)
              .collect(Collectors.joining("; ")));
      page.append(".\n");
    }
    Tally tally = tallies.code("key", key.id());
    page.append("  - Said ").append(tally.count()).append(" times");
    page.append(tally.count() == 0 ? ".\n" : "; " + tally.example() + ".\n");
  }

  private static String form(Key key) {
    String form = key.form().name().toLowerCase(Locale.ROOT);
    if (key.takes() != null) {
      return form + ", " + (key.takesCode() ? "a code of `" : "`") + key.takes() + "`";
    }
    return key.unit() == null ? form : form + ", in `" + key.unit() + "`";
  }

  private static String meaning(KeyUse use) {
    return "on `" + use.type() + "` " + what(use) + (use.needed() ? ", needed" : "");
  }

  private static String what(KeyUse use) {
    if (use.role() != null) {
      return "role `" + use.role() + "`";
    }
    if (use.metric() != null) {
      return "metric `" + use.metric() + "`";
    }
    if (use.bounds() != null) {
      return "`" + local(use.bounds().earliest()) + "` and `" + local(use.bounds().latest()) + "`";
    }
    return "`" + local(String.valueOf(use.property())) + "`";
  }

  private static String local(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
