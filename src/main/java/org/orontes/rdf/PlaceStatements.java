package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.GEO;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.orontes.model.Kind;
import org.orontes.model.Place;
import org.orontes.vocabulary.Terms;

/** Places: what they lie in, what they connect, and one point as GeoSPARQL and as WGS 84. */
final class PlaceStatements {

  private final Emitter out;
  private final ThingStatements common;

  PlaceStatements(Emitter out) {
    this.out = out;
    this.common = new ThingStatements(out);
  }

  void write(Place place) {
    IRI subject = Iris.of(place);
    out.type(subject, place.type().id());
    common.write(subject, place);
    common.refs(subject, "within", Kind.PLACE, place.within());
    common.refs(subject, "connects", Kind.PLACE, place.connects());
    common.refs(subject, "carries", Kind.PLACE, place.carries());
    common.refs(subject, "crosses", Kind.PLACE, place.crosses());
    common.refs(subject, "borders", Kind.PLACE, place.borders());
    common.refs(subject, "near", Kind.PLACE, place.near());
    Place.Point point = place.point();
    if (point != null) {
      point(subject, point);
    }
  }

  /** WKT without a reference system is CRS84: longitude first. */
  private void point(IRI subject, Place.Point point) {
    out.decimal(subject, Values.iri(Terms.WGS, "lat"), point.lat());
    out.decimal(subject, Values.iri(Terms.WGS, "long"), point.lon());
    IRI geometry = Iris.part(subject, "geometry");
    out.add(subject, Values.iri(Terms.GEO, "hasDefaultGeometry"), geometry);
    out.add(geometry, RDF.TYPE, Values.iri(Terms.GEO, "Geometry"));
    String wkt =
        "POINT(" + Emitter.canonical(point.lon()) + " " + Emitter.canonical(point.lat()) + ")";
    out.add(geometry, GEO.AS_WKT, Values.literal(wkt, GEO.WKT_LITERAL));
    out.code(geometry, "pointPrecision", "precision", point.precision());
    out.string(geometry, oro("pointFrom"), point.from());
  }
}
