package org.orontes.link.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.orontes.link.find.Item.Day;
import org.orontes.link.find.Item.Named;
import org.orontes.link.find.Item.Point;
import org.orontes.vocabulary.Terms;

/**
 * From the rows of {@link Sparql#describe} to items. What is not in the shape of Wikibase's RDF,
 * such as an unknown value or a date before our era, is passed over.
 */
final class ItemReader {

  private static final Pattern ID = Pattern.compile("Q[1-9][0-9]{0,14}");

  /** GeoSPARQL's well-known text as Wikidata writes it: of the Earth, longitude first. */
  private static final Pattern POINT =
      Pattern.compile("(?i)Point\\((-?[0-9.]+(?:E-?[0-9]+)?) (-?[0-9.]+(?:E-?[0-9]+)?)\\)");

  private static final Pattern DAY = Pattern.compile("\\+?([0-9]{4})-([0-9]{2})-([0-9]{2})(T.*)?");

  private ItemReader() {}

  /** The id of an item, if it is the address of one. */
  static Optional<String> id(RDFNode node) {
    return node != null && node.isURIResource() && node.toString().startsWith(Terms.WIKIDATA)
        ? id(node.toString().substring(Terms.WIKIDATA.length()))
        : Optional.empty();
  }

  /** The id, if it is one of an item. */
  static Optional<String> id(String text) {
    return Optional.of(text).filter(id -> ID.matcher(id).matches());
  }

  /** The items of the rows, by their ids. */
  static Map<String, Item> read(List<QuerySolution> rows) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (QuerySolution row : rows) {
      id(row.get("item")).ifPresent(id -> add(row, items.computeIfAbsent(id, Item::new)));
    }
    return items;
  }

  private static void add(QuerySolution row, Item item) {
    String what = row.contains("what") ? row.getLiteral("what").getLexicalForm() : "";
    RDFNode value = row.get("value");
    switch (what) {
      case "type" -> named(row, item.types());
      case "around" -> named(row, item.around());
      case "country" -> named(row, item.countries());
      default -> {
        if (value != null && value.isLiteral()) {
          literal(what, value.asLiteral(), item);
        }
      }
    }
  }

  private static void literal(String what, Literal value, Item item) {
    String text = value.getLexicalForm();
    String lang = value.getLanguage();
    switch (what) {
      case "label" -> item.labels().put(lang, text);
      case "alias" -> item.aliases().computeIfAbsent(lang, l -> new LinkedHashSet<>()).add(text);
      case "description" -> item.descriptions().put(lang, text);
      case "geonames" -> item.geonames().add(text);
      case "point" -> point(text).ifPresent(item.points()::add);
      case "begin" -> day(text).ifPresent(item.begins()::add);
      case "end" -> day(text).ifPresent(item.ends()::add);
      case "sitelinks" -> {
        if (text.matches("[0-9]{1,9}")) {
          item.sitelinks(Long.parseLong(text));
        }
      }
      default -> {
        // A column that was not asked for.
      }
    }
  }

  private static void named(QuerySolution row, Map<String, Named> named) {
    id(row.get("of"))
        .ifPresent(
            id -> {
              Named of = named.computeIfAbsent(id, i -> new Named(i, new HashMap<>()));
              RDFNode label = row.get("value");
              if (label != null && label.isLiteral()) {
                of.labels()
                    .put(label.asLiteral().getLanguage(), label.asLiteral().getLexicalForm());
              }
            });
  }

  private static Optional<Point> point(String text) {
    Matcher point = POINT.matcher(text);
    if (!point.matches()) {
      return Optional.empty();
    }
    double lat = Double.parseDouble(point.group(2));
    double lon = Double.parseDouble(point.group(1));
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
        ? Optional.of(new Point(lat, lon))
        : Optional.empty();
  }

  static Optional<Day> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Math.max(1, Integer.parseInt(day.group(2))),
              Math.max(1, Integer.parseInt(day.group(3))));
      return Optional.of(new Day(date, date.getDayOfYear() == 1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
