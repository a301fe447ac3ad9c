package org.orontes.read;

import java.util.List;
import java.util.Locale;
import org.orontes.model.Coding;
import org.orontes.model.Link;
import org.orontes.model.Ref;

/** A file of {@code data/links/}. */
final class LinkReader {

  private LinkReader() {}

  static void read(Fields file, List<Link> links) {
    Coding coding = CodingReader.ofFile(file);
    for (Fields entry : file.items("links")) {
      Ref thing = entry.ref("thing");
      Ref register = entry.ref("in");
      Ref id = entry.ref("id");
      Ref match = entry.ref("match");
      if (thing != null && register != null && id != null && match != null) {
        links.add(
            new Link(
                thing,
                register,
                id,
                Link.Match.valueOf(match.id().toUpperCase(Locale.ROOT)),
                entry.ref("how"),
                entry.text("from"),
                entry.text("note"),
                CodingReader.ofEntry(entry, coding),
                entry.mark()));
      }
    }
  }
}
