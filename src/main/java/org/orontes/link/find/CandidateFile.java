package org.orontes.link.find;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Found.Of;
import org.orontes.link.find.Sought.Around;

/**
 * The file of candidates, as a file of {@code data/links/}: entries that say {@code undecided}, and
 * comments for the person who decides. It is written whole or not at all, and never over another.
 */
public final class CandidateFile {

  private static final String PAGE = "https://www.wikidata.org/wiki/";
  private static final int LABEL = 80;
  private static final int DESCRIPTION = 140;
  private static final int REASON = 600;
  private static final int WIDTH = 150;

  private CandidateFile() {}

  /**
   * The first free name for a day's candidates.
   *
   * @param links the folder {@code data/links}
   */
  public static Path next(Path links, LocalDate day) {
    Path file = links.resolve("candidates-" + day + ".yaml");
    for (int i = 2; Files.exists(file); i++) {
      file = links.resolve("candidates-" + day + "-" + i + ".yaml");
    }
    return file;
  }

  /**
   * Writes it; what is not yet complete has a hidden name.
   *
   * @throws FileAlreadyExistsException when there is a file of that name
   */
  public static void write(Found found, LocalDate day, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " has no folder");
    }
    Files.createDirectories(folder);
    Path hidden = Files.createTempFile(folder, ".candidates-", ".tmp");
    try {
      Files.writeString(hidden, text(found, day));
      try (FileChannel written = FileChannel.open(hidden, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      place(hidden, file);
    } finally {
      Files.deleteIfExists(hidden);
    }
  }

  /** A second name for it fails where there is a file of that name; a move would replace it. */
  private static void place(Path hidden, Path file) throws IOException {
    try {
      Files.createLink(file, hidden);
    } catch (UnsupportedOperationException e) {
      Files.move(hidden, file);
    }
  }

  /** What stands in it. */
  static String text(Found found, LocalDate day) {
    StringBuilder out = new StringBuilder();
    out.append("# yaml-language-server: $schema=../schema/links.schema.json\n");
    comment(
        out,
        "",
        "Candidates in Wikidata for things without a link, found by `orontes link` on "
            + day
            + ". Nobody has decided on them, and nothing comes of them until somebody has.");
    comment(
        out,
        "",
        "On each: open the address, compare names, kind, place and dates. Then write `exact`,"
            + " `close` or `none` for `undecided`, and with it `how` and `from`, or for `none` a"
            + " `note`; and put `coded: {by: …, on: …}` above `links:`. Leave what you cannot"
            + " decide. The score says how much speaks for a candidate; it is no probability.");
    out.append("links:\n");
    for (Of of : found.things()) {
      if (!of.candidates().isEmpty()) {
        thing(out, of);
      }
    }
    ending(out, found);
    return out.toString();
  }

  private static void thing(StringBuilder out, Of of) {
    Sought thing = of.thing();
    List<String> about = new ArrayList<>();
    about.add(both(thing.label().en(), thing.label().ar()));
    about.add(thing.kindLabel());
    if (!thing.within().isEmpty()) {
      about.add(
          "in "
              + thing.within().stream()
                  .map(Around::label)
                  .map(label -> Harmless.line(label.en(), LABEL))
                  .collect(Collectors.joining(", ")));
    }
    if (thing.span() != null && thing.span().beginEarliest() != null) {
      about.add("from " + thing.span().beginEarliest());
    }
    out.append('\n').append("  # ").append(String.join("; ", about)).append('\n');
    if (of.items() > Search.MOST_ITEMS) {
      out.append("  #   Of ")
          .append(of.items())
          .append(" items with its names the ")
          .append(Search.MOST_ITEMS)
          .append(" oldest were looked at.\n");
    }
    for (Candidate candidate : of.candidates()) {
      Item item = candidate.item();
      String said = item.descriptions().getOrDefault("en", item.descriptions().get("ar"));
      out.append("  #   ")
          .append(item.id())
          .append(' ')
          .append(both(item.shown(), item.labels().get("ar")))
          .append(said == null ? "" : ": " + Harmless.line(said, DESCRIPTION))
          .append(". ")
          .append(PAGE)
          .append(item.id())
          .append('\n');
    }
    for (Candidate candidate : of.candidates()) {
      out.append("  - {thing: ")
          .append(thing.id())
          .append(", in: wikidata, id: \"")
          .append(candidate.item().id())
          .append("\", match: undecided, because: ")
          .append(quoted(candidate.because()))
          .append("}\n");
    }
  }

  private static void ending(StringBuilder out, Found found) {
    if (!found.nothing().isEmpty()) {
      out.append('\n');
      comment(out, "", "Nothing was found for: " + String.join(", ", found.nothing()) + ".");
    }
    if (!found.unasked().isEmpty()) {
      out.append('\n');
      comment(
          out,
          "",
          "Could not be asked for, because a request failed: "
              + String.join(", ", found.unasked())
              + ". The same command asks for them again.");
    }
  }

  private static String both(String english, @Nullable String arabic) {
    String one = "\"" + Harmless.line(english, LABEL) + "\"";
    return arabic == null || arabic.equals(english)
        ? one
        : one + " (" + Harmless.line(arabic, LABEL) + ")";
  }

  /** A text of YAML in double quotes, on one line. */
  private static String quoted(String text) {
    return "\"" + Harmless.line(text, REASON).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A comment, broken between words. */
  private static void comment(StringBuilder out, String indent, String text) {
    StringBuilder line = new StringBuilder(indent + "#");
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(indent + "#");
      }
      line.append(' ').append(word);
    }
    out.append(line).append('\n');
  }
}
