package org.orontes.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Link;
import org.orontes.model.Register;
import org.orontes.read.Problems;
import org.orontes.vocabulary.LinkRegister;
import org.orontes.vocabulary.Vocabulary;

/**
 * Rules for links to other registers: the thing is there, the id has the form of its register, a
 * decision has its grounds, and nothing is decided twice. Whether a link is right no rule can see.
 */
final class LinkCheck {

  private static final String WIKIDATA = "wikidata";

  private final Vocabulary vocabulary;
  private final Register register;
  private final References references;
  private final Problems problems;

  /** By thing, register and id. */
  private final Map<String, Link> decided = new HashMap<>();

  /** By item: an item is one thing exactly. */
  private final Map<String, Link> items = new HashMap<>();

  /** By thing: a thing is one item exactly. */
  private final Map<String, Link> things = new HashMap<>();

  LinkCheck(Vocabulary vocabulary, Register register, References references, Problems problems) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.references = references;
    this.problems = problems;
  }

  void all() {
    for (Link link : register.records().links()) {
      references.any(link.thing());
      form(link);
      grounds(link);
      if (link.decided()) {
        once(link);
      }
      if (link.match() == Link.Match.EXACT && link.register().id().equals(WIKIDATA)) {
        exact(link);
      }
    }
  }

  private void form(Link link) {
    @Nullable LinkRegister of = vocabulary.registers().get(link.register().id());
    if (of != null && !link.id().id().matches(of.pattern())) {
      problems.error(
          "bad-outside-id",
          link.id().mark(),
          "'" + link.id().id() + "' is no id of " + of.id(),
          "it looks like " + of.example() + ", not like an address");
    }
  }

  private void grounds(Link link) {
    if (!link.decided()) {
      return;
    }
    if (link.coding().coded() == null) {
      missing(link, "nobody is named who decided", "write `coded: {by: …, on: …}`");
    }
    if (link.accepted() && link.how() == null) {
      missing(
          link,
          "it does not say what the decision rests on",
          "write `how:` with one of " + String.join(", ", vocabulary.codes("linkhow")));
    }
    if (link.accepted() && link.from() == null) {
      missing(link, "it does not say where the id was seen", "write `from:` with the file or page");
    }
    if (link.match() == Link.Match.NONE && link.note() == null) {
      missing(
          link,
          "it does not say what the entry there is instead",
          "write `note:`, so that nobody has to look twice");
    }
    if (link.match() == Link.Match.EXACT
        && link.register().id().equals(WIKIDATA)
        && link.how() != null
        && link.how().id().equals("one-source")) {
      problems.error(
          "exact-by-one-source",
          link.mark(),
          "'" + link.thing().id() + "' is matched exactly on the word of one file",
          "write `match: close` until a second source agrees or the item was opened");
    }
  }

  private void missing(Link link, String what, String hint) {
    problems.error(
        "link-without-grounds",
        link.mark(),
        "the link of '" + link.thing().id() + "' to " + link.id().id() + " is decided, but " + what,
        hint);
  }

  private void once(Link link) {
    String key = link.thing().id() + " " + link.register().id() + " " + link.id().id();
    @Nullable Link before = decided.putIfAbsent(key, link);
    if (before != null) {
      problems.error(
          "duplicate-link",
          link.mark(),
          "'" + link.thing().id() + "' and " + link.id().id() + " are decided on already",
          "keep one of the two; the other stands at " + before.mark());
    }
  }

  private void exact(Link link) {
    @Nullable Link other = items.putIfAbsent(link.id().id(), link);
    if (other != null && !other.thing().id().equals(link.thing().id())) {
      problems.error(
          "exact-twice",
          link.mark(),
          link.id().id()
              + " cannot be exactly '"
              + link.thing().id()
              + "' and '"
              + other.thing().id()
              + "'",
          "make one of them close or none; the other stands at " + other.mark());
    }
    other = things.putIfAbsent(link.thing().id(), link);
    if (other != null && !other.id().id().equals(link.id().id())) {
      problems.error(
          "exact-twice",
          link.mark(),
          "'"
              + link.thing().id()
              + "' cannot be exactly "
              + link.id().id()
              + " and "
              + other.id().id(),
          "make one of them close or none; the other stands at " + other.mark());
    }
  }
}
