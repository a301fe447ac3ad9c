package org.orontes.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere: a city, a governorate, a road, a bridge. A city and the governorate of its name are
 * two places.
 *
 * @param within the smallest unit or region that it lies in; several for what crosses a border
 * @param point one point of it, with how exact that is
 * @param connects what a road or a bridge connects
 * @param carries the road on a bridge
 * @param crosses what a bridge crosses
 * @param borders what it lies next to
 * @param near what it lies close to, where nothing more exact is known
 */
public record Place(
    String id,
    Ref type,
    Labels label,
    List<Ref> within,
    @Nullable Point point,
    List<Ref> connects,
    List<Ref> carries,
    List<Ref> crosses,
    List<Ref> borders,
    List<Ref> near,
    List<Name> names,
    @Nullable String note,
    Coding coding,
    Mark mark)
    implements Thing {

  public Place {
    within = List.copyOf(within);
    connects = List.copyOf(connects);
    carries = List.copyOf(carries);
    crosses = List.copyOf(crosses);
    borders = List.copyOf(borders);
    near = List.copyOf(near);
    names = List.copyOf(names);
  }

  @Override
  public Kind kind() {
    return Kind.PLACE;
  }

  /**
   * A point in WGS 84.
   *
   * @param lat degrees north
   * @param lon degrees east
   * @param precision a code of the scheme {@code precision}
   * @param from where the numbers were found
   */
  public record Point(
      BigDecimal lat, BigDecimal lon, Ref precision, @Nullable String from, Mark mark) {}
}
