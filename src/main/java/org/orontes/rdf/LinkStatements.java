package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.orontes.model.Link;
import org.orontes.vocabulary.LinkRegister;
import org.orontes.vocabulary.Terms;
import org.orontes.vocabulary.Vocabulary;

/**
 * Links to other registers: the id and the match at the thing itself, and a node with what the
 * decision rests on. A refused link has properties of its own, so that no query takes it for a
 * link; one on which nobody has decided is not written at all.
 */
final class LinkStatements {

  private static final String WIKIDATA = "wikidata";

  private final RDFHandler handler;
  private final Vocabulary vocabulary;
  private final Things things;

  LinkStatements(RDFHandler handler, Vocabulary vocabulary, Things things) {
    this.handler = handler;
    this.vocabulary = vocabulary;
    this.things = things;
  }

  void write(Link link) {
    if (!link.decided()) {
      return;
    }
    Emitter out = new Emitter(handler, Iris.graphOfFile(link.mark().file()));
    LinkRegister register = vocabulary.registers().get(link.register().id());
    if (register == null) {
      throw new IllegalStateException("Not checked: " + link.register());
    }
    IRI thing = things.iri(link.thing());
    IRI node = Iris.link(thing, register.id(), link.id().id());
    String id = link.id().id();
    out.type(node, link.accepted() ? "Link" : "RefusedLink");
    out.add(node, oro("linkOf"), thing);
    out.code(node, "linkRegister", "register", link.register());
    out.string(node, oro(link.accepted() ? "linkId" : "refusedId"), id);
    register
        .addressOf(id)
        .map(Values::iri)
        .ifPresent(
            target -> out.add(node, oro(link.accepted() ? "linkTarget" : "refusedTarget"), target));
    if (link.how() != null) {
      out.code(node, "linkHow", "linkhow", link.how());
    }
    out.string(node, oro("linkFrom"), link.from());
    out.english(node, oro("note"), link.note());
    new ThingStatements(out).coding(node, link.coding());
    if (link.accepted()) {
      accepted(out, link, thing, node, register);
    }
  }

  private static void accepted(Emitter out, Link link, IRI thing, IRI node, LinkRegister register) {
    boolean exact = link.match() == Link.Match.EXACT;
    out.add(node, oro("linkMatch"), Terms.code("match", exact ? "exact" : "close"));
    out.string(thing, oro(register.property()), link.id().id());
    if (register.id().equals(WIKIDATA)) {
      register
          .addressOf(link.id().id())
          .map(Values::iri)
          .ifPresent(item -> out.add(thing, exact ? SKOS.EXACT_MATCH : SKOS.CLOSE_MATCH, item));
    }
  }
}
