package org.orontes.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Place;
import org.orontes.model.Ref;

/** An entry of {@code data/places/}. */
final class PlaceReader {

  private PlaceReader() {}

  static Place read(ThingFields thing) {
    Fields fields = thing.fields();
    return new Place(
        thing.id(),
        thing.type(),
        thing.label(),
        fields.refs("within"),
        point(fields),
        fields.refs("connects"),
        fields.refs("carries"),
        fields.refs("crosses"),
        fields.refs("borders"),
        fields.refs("near"),
        thing.names(),
        thing.note(),
        thing.coding(),
        fields.mark());
  }

  private static Place.@Nullable Point point(Fields place) {
    Fields point = place.fields("point");
    if (point == null) {
      return null;
    }
    BigDecimal lat = point.decimal("lat");
    BigDecimal lon = point.decimal("lon");
    Ref precision = point.ref("precision");
    String from = point.text("from");
    return lat == null || lon == null || precision == null
        ? null
        : new Place.Point(lat, lon, precision, from, point.mark());
  }
}
