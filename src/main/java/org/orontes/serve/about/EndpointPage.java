package org.orontes.serve.about;

import java.util.List;
import org.orontes.serve.ask.SparqlQuestion;
import org.orontes.serve.web.Page;

/**
 * {@code /sparql} without a query. People get a page, programs that read RDF the description of the
 * endpoint, as SPARQL 1.1 Service Description has it; who takes anything gets it in Turtle. Only
 * who can read neither is told that the query is missing.
 */
public final class EndpointPage implements Page {

  private static final List<String> FORMS =
      List.of("text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml");

  private final Page people;
  private final boolean federates;

  /**
   * The page.
   *
   * @param people what a browser gets
   * @param federates whether queries may call another endpoint
   */
  public EndpointPage(Page people, boolean federates) {
    this.people = people;
    this.federates = federates;
  }

  @Override
  public Answer answer(Call call) {
    if (call.accept().prefersHtml()) {
      return people.answer(call);
    }
    String form = call.accept().best(FORMS).orElseThrow(SparqlQuestion::missing);
    return new Answer(200, Here.body(Here.endpoint(call, federates), form), 60)
        .header("Link", "</.well-known/void>; rel=\"describedby\"");
  }
}
