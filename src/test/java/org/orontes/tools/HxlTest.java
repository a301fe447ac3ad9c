package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.results.Form;
import org.orontes.tools.Answers.Written;

/**
 * The tables with HXL tags, by the rules of HXL 1.1; its own library is on no registry of Debian's.
 */
class HxlTest {

  /** The grammar of a tag: a hashtag, then attributes. */
  private static final Pattern TAG =
      Pattern.compile("#[A-Za-z][_0-9A-Za-z]*(\\s*\\+[A-Za-z][_0-9A-Za-z]*)*");

  /** Those of the dictionary of HXL 1.1 that are used here. */
  private static final Pattern HASHTAG =
      Pattern.compile(
          "#(event|date|loc|country|adm[1-5]|geo|org|status|description|meta|affected|indicator)\\b.*");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*|");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E[0-9]+)?|");

  private static List<CSVRecord> read(Written table) throws Exception {
    try (CSVParser rows =
        CSVParser.parse(table.file(), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return rows.getRecords();
    }
  }

  @TestFactory
  Stream<DynamicTest> tags_follow_the_grammar_and_values_their_tags() {
    return Answers.in(Form.HXL).stream()
        .map(table -> DynamicTest.dynamicTest(table.toString(), () -> check(table)));
  }

  private static void check(Written table) throws Exception {
    List<CSVRecord> records = read(table);
    assertEquals(table.columns(), records.get(0).toList());
    assertEquals(table.rows().size() + 2, records.size());
    List<String> tags = records.get(1).toList();
    assertEquals(table.columns().size(), tags.size());
    assertTrue(tags.stream().anyMatch(tag -> !tag.isEmpty()));
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      assertTrue(
          tag.isEmpty() || (TAG.matcher(tag).matches() && HASHTAG.matcher(tag).matches()), tag);
      for (CSVRecord record : records.subList(2, records.size())) {
        Pattern fits = pattern(tag);
        assertTrue(fits.matcher(record.get(i)).matches(), tag + ": " + record.get(i));
      }
    }
  }

  private static Pattern pattern(String tag) {
    if (tag.startsWith("#date")) {
      return DAY;
    }
    return tag.matches("#(affected|indicator\\+num|geo\\+lat|geo\\+lon).*")
        ? NUMBER
        : Pattern.compile("(?s).*");
  }

  @Test
  void events_and_harm_have_their_tags() throws Exception {
    assertTags("all-events", "begin #date+start+earliest", "placeLabelAr #loc+name+i_ar");
    assertTags("all-events", "lat #geo+lat", "actors #org+list", "governorate #adm1+id");
    assertTags("harm-to-civilians", "day #date+start+earliest", "lastDay #date+end+latest");
    assertTags("harm-of-offensive", "metric #indicator+code", "low #indicator+num+min");
    assertTags("displacement-figures", "low #indicator+num+min", "high #indicator+num+max");
  }

  private static void assertTags(String question, String... pairs) throws Exception {
    Written table =
        Answers.in(Form.HXL).stream()
            .filter(one -> one.toString().equals(question + ".hxl.csv"))
            .findFirst()
            .orElseThrow();
    List<CSVRecord> records = read(table);
    for (String pair : pairs) {
      int column = records.get(0).toList().indexOf(pair.substring(0, pair.indexOf(' ')));
      assertEquals(pair.substring(pair.indexOf(' ') + 1), records.get(1).get(column), question);
    }
  }
}
