package org.orontes.results.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.results.rows.Reading;

/**
 * The HXL tag of a column: what the header of the question says, else what the column is, else what
 * its name says. The hashtags are those of the HXL 1.1 dictionary.
 */
final class HxlTags {

  private static final Map<String, String> THINGS =
      Map.ofEntries(
          Map.entry("event", "#event"),
          Map.entry("type", "#event+type"),
          Map.entry("place", "#loc"),
          Map.entry("country", "#country"),
          Map.entry("governorate", "#adm1"),
          Map.entry("district", "#adm2"),
          Map.entry("subDistrict", "#adm3"),
          Map.entry("report", "#meta+report"),
          Map.entry("claim", "#meta+claim"));

  /** Those who act, in whatever part: what they do is the attribute. */
  private static final List<String> ACTORS =
      List.of(
          "actor",
          "holder",
          "source",
          "target",
          "supporter",
          "recipient",
          "speaker",
          "publisher",
          "member",
          "party");

  private static final List<String> HARM = List.of("killed", "injured", "displaced", "abducted");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("pcode", "#loc+code+pcode"),
          Map.entry("precision", "#geo+precision"),
          Map.entry("certainty", "#status+certainty"),
          Map.entry("control", "#status+control"),
          Map.entry("outcome", "#status+outcome"),
          Map.entry("actors", "#org+list"),
          Map.entry("metric", "#indicator+code"),
          Map.entry("metricLabel", "#indicator+name"),
          Map.entry("low", "#indicator+num+min"),
          Map.entry("best", "#indicator+num"),
          Map.entry("high", "#indicator+num+max"),
          Map.entry("text", "#description"),
          Map.entry("gist", "#description+gist"),
          Map.entry("position", "#description+position"),
          Map.entry("title", "#meta+title"),
          Map.entry("url", "#meta+url"),
          Map.entry("origins", "#meta+origins"),
          Map.entry("disputed", "#meta+disputed"));

  private final Reading reading;

  HxlTags(Reading reading) {
    this.reading = reading;
  }

  /** The tag; empty when there is none. */
  String of(String column) {
    String said = reading.roles().tags().get(column);
    if (said != null) {
      return said;
    }
    List<String> geometry = reading.geometry();
    if (geometry.size() == 2 && geometry.contains(column)) {
      return geometry.indexOf(column) == 0 ? "#geo+lat" : "#geo+lon";
    }
    String time = time(column);
    return time.isEmpty() ? thing(column) : time;
  }

  private String time(String column) {
    if (reading.isBetween()) {
      return reading.begin().contains(column)
          ? "#date+start+earliest"
          : reading.end().contains(column) ? "#date+end+latest" : "";
    }
    if (reading.begin().contains(column)) {
      return "#date+start" + bound(reading.begin(), column);
    }
    return reading.end().contains(column) ? "#date+end" + bound(reading.end(), column) : "";
  }

  private static String bound(List<String> pair, String column) {
    return pair.size() < 2 ? "" : pair.indexOf(column) == 0 ? "+earliest" : "+latest";
  }

  private static String thing(String column) {
    int label = column.indexOf(Reading.LABEL);
    String base = label > 0 ? column.substring(0, label) : column;
    String form = label < 0 ? "+id" : column.endsWith("Ar") ? "+name+i_ar" : "+name+i_en";
    if (THINGS.containsKey(base)) {
      return THINGS.get(base) + form;
    }
    if (ACTORS.contains(base)) {
      return "#org+" + base.toLowerCase(Locale.ROOT) + form;
    }
    return HARM.contains(column) ? "#affected+" + column : WORDS.getOrDefault(column, "");
  }
}
