package org.orontes.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** The names that code needs: namespaces, and the few terms that it writes itself. */
public final class Terms {

  /** The ontology. */
  public static final String ORO = "https://w3id.org/orontes/ontology#";

  /** Codes, as {@code <scheme>/<code>}. */
  public static final String CODE = "https://w3id.org/orontes/code/";

  /** Things, as {@code <kind>/<slug>}. */
  public static final String ID = "https://w3id.org/orontes/id/";

  /** Named graphs. */
  public static final String GRAPH = "https://w3id.org/orontes/graph/";

  /** The data as a whole, whatever their version. */
  public static final String DATASET = "https://w3id.org/orontes/dataset";

  /** The endpoint, wherever it is served. */
  public static final String SPARQL = "https://w3id.org/orontes/sparql";

  /** The saved questions, as {@code <slug>}. */
  public static final String QUERIES = "https://w3id.org/orontes/queries/";

  /** The dumps, as {@code <file>}. */
  public static final String DOWNLOAD = "https://w3id.org/orontes/download/";

  /** Entities of Wikidata, to which things are linked. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public static final String ADMS = "http://www.w3.org/ns/adms#";
  public static final String DCAT = "http://www.w3.org/ns/dcat#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  public static final String SH = "http://www.w3.org/ns/shacl#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String SPEX = "https://purl.expasy.org/sparql-examples/ontology#";
  public static final String VOID = "http://rdfs.org/ns/void#";
  public static final String VOID_EXT = "http://ldf.fi/void-ext#";
  public static final String WGS = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Terms() {}

  /** A term of the ontology. */
  public static IRI oro(String localName) {
    return Values.iri(ORO, localName);
  }

  /** A code of a scheme. */
  public static IRI code(String scheme, String code) {
    return Values.iri(CODE + scheme + "/", code);
  }

  /** The prefixes of dumps and of query results, in the order in which they are written. */
  public static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("oro", ORO);
    for (String kind :
        new String[] {
          "actor",
          "place",
          "event",
          "situation",
          "report",
          "claim",
          "passage",
          "media",
          "dispute",
          "coverage"
        }) {
      prefixes.put(kind, ID + kind + "/");
    }
    for (String scheme : new String[] {"key", "role", "verdict", "standing", "support"}) {
      prefixes.put(scheme, CODE + scheme + "/");
    }
    prefixes.put("graph", GRAPH);
    prefixes.put("dcat", DCAT);
    prefixes.put("dcterms", DCTERMS);
    prefixes.put("geo", GEO);
    prefixes.put("owl", OWL);
    prefixes.put("prov", PROV);
    prefixes.put("rdf", RDF);
    prefixes.put("rdfs", RDFS);
    prefixes.put("schema", SCHEMA);
    prefixes.put("sd", SD);
    prefixes.put("sh", SH);
    prefixes.put("skos", SKOS);
    prefixes.put("void", VOID);
    prefixes.put("void-ext", VOID_EXT);
    prefixes.put("wd", WIKIDATA);
    prefixes.put("wgs", WGS);
    prefixes.put("xsd", XSD);
    return Collections.unmodifiableMap(prefixes);
  }
}
