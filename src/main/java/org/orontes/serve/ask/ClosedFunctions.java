package org.orontes.serve.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.MappedLoader;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call: those that are registered by name, and of those that Jena
 * would load by class name the harmless ones. Jena's own registries load any class on {@code
 * java:…}, and on names of its own what stands in one package, where {@code afn:wait} sleeps and
 * {@code afn:print} writes to stdout. These load nothing, wherever the name comes from.
 */
final class ClosedFunctions {

  private static final String AFN = ARQConstants.ARQFunctionLibraryURI;
  private static final String APF = ARQConstants.ARQPropertyFunctionLibraryURI;

  private static final List<String> OF_AFN =
      List.of(
          "bnode",
          "collation",
          "date",
          "e",
          "evenInteger",
          "langeq",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "pi",
          "sha1sum",
          "sqrt",
          "strjoin",
          "strlen",
          "struuid",
          "substr",
          "substring",
          "timezone",
          "uuid");

  private static final List<String> OF_APF = List.of("concat", "splitIRI", "splitURI", "strSplit");

  /** They run a regular expression that nothing can end; REGEX and REPLACE do the same. */
  private static final List<String> ENDLESS =
      List.of(ARQConstants.fnPrefix + "matches", ARQConstants.fnPrefix + "replace");

  private final Functions functions = new Functions();
  private final Properties properties = new Properties();

  ClosedFunctions() {
    FunctionRegistry open = FunctionRegistry.get();
    open.keys()
        .forEachRemaining(
            iri -> {
              if (!byClassName(iri) && !ENDLESS.contains(iri)) {
                functions.put(iri, open.get(iri));
              }
            });
    OF_AFN.forEach(name -> functions.put(AFN + name, open.get(AFN + name)));
    PropertyFunctionRegistry openProperties = PropertyFunctionRegistry.get();
    openProperties
        .keys()
        .forEachRemaining(
            iri -> {
              if (!byClassName(iri)) {
                properties.put(iri, openProperties.get(iri));
              }
            });
    OF_APF.forEach(name -> properties.put(APF + name, openProperties.get(APF + name)));
  }

  /** Makes a query with this context see these registries instead of the global ones. */
  void install(Context context) {
    FunctionRegistry.set(context, functions);
    PropertyFunctionRegistry.set(context, properties);
  }

  boolean isFunction(String iri) {
    return functions.isRegistered(iri);
  }

  /** Whether Jena would take the property for a class to load. */
  boolean isClosedProperty(String iri) {
    return byClassName(iri) && !properties.isRegistered(iri);
  }

  private static boolean byClassName(String iri) {
    return MappedLoader.mapDynamicURI(iri) != null;
  }

  private static final class Functions extends FunctionRegistry {
    @Override
    public @Nullable FunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }

  /** Jena looks up a property under the name of its class; here each has the name it goes by. */
  private static final class Properties extends PropertyFunctionRegistry {
    private final Map<String, PropertyFunctionFactory> known = new HashMap<>();

    @Override
    public void put(String iri, PropertyFunctionFactory factory) {
      known.put(iri, factory);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return known.get(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
      return known.containsKey(iri);
    }

    @Override
    public boolean manages(String iri) {
      return known.containsKey(iri);
    }
  }
}
