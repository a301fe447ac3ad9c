package org.orontes.results.rows;

import java.util.Arrays;
import java.util.List;
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
 */
public record Reading(Roles roles, List<String> columns) {

  /** A thing's column with this behind its name has its name. */
  public static final String LABEL = "Label";

  private static final Pattern WKT =
      Pattern.compile("wkt|point|geometry|geom|.*(Wkt|WKT|Point|Geometry)");
  private static final List<String> BEGIN =
      List.of("beginEarliest", "begin", "start", "day", "date", "firstDay");
  private static final String LAST_DAY = "lastDay";
  private static final List<String> END =
      List.of("endEarliest", "end", "until", "endLatest", LAST_DAY);

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
    return new Reading(roles, List.copyOf(columns));
  }

  private Optional<String> first(String... names) {
    return Arrays.stream(names).filter(columns::contains).findFirst();
  }

  private Optional<String> first(List<String> names) {
    return names.stream().filter(columns::contains).findFirst();
  }

  /** The thing that a row is about. */
  public Optional<String> about() {
    return roles
        .one(Role.ABOUT)
        .or(() -> columns.stream().filter(name -> columns.contains(name + LABEL)).findFirst());
  }

  /** How it is called. */
  public Optional<String> name() {
    return roles
        .one(Role.NAME)
        .or(() -> about().map(name -> name + LABEL).filter(columns::contains))
        .or(() -> first("name", "title", "label"))
        .or(this::about);
  }

  /** The column with well-known text, or those of latitude and longitude; none without. */
  public List<String> geometry() {
    if (!roles.all(Role.GEOMETRY).isEmpty()) {
      return roles.all(Role.GEOMETRY);
    }
    Optional<String> lat = first("lat", "latitude");
    Optional<String> lon = first("lon", "long", "lng", "longitude");
    if (lat.isPresent() && lon.isPresent()) {
      return List.of(lat.get(), lon.get());
    }
    return columns.stream().filter(WKT.asMatchPredicate()).limit(1).toList();
  }

  /** The earliest and the latest day of the beginning, or the one day; none without. */
  public List<String> begin() {
    return roles.all(Role.BEGIN).isEmpty()
        ? pair(first(BEGIN), "beginLatest")
        : roles.all(Role.BEGIN);
  }

  /** The earliest and the latest day of the end, or the one day; none without. */
  public List<String> end() {
    return roles.all(Role.END).isEmpty() ? pair(first(END), "endLatest") : roles.all(Role.END);
  }

  private List<String> pair(Optional<String> earliest, String latest) {
    return Stream.concat(
            earliest.stream(), Stream.of(latest).filter(name -> columns.contains(name)))
        .distinct()
        .toList();
  }

  /**
   * Whether the days are the first and the last on which it can have been, and neither says when it
   * began or ended: {@code ?day ?lastDay}.
   */
  public boolean isBetween() {
    return roles.all(Role.BEGIN).isEmpty() && end().equals(List.of(LAST_DAY));
  }

  /** Whether a row says when. */
  public boolean hasTimes() {
    return !begin().isEmpty() || !end().isEmpty();
  }

  public Optional<String> source() {
    return roles.one(Role.SOURCE).or(() -> first("source"));
  }

  public Optional<String> target() {
    return roles.one(Role.TARGET).or(() -> first("target"));
  }

  /** The column of a role that only a header or the column's own name can give. */
  public Optional<String> one(Role role) {
    return roles.one(role).or(() -> first(role.word()));
  }

  /** The columns of a role that only a header can give. */
  public List<String> all(Role role) {
    return roles.all(role);
  }
}
