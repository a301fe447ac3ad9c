package org.orontes.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Coding;
import org.orontes.model.Entry;
import org.orontes.model.Ref;
import org.orontes.model.Speaker;
import org.orontes.read.Node.Mapping;

/** The claims of one report. */
final class ClaimReader {

  private static final String ENGLISH = "en";

  private final Context context;
  private final Ref publisher;
  private final String language;
  private final Coding coding;

  ClaimReader(Context context, Ref publisher, String language, Coding coding) {
    this.context = context;
    this.publisher = publisher;
    this.language = language;
    this.coding = coding;
  }

  /** The claim, or null where it lacks what makes it one. */
  @Nullable Claim read(Fields claim) {
    Ref id = claim.ref("id");
    Ref at = claim.ref("at");
    Ref about = claim.ref("about");
    if (id == null || at == null || about == null) {
      return null;
    }
    Fields says = claim.fields("says");
    List<Entry> values = says == null ? List.of() : new Values(context).ofClaim(says);
    return new Claim(
        id,
        at,
        about,
        claim.textOr("gist", ""),
        values,
        speaker(claim),
        claim.ref("via"),
        claim.period("said-on"),
        quote(claim),
        claim.codeOr("wording", "said"),
        claim.codeOr("mode", "states"),
        claim.codeOr("stance", "asserts"),
        claim.refs("evidence"),
        claim.refs("repeats"),
        claim.refs("contradicts"),
        claim.text("reading"),
        claim.text("note"),
        CodingReader.ofEntry(claim, coding),
        claim.mark());
  }

  private Speaker speaker(Fields claim) {
    if (claim.node("said-by") instanceof Mapping) {
      Fields unnamed = claim.fields("said-by");
      String words = unnamed == null ? null : unnamed.text("unnamed");
      return unnamed == null || words == null
          ? new Speaker.Publisher(publisher)
          : new Speaker.Unnamed(words, unnamed.ref("of"), unnamed.mark());
    }
    Ref actor = claim.ref("said-by");
    return actor == null ? new Speaker.Publisher(publisher) : new Speaker.Named(actor);
  }

  private Claim.@Nullable Quote quote(Fields claim) {
    Node node = claim.node("quote");
    Fields words = node instanceof Mapping ? claim.fields("quote") : null;
    String text = words == null ? claim.text("quote") : words.text("text");
    if (node == null || text == null) {
      return null;
    }
    String lang = words == null ? language : words.wordOr("lang", language);
    String translation = words == null ? null : words.text("translation");
    if (translation == null && !lang.equals(ENGLISH) && !lang.startsWith(ENGLISH + "-")) {
      context
          .problems()
          .error(
              "missing-key",
              node.mark(),
              "a quote that is not in English needs 'translation'",
              "write quote: {text: \"…\", lang: " + lang + ", translation: \"…\"}");
    }
    return new Claim.Quote(text, lang, translation, node.mark());
  }
}
