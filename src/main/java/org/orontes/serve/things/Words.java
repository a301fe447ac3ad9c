package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/** Names for nodes: their labels, or words for those that have none of their own. Never an IRI. */
final class Words {

  private static final Node TITLE = NodeFactory.createURI(Terms.DCTERMS + "title");

  private final Known known;

  Words(Known known) {
    this.known = known;
  }

  Link link(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    if (!node.isURI()) {
      return Link.plain("something without a name");
    }
    String iri = node.getURI();
    if (Address.isOnServer(iri)) {
      return label(Paths.of(iri), known.of(node));
    }
    if (iri.startsWith(Terms.ORO)) {
      return label("/ontology#" + Entity.lastPart(iri), known.of(node));
    }
    if (Outside.TERMS.containsKey(iri)) {
      return Link.plain(Outside.TERMS.get(iri));
    }
    if (iri.matches("(?s)https?://[^\\s\"<>]+")) {
      return Link.outside(iri, Outside.name(iri));
    }
    return Link.plain(Entity.lastPart(iri));
  }

  private static Link literal(Node node) {
    String text = node.getLiteralLexicalForm();
    String type = node.getLiteralDatatypeURI();
    if (type.equals(Terms.XSD + "date")) {
      return Link.plain(Days.words(text, text));
    }
    if (type.equals(Terms.XSD + "boolean")) {
      return Link.plain(text.equals("true") ? "yes" : "no");
    }
    if (type.equals(Terms.XSD + "decimal") || type.equals(Terms.XSD + "integer")) {
      return Link.plain(Amounts.plain(text));
    }
    String language = node.getLiteralLanguage();
    return new Link("", text, language.startsWith("en") ? "" : language, "", false);
  }

  private Link label(String href, Entity entity) {
    Optional<String> english = named(entity, "en");
    String arabic = named(entity, "ar").orElse("");
    if (english.isPresent()) {
      return new Link(href, english.get(), "", arabic, false);
    }
    return arabic.isEmpty()
        ? Link.to(href, made(entity))
        : new Link(href, arabic, "ar", arabic, false);
  }

  private static Optional<String> named(Entity entity, String language) {
    return Stream.of(Entity.PREF_LABEL, Entity.LABEL, TITLE, oro("literalForm"))
        .flatMap(p -> entity.text(p, language).stream())
        .findFirst();
  }

  /** Words for a node that nobody gave a label. */
  private String made(Entity it) {
    if (it.is("Content")) {
      return of(it, "key") + ": " + value(it).text();
    }
    if (it.is("Dispute")) {
      return of(it, "matter") + ": " + of(it, "key");
    }
    if (it.is("Position")) {
      return of(it, "ofDispute") + ", " + value(it).text();
    }
    if (it.is("ControlSpell")) {
      return of(it, "controller") + " in " + of(it, "controlledPlace") + ", " + When.of(it).words();
    }
    if (it.is("Link")) {
      return of(it, "linkRegister") + " " + of(it, "linkId") + ": " + of(it, "linkOf");
    }
    if (it.is("RefusedLink")) {
      return "Not " + of(it, "linkRegister") + " " + of(it, "refusedId") + ": " + of(it, "linkOf");
    }
    if (it.is("Participation")) {
      return of(it, "participant") + ", " + of(it, "role");
    }
    if (it.is("Estimate")) {
      return of(it, "metric") + ": " + of(it, "estimateOf");
    }
    if (it.is("KeyUse")) {
      return of(it, "ofKey") + ", " + of(it, "onType");
    }
    if (it.is("Passage") || it.is("Media")) {
      return inReport(it);
    }
    if (it.slug().endsWith(".geometry")) {
      return "Point of " + owner(it.node()).map(o -> link(o).text()).orElse("a place");
    }
    return it.slug().replace('-', ' ');
  }

  private String inReport(Entity it) {
    String place = it.slug().substring(it.slug().lastIndexOf('.') + 1);
    String what = it.is("Video") ? "Video " : it.is("Picture") ? "Picture " : "Passage ";
    return owner(it.node())
        .map(report -> what + place + " of “" + link(report).text() + "”")
        .orElse(what + place);
  }

  /** What a part belongs to: what has the slug before the last dot; parts of reports by kind. */
  Optional<Node> owner(Node node) {
    Entity it = known.of(node);
    String slug = it.slug();
    for (int dot = slug.lastIndexOf('.'); dot > 0; dot = slug.lastIndexOf('.', dot - 1)) {
      String before = slug.substring(0, dot);
      for (String kind : new String[] {it.kind(), "report", "event", "situation", "actor"}) {
        Node owner = NodeFactory.createURI(Terms.ID + kind + "/" + before);
        if (known.of(owner).exists()) {
          return Optional.of(owner);
        }
      }
    }
    return Optional.empty();
  }

  /** The value of a content or of a position, in words. */
  Link value(Entity it) {
    Optional<Node> thing = it.one("saidThing").or(() -> it.one("value"));
    if (thing.isPresent()) {
      Link link = link(thing.get());
      return it.slug().endsWith(".denied") ? link.named("not " + link.text()) : link;
    }
    Optional<String> earliest = it.text("saidEarliest").or(() -> it.text("saidLatest"));
    if (earliest.isPresent()) {
      return Link.plain(
          Days.words(it.text("saidEarliest").orElse(""), it.text("saidLatest").orElse("")));
    }
    String text = it.text("saidText").or(() -> it.text("valueText")).orElse("");
    return Link.plain(Amounts.said(text));
  }

  /** The label of what a property leads to. */
  String of(Entity it, String property) {
    return it.all(property).stream().map(n -> link(n).text()).collect(Collectors.joining(", "));
  }
}
