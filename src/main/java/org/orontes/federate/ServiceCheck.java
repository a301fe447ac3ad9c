package org.orontes.federate;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementService;

/** Looks through a query, before it runs, for every SERVICE, wherever it stands. */
final class ServiceCheck extends QueryWalk {

  private final Services services;
  private final List<String> called = new ArrayList<>();

  private ServiceCheck(Services services) {
    this.services = services;
  }

  /**
   * What the query calls, in the order of the text; nothing when it has no SERVICE.
   *
   * @throws ServiceException if it calls what is not allowed; SILENT changes nothing
   */
  static List<String> check(Query query, Services services) {
    ServiceCheck check = new ServiceCheck(services);
    check.query(query);
    return check.called;
  }

  @Override
  public void visit(ElementService service) {
    Node where = service.getServiceNode();
    if (!where.isURI()) {
      throw unnamed(where, services);
    }
    allowed(where.getURI(), services);
    new Within(where.getURI(), services).element(service.getElement());
    called.add(where.getURI());
  }

  /**
   * The endpoint of an address.
   *
   * @throws ServiceException if it is not allowed
   */
  static ServiceAddress allowed(String address, Services services) {
    return services
        .find(address)
        .orElseThrow(
            () ->
                ServiceException.closed(
                    address,
                    "SERVICE <"
                        + address
                        + "> is not carried out here. "
                        + (services.allowed().isEmpty()
                            ? "This server calls no other endpoint."
                            : "Of other endpoints this server calls only " + named(services) + "."),
                    "The operator allows an endpoint with --allow-service ADDRESS. Without that, ask"
                        + " each endpoint for itself and join on your side, or call this one with"
                        + " SERVICE from an engine of your own.",
                    services.addresses()));
  }

  /** A variable could take any address, whatever VALUES or BIND say of it. */
  static ServiceException unnamed(Node where, Services services) {
    return ServiceException.closed(
        where.toString(),
        "SERVICE "
            + where
            + " does not say which endpoint it calls. "
            + (services.allowed().isEmpty()
                ? "This server calls no other endpoint."
                : "This server calls only " + named(services) + "."),
        "Write the address itself, one SERVICE <…> { … } for each endpoint.",
        services.addresses());
  }

  private static String named(Services services) {
    return "<" + String.join(">, <", services.addresses()) + ">";
  }

  /**
   * Finds a SERVICE within another. The other endpoint would be asked to call a third one, in our
   * name and where nothing here can be checked; so it is refused even if both are allowed.
   */
  private static final class Within extends QueryWalk {
    private final String outer;
    private final Services services;

    Within(String outer, Services services) {
      this.outer = outer;
      this.services = services;
    }

    @Override
    public void visit(ElementService inner) {
      Node where = inner.getServiceNode();
      String address = where.isURI() ? where.getURI() : where.toString();
      throw ServiceException.closed(
          address,
          "SERVICE "
              + (where.isURI() ? "<" + address + ">" : address)
              + " stands within SERVICE <"
              + outer
              + ">, which would have to call it for this server.",
          address.startsWith("http://wikiba.se/ontology#")
              ? "Take labels by rdfs:label and FILTER ( LANG( ?label ) = \"en\" )."
              : "Put one SERVICE beside the other.",
          services.addresses());
    }
  }
}
