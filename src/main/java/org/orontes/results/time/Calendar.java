package org.orontes.results.time;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;

/**
 * iCalendar (RFC 5545): a whole-day event a row, from the first to the last day on which it can
 * have been. A calendar has no place for what has no date: its description says how many rows that
 * are.
 */
public final class Calendar {

  private static final int MOST_OCTETS = 75;
  private static final String PLACE = "place";

  private final Answer answer;
  private final Reading reading;
  private final OutputStream out;
  private final Uids uids;

  private Calendar(Answer answer, OutputStream out) {
    this.answer = answer;
    this.uids = new Uids(answer);
    this.reading = answer.reading();
    this.out = out;
  }

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    return Dated.unfit(reading);
  }

  public static void write(Answer answer, OutputStream out) throws IOException {
    long undated = Dated.undated(answer);
    new Calendar(answer, out).document(undated);
  }

  private void document(long undated) throws IOException {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Orontes//EN");
    line("X-WR-CALNAME", escaped(answer.title()));
    if (undated > 0) {
      line("X-WR-CALDESC", escaped(Dated.leftOut(undated)));
    }
    for (Binding row : answer.each()) {
      Bounds bounds = Bounds.of(reading, row);
      String uid = uids.next(row);
      if (bounds.first().isPresent()) {
        event(row, uid, bounds, bounds.first().get());
      }
    }
    line("END", "VCALENDAR");
  }

  private void event(Binding row, String uid, Bounds bounds, LocalDate first) throws IOException {
    String day = first.format(DateTimeFormatter.BASIC_ISO_DATE);
    LocalDate last = bounds.last().filter(end -> !end.isBefore(first)).orElse(first);
    line("BEGIN", "VEVENT");
    line("UID", uid);
    // When it was written would make the same data give other bytes; nothing is made of it here.
    line("DTSTAMP", day + "T000000Z");
    line("DTSTART;VALUE=DATE", day);
    // The day after the last: of iCalendar's days the end is not one.
    line("DTEND;VALUE=DATE", last.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
    text("SUMMARY", Cells.text(row, reading.name()));
    Optional<String> told = Cells.text(row, reading.one(Role.TEXT));
    text(
        "DESCRIPTION",
        bounds.isVague()
            ? Optional.of((Dated.inWords(bounds) + ". " + told.orElse("")).strip())
            : told);
    text("LOCATION", Cells.text(row, PLACE + Reading.LABEL));
    text("CATEGORIES", Cells.text(row, reading.one(Role.GROUP)));
    Optional<String> about =
        reading
            .about()
            .flatMap(name -> Cells.node(row, name))
            .filter(n -> n.isURI())
            .map(Cells::text);
    if (about.isPresent()) {
      line("URL", about.get());
    }
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent() && !value.get().isBlank()) {
      line(name, escaped(value.get()));
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** A line, folded after 75 octets at most and never within a character. */
  private void line(String name, String value) throws IOException {
    StringBuilder part = new StringBuilder();
    int octets = 0;
    for (int c : (name + ":" + value).codePoints().toArray()) {
      int width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + width > MOST_OCTETS) {
        write(part + "\r\n");
        part.setLength(0);
        part.append(' ');
        octets = 1;
      }
      part.appendCodePoint(c);
      octets += width;
    }
    write(part + "\r\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
