package org.orontes.serve.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orontes.federate.Services;
import org.orontes.query.Parameter;
import org.orontes.query.SavedQuery;
import org.orontes.results.Form;
import org.orontes.serve.web.Edition;

/**
 * The API as OpenAPI 3.1 describes it: a path for each saved question, and the endpoint. It is made
 * of the questions' headers, so it tells what is served and nothing else.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1">OpenAPI Specification 3.1</a>
 */
final class OpenApi {

  private static final String ROWS = "#/components/schemas/Results";

  /** Few enough to be listed in a description of the API. */
  private static final int LISTED = 60;

  private final Edition edition;
  private final Choices choices;
  private final Services services;

  OpenApi(Edition edition, Services services) {
    this.services = services;
    this.edition = edition;
    this.choices = Choices.of(edition);
  }

  Map<String, Object> document() {
    Map<String, Object> paths = new TreeMap<>();
    edition
        .questions()
        .all()
        .forEach(query -> paths.put(QuestionsRoom.PATH + query.slug(), Map.of("get", get(query))));
    paths.put(
        "/sparql",
        Map.of(
            "get",
            sparql(
                "sparql",
                "SPARQL 1.1 query",
                "Any query, over the union of all graphs. Long ones are sent by POST.")));
    paths.put(
        "/wikidata/sparql",
        Map.of(
            "get",
            sparql(
                "wikidata",
                "SPARQL 1.1 query, as it is written for Wikidata",
                "Any query, over the graph in Wikidata's shape. Wikidata's prefixes need not be"
                    + " declared. Long ones are sent by POST.")));
    paths.put("/reconcile", Map.of("get", reconcile()));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.1");
    document.put(
        "info",
        ordered(
            "title",
            "Orontes",
            "summary",
            "An open knowledge graph of the war in Syria",
            "description",
            "The saved questions, each with its parameters. The same answer is had by the Accept"
                + " header or by an ending: /queries/{slug}.csv, .geojson, .gexf … Of those whose media"
                + " type is that of another form only the ending tells: .hxl.csv, .records.json,"
                + " .timeline.json.",
            "license",
            ordered(
                "name", "CC BY 4.0",
                "url", "https://creativecommons.org/licenses/by/4.0/"),
            "version",
            edition.id()));
    document.put("servers", List.of(Map.of("url", "/")));
    document.put("paths", paths);
    document.put("components", components());
    return document;
  }

  private Map<String, Object> get(SavedQuery query) {
    return ordered(
        "operationId", query.slug(),
        "summary", query.summary(),
        "description", description(query),
        "tags", List.of(query.theme()),
        "parameters", query.parameters().stream().map(this::parameter).toList(),
        "responses", responses(query));
  }

  private String description(SavedQuery query) {
    String service = query.service();
    return service == null
        ? query.description()
        : query.description().strip()
            + " It asks <"
            + service
            + "> too, which this server "
            + (services.find(service).isPresent() ? "does." : "does not: the answer is a 400.");
  }

  private static Map<String, Object> responses(SavedQuery query) {
    Map<String, Object> responses = responses(QuestionPath.offered(query));
    if (query.service() != null) {
      problem(responses, "502", "The other endpoint gave no answer; serviceStatus is what it said");
      problem(responses, "504", "The other endpoint took too long");
    }
    return responses;
  }

  private Map<String, Object> parameter(Parameter parameter) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", parameter.name());
    one.put("in", "query");
    one.put("description", parameter.label() + ": " + parameter.type().expected());
    one.put("required", !parameter.optional() && parameter.byDefault() == null);
    one.put("schema", schema(parameter));
    return one;
  }

  private Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String byDefault = parameter.byDefault();
    switch (parameter.type().form()) {
      case DATE -> {
        schema.put("type", "string");
        schema.put("format", "date");
      }
      case INTEGER -> schema.put("type", "integer");
      case DECIMAL -> schema.put("type", "number");
      default -> {
        schema.put("type", "string");
        List<String> values =
            choices.of(parameter.type()).stream().map(Choices.Choice::value).toList();
        if (!values.isEmpty() && values.size() <= LISTED) {
          schema.put("enum", values);
        }
      }
    }
    if (byDefault != null) {
      schema.put(
          "default",
          switch (parameter.type().form()) {
            case INTEGER -> Long.valueOf(byDefault);
            case DECIMAL -> Double.valueOf(byDefault);
            default -> byDefault;
          });
    }
    return schema;
  }

  private static Map<String, Object> sparql(String id, String summary, String description) {
    return ordered(
        "operationId",
        id,
        "summary",
        summary,
        "description",
        description,
        "tags",
        List.of("sparql"),
        "parameters",
        List.of(text("query", "The text of the query", true)),
        "responses",
        responses(List.of(Form.JSON, Form.CSV, Form.TSV, Form.XML)));
  }

  private static Map<String, Object> reconcile() {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        "200",
        ordered(
            "description",
            "The manifest, or what was found for each query or thing",
            "content",
            Map.of("application/json", Map.of("schema", Map.of("type", "object")))));
    problem(responses, "400", "A parameter is wrong: which, and what is allowed");
    problem(responses, "413", "More at a time than the batchSize of the manifest");
    return ordered(
        "operationId",
        "reconcile",
        "summary",
        "Names matched with things, as OpenRefine asks",
        "description",
        "Reconciliation Service API 0.2. Without a parameter its manifest, which names the rest."
            + " Long batches are sent by POST, as a form.",
        "tags",
        List.of("reconcile"),
        "parameters",
        List.of(
            text("queries", "A JSON object: a query for each key", false),
            text("extend", "A JSON object: ids of things and of properties to add", false)),
        "responses",
        responses);
  }

  private static Map<String, Object> text(String name, String description, boolean required) {
    return ordered(
        "name", name,
        "in", "query",
        "description", description,
        "required", required,
        "schema", Map.of("type", "string"));
  }

  private static Map<String, Object> responses(List<Form> forms) {
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        "200",
        ordered(
            "description", "All rows; never a part of them",
            "headers",
                ordered(
                    Edition.HEADER,
                    header("The generation of the data"),
                    "ETag",
                    header("The same for the same question to the same generation")),
            "content", content(forms)));
    responses.put("304", Map.of("description", "The answer is the one that the client has"));
    problem(responses, "400", "A parameter is wrong: which, what was given, what is allowed");
    problem(responses, "406", "None of the forms is accepted, or the answer does not fit it");
    problem(responses, "413", "The answer would be longer than the server gives");
    problem(responses, "429", "Too many questions at once; Retry-After says when to come back");
    problem(responses, "503", "It took too long and was stopped");
    return responses;
  }

  private static Map<String, Object> content(List<Form> forms) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (Form form : forms) {
      Map<String, Object> schema =
          switch (form) {
            case JSON -> Map.of("$ref", ROWS);
            case GEOJSON, CYJS -> Map.of("type", "object");
            default -> Map.of("type", "string");
          };
      content.putIfAbsent(form.mediaType(), Map.of("schema", schema));
    }
    return content;
  }

  private static Map<String, Object> header(String description) {
    return ordered("description", description, "schema", Map.of("type", "string"));
  }

  private static void problem(Map<String, Object> responses, String status, String description) {
    responses.put(
        status,
        ordered(
            "description",
            description,
            "content",
            Map.of(
                "application/problem+json",
                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")))));
  }

  private static Map<String, Object> components() {
    Map<String, Object> string = Map.of("type", "string");
    Map<String, Object> problem =
        ordered(
            "type",
            "object",
            "description",
            "A problem as RFC 9457 has it",
            "required",
            List.of("type", "title", "status", "detail"),
            "properties",
            ordered(
                "type", ordered("type", "string", "format", "uri"),
                "title", string,
                "status", Map.of("type", "integer"),
                "detail", string,
                "parameter", string,
                "given", string,
                "allowed", string));
    Map<String, Object> results =
        ordered(
            "type",
            "object",
            "description",
            "SPARQL 1.1 Query Results JSON Format",
            "required",
            List.of("head"),
            "properties",
            ordered(
                "head", Map.of("type", "object"),
                "boolean", Map.of("type", "boolean"),
                "results", Map.of("type", "object")));
    return Map.of("schemas", ordered("Problem", problem, "Results", results));
  }

  /** Names and values in turn. */
  private static Map<String, Object> ordered(Object... members) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      map.put((String) members[i], members[i + 1]);
    }
    return map;
  }
}
