package org.orontes.serve.reconcile;

import java.util.List;
import java.util.Map;
import org.orontes.link.names.Name;
import org.orontes.link.reconcile.Item;
import org.orontes.link.reconcile.Property;
import org.orontes.link.reconcile.Reconciler;
import org.orontes.link.reconcile.Tongue;
import org.orontes.link.reconcile.Value;
import org.orontes.serve.web.Page.Answer;
import org.orontes.serve.web.Templates;
import org.orontes.vocabulary.Terms;

/**
 * The page in the small frame of a client: section 6 of the specification. It is the only page that
 * others may frame; it has no script, no form and nothing to press but the way to the thing's page.
 */
final class Preview {

  /** What the pages of this server are held to, but that anybody may frame it. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  private static final int NAMES = 8;

  private final Reconciler reconciler;
  private final Tongue tongue;

  Preview(Reconciler reconciler, Tongue tongue) {
    this.reconciler = reconciler;
    this.tongue = tongue;
  }

  /** The path of a thing's page, whatever form the id has. */
  static String page(Reconciler reconciler, String id) {
    String bare = id.startsWith(Terms.ID) ? id.substring(Terms.ID.length()) : id;
    return reconciler
        .item(bare)
        .map(item -> item.entry().page())
        .orElseGet(() -> "/id/" + bare.replaceAll("[^A-Za-z0-9/._-]", ""));
  }

  Answer answer(String id) {
    Answer answer =
        reconciler
            .item(id)
            .map(this::of)
            .orElseGet(
                () -> new Answer(404, Templates.page("preview-missing.jte", Map.of("id", id)), 0));
    return answer.header("Content-Security-Policy", POLICY);
  }

  private Answer of(Item item) {
    List<String> names =
        item.entry().names().stream()
            .filter(name -> name.use() != Name.Use.WRONG)
            .map(Name::text)
            .filter(name -> !name.equals(item.entry().label()))
            .filter(name -> !name.equals(item.entry().arabic()))
            .distinct()
            .limit(NAMES)
            .toList();
    return new Answer(
        200,
        Templates.page(
            "preview.jte",
            Map.of(
                "item",
                item,
                "description",
                item.description(tongue),
                "names",
                names,
                "lines",
                List.of(
                    line(item, Property.WIKIDATA),
                    line(item, Property.GEONAMES),
                    line(item, Property.PCODE),
                    line(item, Property.UN),
                    line(item, Property.POINT)))),
        ReconcileRoom.MAX_AGE_SECONDS);
  }

  private PreviewLine line(Item item, Property property) {
    List<String> values =
        reconciler.values(item, property).stream()
            .map(
                value ->
                    value instanceof Value.Point point
                        ? point.lat() + ", " + point.lon()
                        : ((Value.Text) value).text())
            .toList();
    return new PreviewLine(property.label(Tongue.ENGLISH), String.join(", ", values));
  }
}
