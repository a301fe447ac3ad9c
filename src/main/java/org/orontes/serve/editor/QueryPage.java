package org.orontes.serve.editor;

import java.util.Map;
import org.orontes.federate.Services;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Templates;

/**
 * {@code /sparql} in a browser, without a query: a form to ask in SPARQL, which the scripts make an
 * editor. A query in the address belongs to the endpoint; the page finds the one that it is to show
 * behind the {@code #}, which is not sent.
 */
public final class QueryPage implements Page {

  /** Runs, and fits every way of showing a result. */
  static final String FIRST =
      """
      # Which places were taken from 27 November 2024 on, when, and by whom?
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX role: <https://w3id.org/orontes/code/role/>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>

      SELECT ?day ?event ?eventLabel ?place ?placeLabel ?by ?byLabel ?origins ?point
      WHERE {
        ?event a oro:Capture ; oro:beginEarliest ?day ; oro:takesPlaceAt ?place ; oro:origins ?origins .
        FILTER ( ?day >= "2024-11-27"^^xsd:date )
        ?event rdfs:label ?eventLabel FILTER ( LANG( ?eventLabel ) = "en" )
        ?place rdfs:label ?placeLabel FILTER ( LANG( ?placeLabel ) = "en" )
        OPTIONAL {
          ?event oro:hasParticipation [ oro:role role:gainer ; oro:participant ?by ] .
          ?by rdfs:label ?byLabel FILTER ( LANG( ?byLabel ) = "en" )
        }
        OPTIONAL { ?place geo:hasDefaultGeometry / geo:asWKT ?point }
      }
      ORDER BY ?day ?placeLabel
      """;

  private static final int MAX_AGE_SECONDS = 60;

  private final Services services;

  public QueryPage(Services services) {
    this.services = services;
  }

  @Override
  public Answer answer(Call call) {
    return new Answer(
        200,
        Templates.page(
            "query-page.jte",
            Map.of(
                "first",
                FIRST,
                "themes",
                call.edition().questions().themes(),
                "asked",
                services.addresses())),
        MAX_AGE_SECONDS);
  }
}
