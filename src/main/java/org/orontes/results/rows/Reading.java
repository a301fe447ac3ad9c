package org.orontes.results.rows;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orontes.query.Role;
import org.orontes.query.Roles;
import org.orontes.read.Suggest;

/**
 * What the columns of an answer are: what the header of the question says, else what their names
 * say. {@code ?place ?placeLabel} are a thing and its name, {@code ?lat ?lon} or {@code
 * ?somethingPoint} a point, {@code ?begin ?beginLatest ?end ?endLatest} or {@code ?day} times,
 * {@code ?day ?lastDay} days between which it was, {@code ?source ?target} the ends of an edge.
 * {@code ?from ?to} can be places and actors too, and are only what a header says.
 *
 * @param columns all of them, in their order
 * @param found the columns of each role, found once for all rows
 */
public record Reading(Roles roles, List<String> columns, Map<Role, List<String>> found) {

  /** A thing's column with this behind its name has its name. */
  public static final String LABEL = "Label";

  private static final Pattern WKT =
      Pattern.compile("wkt|point|geometry|geom|.*(Wkt|WKT|Point|Geometry)");
  private static final List<String> NAMES = List.of("name", "title", "label");
  private static final List<String> LATITUDE = List.of("lat", "latitude");
  private static final List<String> LONGITUDE = List.of("lon", "long", "lng", "longitude");
  private static final List<String> BEGIN =
      List.of("beginEarliest", "begin", "start", "day", "date", "firstDay");
  private static final List<String> BETWEEN = List.of("lastDay");
  private static final List<String> END =
      List.of("endEarliest", "end", "until", "endLatest", "lastDay");

  /**
   * Reads the columns.
   *
   * @throws Unfit when the header names a column that is not there
   */
  public static Reading of(Roles roles, List<String> columns) {
    Stream.concat(
            roles.columns().values().stream().flatMap(List::stream), roles.tags().keySet().stream())
        .filter(name -> !columns.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new Unfit(
                  "the answer has no column '"
                      + name
                      + "', which the header of the question names; "
                      + Suggest.orElse(name, columns, "it has " + String.join(", ", columns)));
            });
    Map<Role, List<String>> found = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<String> said = roles.all(role);
      found.put(role, said.isEmpty() ? guess(role, columns, found) : said);
    }
    return new Reading(roles, List.copyOf(columns), Collections.unmodifiableMap(found));
  }

  /** What a role is by the names alone, when the roles before it are found. */
  private static List<String> guess(
      Role role, List<String> columns, Map<Role, List<String>> found) {
    return switch (role) {
      case ABOUT ->
          columns.stream().filter(name -> columns.contains(name + LABEL)).limit(1).toList();
      case NAME -> {
        List<String> about = found.getOrDefault(Role.ABOUT, List.of());
        List<String> names =
            Stream.concat(about.stream().map(name -> name + LABEL), NAMES.stream()).toList();
        List<String> name = first(names, columns);
        yield name.isEmpty() ? about : name;
      }
      case GEOMETRY -> {
        List<String> lat = first(LATITUDE, columns);
        List<String> lon = first(LONGITUDE, columns);
        yield lat.isEmpty() || lon.isEmpty()
            ? columns.stream().filter(WKT.asMatchPredicate()).limit(1).toList()
            : List.of(lat.get(0), lon.get(0));
      }
      case BEGIN -> pair(BEGIN, "beginLatest", columns);
      case END -> pair(END, "endLatest", columns);
      case VARIES, LISTS, KEY -> List.of();
      default -> first(List.of(role.word()), columns);
    };
  }

  private static List<String> first(List<String> names, List<String> columns) {
    return names.stream().filter(columns::contains).limit(1).toList();
  }

  private static List<String> pair(List<String> names, String latest, List<String> columns) {
    return Stream.concat(
            first(names, columns).stream(), Stream.of(latest).filter(columns::contains))
        .distinct()
        .toList();
  }

  /** The thing that a row is about. */
  public Optional<String> about() {
    return one(Role.ABOUT);
  }

  /** How it is called. */
  public Optional<String> name() {
    return one(Role.NAME);
  }

  /** The column with well-known text, or those of latitude and longitude; none without. */
  public List<String> geometry() {
    return all(Role.GEOMETRY);
  }

  /** The earliest and the latest day of the beginning, or the one day; none without. */
  public List<String> begin() {
    return all(Role.BEGIN);
  }

  /** The earliest and the latest day of the end, or the one day; none without. */
  public List<String> end() {
    return all(Role.END);
  }

  /**
   * Whether the days are the first and the last on which it can have been, and neither says when it
   * began or ended: {@code ?day ?lastDay}.
   */
  public boolean isBetween() {
    return roles.all(Role.BEGIN).isEmpty() && end().equals(BETWEEN);
  }

  /** Whether a row says when. */
  public boolean hasTimes() {
    return !begin().isEmpty() || !end().isEmpty();
  }

  public Optional<String> source() {
    return one(Role.SOURCE);
  }

  public Optional<String> target() {
    return one(Role.TARGET);
  }

  /** The one column of a role, or the first. */
  public Optional<String> one(Role role) {
    return all(role).stream().findFirst();
  }

  /** The columns of a role. */
  public List<String> all(Role role) {
    return found.getOrDefault(role, List.of());
  }
}
