package org.orontes.serve.things;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/**
 * Why an address is no longer in use.
 *
 * @param successor what stands in its place; empty when it was withdrawn
 * @param on the day, in words
 */
public record Retirement(Optional<Node> successor, String on, String why) {

  private static final Node REPLACED_BY = NodeFactory.createURI(Terms.DCTERMS + "isReplacedBy");

  static Optional<Retirement> of(Entity it) {
    if (!it.is("Retired")) {
      return Optional.empty();
    }
    String on = it.text("withdrawnOn").or(() -> it.text("replacedOn")).orElse("");
    return Optional.of(
        new Retirement(
            it.one(REPLACED_BY), Days.words(on, on), it.text("retiredBecause").orElse("")));
  }

  /** Claims, passages and pictures of a withdrawn report went with it, without an entry each. */
  static Optional<Entity> withdrawnReport(Known known, Entity gone) {
    int dot = gone.slug().indexOf('.');
    if (dot < 0 || gone.exists()) {
      return Optional.empty();
    }
    Entity report =
        known.of(NodeFactory.createURI(Terms.ID + "report/" + gone.slug().substring(0, dot)));
    return Optional.of(report).filter(r -> r.is("Retired") && r.one(REPLACED_BY).isEmpty());
  }
}
