package org.orontes.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Coding;
import org.orontes.model.Media;
import org.orontes.model.Ref;
import org.orontes.model.Report;

/** A file of {@code data/reports/}: one report. */
final class ReportReader {

  private final Context context;

  ReportReader(Context context) {
    this.context = context;
  }

  /** The report, or null where it has no id or no publisher that could be used. */
  @Nullable Report read(Fields file) {
    Ref id = file.ref("id");
    Ref publisher = file.ref("publisher");
    if (id == null || publisher == null) {
      return null;
    }
    Coding coding = CodingReader.ofFile(file);
    String language = file.wordOr("language", "en");
    return new Report(
        id.id(),
        file.textOr("title", id.id()),
        publisher,
        file.period("published"),
        language,
        file.text("url"),
        file.text("seen-as"),
        file.ref("copy-at"),
        file.text("origin"),
        file.day("retrieved"),
        file.text("archived"),
        file.text("standpoint"),
        file.flag("digest"),
        file.flag("partial"),
        new Passages(context.problems()).read(file.refs("passages")),
        silent(file),
        media(file),
        claims(file, new ClaimReader(context, publisher, language, coding)),
        file.text("note"),
        coding,
        file.mark());
  }

  private static List<Report.Silent> silent(Fields file) {
    List<Report.Silent> silent = new ArrayList<>();
    for (Fields block : file.items("silent")) {
      Ref at = block.ref("at");
      if (at != null) {
        silent.add(new Report.Silent(at, block.ref("kind"), block.textOr("why", "")));
      }
    }
    return silent;
  }

  private static List<Media> media(Fields file) {
    List<Media> media = new ArrayList<>();
    for (Fields item : file.items("media")) {
      Ref id = item.ref("id");
      Ref at = item.ref("at");
      Ref kind = item.ref("kind");
      if (id != null && at != null && kind != null) {
        media.add(
            new Media(
                id,
                at,
                kind.id(),
                item.text("credit"),
                item.ref("agency"),
                item.ref("posted-by"),
                item.ref("on"),
                item.word("relayed-by"),
                item.flag("seen"),
                item.refs("appears-to-show"),
                item.text("note")));
      }
    }
    return media;
  }

  private static List<Claim> claims(Fields file, ClaimReader reader) {
    List<Claim> claims = new ArrayList<>();
    for (Fields entry : file.items("claims")) {
      Claim claim = reader.read(entry);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }
}
