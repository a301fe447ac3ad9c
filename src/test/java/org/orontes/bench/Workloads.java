package org.orontes.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.query.Things;
import org.orontes.read.Problems;

/** The queries that are asked, made from the project's own data and saved questions. */
final class Workloads {

  private static final String PREFIXES =
      """
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** What a page or a notebook asks of one thing; $$ is the thing. */
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "actor",
          List.of(
              "SELECT ?label { $$ rdfs:label ?label }",
              "SELECT ?name { $$ skos:prefLabel | skos:altLabel ?name }",
              "SELECT ?event { ?event oro:hasParticipation ?p . ?p oro:participant $$ }",
              "SELECT ?claim ?stance { ?claim oro:claimant $$ ; oro:stance ?stance } LIMIT 20"),
          "event",
          List.of(
              "SELECT ?p ?o { $$ ?p ?o }",
              "SELECT ?day ?last ?place ?label { $$ oro:takesPlaceAt ?place . ?place rdfs:label"
                  + " ?label OPTIONAL { $$ oro:beginEarliest ?day } OPTIONAL { $$ oro:endLatest"
                  + " ?last } FILTER ( LANG( ?label ) = 'en' ) }",
              "SELECT ?claim ?speaker ?report { ?claim oro:about $$ ; oro:claimant ?speaker ;"
                  + " oro:inReport ?report }"),
          "place",
          List.of(
              "SELECT ?holder ?begin ?end { ?spell a oro:ControlSpell ; oro:controlledPlace $$ ;"
                  + " oro:controller ?holder OPTIONAL { ?spell oro:beginEarliest ?begin } OPTIONAL"
                  + " { ?spell oro:endLatest ?end } FILTER ( COALESCE( ?begin <="
                  + " '2024-12-05'^^xsd:date , true ) && COALESCE( '2024-12-05'^^xsd:date <= ?end ,"
                  + " true ) ) }",
              "SELECT ?event ?day { ?event oro:takesPlaceAt $$ OPTIONAL { ?event oro:beginEarliest"
                  + " ?day } } ORDER BY ?day LIMIT 10",
              "ASK { $$ skos:altLabel ?name }"));

  private final Dataset data;

  Workloads(Dataset data) {
    this.data = data;
  }

  /** Each kind of short query about each thing, no two alike, those of a kind far apart. */
  List<String> shortQueries() {
    List<String> all = new ArrayList<>();
    List<List<String>> kinds = new ArrayList<>();
    SHORT.forEach(
        (kind, patterns) -> {
          SortedSet<String> ids = Things.ids(data, kind);
          for (String pattern : patterns) {
            kinds.add(
                ids.stream()
                    .map(id -> "<https://w3id.org/orontes/id/" + kind + "/" + id + ">")
                    .map(iri -> PREFIXES + pattern.replace("$$", iri))
                    .toList());
          }
        });
    int longest = kinds.stream().mapToInt(List::size).max().orElseThrow();
    for (int i = 0; i < longest; i++) {
      for (List<String> kind : kinds) {
        all.add(kind.get(i % kind.size()));
      }
    }
    return all;
  }

  /** The saved questions with their defaults, those that can be asked with nothing given. */
  Map<String, String> saved() throws Exception {
    Map<String, String> all = new TreeMap<>();
    SavedQueries questions = SavedQueries.read(Path.of("queries"), new Problems());
    for (SavedQuery question : questions.all()) {
      if (question.service() != null) {
        continue;
      }
      all.put(
          question.slug(), Txn.calculateRead(data, () -> question.ask(Map.of(), data).toString()));
    }
    return all;
  }

  /** More rows than are held in memory. */
  static String large(int rows) {
    return "SELECT ?s ?p ?o ?n { VALUES ?n { 1 2 3 } ?s ?p ?o } LIMIT " + rows;
  }

  /** The same question to the data, and another one to whoever remembers answers. */
  static String fresh(String query, int number) {
    return query + "\n# " + number;
  }

  /** The same with a query that is encoded already. */
  static String freshEncoded(String encoded, int number) {
    return encoded + "%0A%23+" + number;
  }
}
