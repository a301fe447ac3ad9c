package org.orontes.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.link.reconcile.Tongue;
import org.orontes.link.reconcile.Types;
import org.orontes.vocabulary.Terms;

/** What the service says of itself: section 4.1 of the specification, Service Manifest. */
final class Manifest {

  static final int WIDTH = 420;
  static final int HEIGHT = 260;

  /** The classes that people have tables of. */
  private static final List<String> DEFAULT_TYPES =
      List.of("Place", "City", "Governorate", "Actor", "ArmedGroup", "Person", "Event");

  private Manifest() {}

  /**
   * The manifest.
   *
   * @param origin the address by which the client knows this server
   */
  static Map<String, Object> of(String origin, Types types, Tongue tongue) {
    String base = origin + ReconcileRoom.PATH;
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("versions", List.of("0.2"));
    manifest.put("name", "Orontes: the war in Syria");
    manifest.put("identifierSpace", Terms.ID);
    manifest.put("schemaSpace", Terms.ORO);
    manifest.put("documentation", origin + "/recipes/openrefine");
    manifest.put("logo", origin + "/assets/icon.svg");
    String version = Manifest.class.getPackage().getImplementationVersion();
    if (version != null) {
      manifest.put("serviceVersion", version);
    }
    manifest.put(
        "defaultTypes",
        DEFAULT_TYPES.stream()
            .flatMap(id -> types.find(id).stream())
            .map(type -> Json.type(type, tongue))
            .toList());
    manifest.put("view", Map.of("url", base + "/view?id={{id}}"));
    manifest.put("feature_view", Map.of("url", origin + "/recipes/openrefine#feature-{{id}}"));
    Map<String, Object> preview = new LinkedHashMap<>();
    preview.put("url", base + "/preview?id={{id}}");
    preview.put("width", WIDTH);
    preview.put("height", HEIGHT);
    manifest.put("preview", preview);
    Map<String, Object> suggest = new LinkedHashMap<>();
    for (String of : List.of("entity", "type", "property")) {
      suggest.put(of, suggest(base, of));
    }
    manifest.put("suggest", suggest);
    manifest.put("extend", extend(base));
    manifest.put("batchSize", Batch.MOST);
    return manifest;
  }

  private static Map<String, Object> suggest(String base, String of) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("service_url", base);
    document.put("service_path", "/suggest/" + of);
    document.put("flyout_service_url", base);
    document.put("flyout_service_path", "/flyout/" + of + "?id=${id}");
    return document;
  }

  private static Map<String, Object> extend(String base) {
    Map<String, Object> propose = new LinkedHashMap<>();
    propose.put("service_url", base);
    propose.put("service_path", "/properties");
    Map<String, Object> extend = new LinkedHashMap<>();
    extend.put("propose_properties", propose);
    extend.put(
        "property_settings",
        List.of(
            setting("day", "Day", "text", Extending.DAY, "For who held a place: 2024-12-06"),
            setting("limit", "Most values", "number", 0, "0: all of them"),
            language()));
    return extend;
  }

  private static Map<String, Object> setting(
      String name, String label, String type, Object byDefault, String help) {
    Map<String, Object> setting = new LinkedHashMap<>();
    setting.put("name", name);
    setting.put("label", label);
    setting.put("type", type);
    setting.put("default", byDefault);
    setting.put("help_text", help);
    return setting;
  }

  private static Map<String, Object> language() {
    Map<String, Object> setting =
        setting("language", "Language of labels", "select", "en", "Where there is a label in it");
    setting.put(
        "choices",
        List.of(
            Map.of("value", "en", "name", "English"), Map.of("value", "ar", "name", "العربية")));
    return setting;
  }
}
