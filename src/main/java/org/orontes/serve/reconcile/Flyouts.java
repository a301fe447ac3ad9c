package org.orontes.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orontes.link.reconcile.Fault;
import org.orontes.link.reconcile.Item;
import org.orontes.link.reconcile.Property;
import org.orontes.link.reconcile.Reconciler;
import org.orontes.link.reconcile.Tongue;
import org.orontes.link.reconcile.Type;
import org.orontes.serve.web.Html;
import org.orontes.serve.web.Problem;

/**
 * The small text beside a suggestion: section 7.5 of the specification. It is set into the client's
 * own page, so it is plain text in paragraphs, all of it escaped.
 */
final class Flyouts {

  private final Reconciler reconciler;
  private final Tongue tongue;

  Flyouts(Reconciler reconciler, Tongue tongue) {
    this.reconciler = reconciler;
    this.tongue = tongue;
  }

  Map<String, Object> entity(String id) {
    Item item =
        reconciler.item(id).orElseThrow(() -> missing("There is nothing with the id " + id + "."));
    Tongue other = tongue == Tongue.ARABIC ? Tongue.ENGLISH : Tongue.ARABIC;
    return document(id, item.name(tongue), item.name(other), item.description(tongue));
  }

  Map<String, Object> type(String id) {
    try {
      Type type = reconciler.types().get(id);
      return document(id, type.name(tongue), "", type.definition());
    } catch (Fault fault) {
      throw missing(fault.detail());
    }
  }

  Map<String, Object> property(String id) {
    try {
      Property property = reconciler.property(id);
      return document(id, property.label(tongue), "", property.description());
    } catch (Fault fault) {
      throw missing(fault.detail());
    }
  }

  private static Map<String, Object> document(String id, String name, String other, String text) {
    StringBuilder html = new StringBuilder("<div class=\"orontes-flyout\"><p><strong>");
    html.append(Html.escape(name)).append("</strong>");
    html.append(
        other.isEmpty() || other.equals(name) ? "" : " <bdi>" + Html.escape(other) + "</bdi>");
    html.append("</p>");
    html.append(text.isEmpty() ? "" : "<p>" + Html.escape(text) + "</p>").append("</div>");
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", id);
    document.put("html", html.toString());
    return document;
  }

  private static Problem missing(String detail) {
    return new Problem(404, "not-found", "There is nothing here", detail);
  }
}
