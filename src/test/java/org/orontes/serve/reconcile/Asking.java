package org.orontes.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.Served.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.orontes.serve.Served;
import tools.jackson.databind.JsonNode;

/** Requests to the service over the project's own data. */
final class Asking {

  private Asking() {}

  static HttpResponse<String> get(String path, String... headers) throws Exception {
    return Served.real().get(path, headers);
  }

  static JsonNode ok(String path, String... headers) throws Exception {
    HttpResponse<String> answer = get(path, headers);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }

  /** A form with one field, as OpenRefine's HttpClient.postNameValue sends it. */
  static HttpResponse<String> post(String field, String value, String... headers) throws Exception {
    return Served.real()
        .send(
            Served.real()
                .request("/reconcile", headers)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(field + "=" + encode(value))));
  }

  static JsonNode posted(String field, String value) throws Exception {
    HttpResponse<String> answer = post(field, value);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer);
  }
}
