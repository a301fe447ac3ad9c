package org.orontes.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.orontes.model.Kind;
import org.orontes.model.Thing;
import org.orontes.vocabulary.Terms;

/**
 * The addresses of things and of the nodes that belong to them. Each is made from ids that people
 * gave, so that it is the same in every build; the parts are joined by dots, since a slash cannot
 * stand in a prefixed name.
 */
public final class Iris {

  private Iris() {}

  public static IRI of(Kind kind, String slug) {
    return Values.iri(Terms.ID + kind.path() + "/", slug);
  }

  public static IRI of(Thing thing) {
    return of(thing.kind(), thing.id());
  }

  /** The address of an id as it stands in the files; {@code report#c12} for a claim. */
  static IRI ofId(Kind kind, String id) {
    return of(kind, id.replace('#', '.'));
  }

  static IRI claim(String report, String claim) {
    return of(Kind.CLAIM, report + "." + claim);
  }

  static IRI passage(String report, String locator) {
    return of(Kind.PASSAGE, report + "." + locator);
  }

  static IRI media(String report, String media) {
    return of(Kind.MEDIA, report + "." + media);
  }

  /** An actor that one report speaks of without a name. */
  static IRI unnamed(String report, String words) {
    return of(Kind.ACTOR, report + "." + slug(words));
  }

  /** A node that belongs to another: a content, an estimate, a participation, a geometry. */
  static IRI part(IRI owner, String... parts) {
    return Values.iri(owner.stringValue() + "." + String.join(".", parts));
  }

  /** The node of a name: the same text in the same language is the same name. */
  static IRI name(IRI owner, String lang, String text) {
    return part(owner, "name", digest(lang + "|" + text));
  }

  /** The node of a decision about an id of another register; a slash in the id becomes a hyphen. */
  static IRI link(IRI owner, String register, String id) {
    return part(owner, "link", register, id.replaceAll("[^A-Za-z0-9.-]", "-"));
  }

  /** The graph of a data file: {@code data/actors/states.yaml} becomes {@code actors/states}. */
  public static IRI graphOfFile(String file) {
    String path = file.startsWith("data/") ? file.substring("data/".length()) : file;
    int dot = path.lastIndexOf('.');
    return Values.iri(Terms.GRAPH, dot < 0 ? path : path.substring(0, dot));
  }

  public static IRI graphOfReport(String report) {
    return Values.iri(Terms.GRAPH, "report/" + report);
  }

  public static IRI graphOfRule(String rule) {
    return Values.iri(Terms.GRAPH, "derived/" + rule);
  }

  /** Latin words as a slug; words in another script as a digest of them. */
  private static String slug(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? digest(words) : plain;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
