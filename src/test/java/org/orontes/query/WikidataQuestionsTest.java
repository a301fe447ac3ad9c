package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.federate.Federation;
import org.orontes.federate.ServiceAddress;
import org.orontes.federate.Services;
import org.orontes.read.Problems;
import org.orontes.results.Answering;
import org.orontes.results.Form;
import org.orontes.testing.RealGraph;
import org.orontes.testing.WikidataStandIn;
import org.orontes.testing.WikidataStandIn.Seen;

/** What the saved questions send to Wikidata. */
class WikidataQuestionsTest {

  private static final Path SENT = Path.of("target/queries/wikidata");

  /** Words of Jena's own SPARQL, and of Blazegraph's that no other engine knows. */
  private static final Pattern EXTENSIONS =
      Pattern.compile("(?i)\\b(LET|LATERAL|UNFOLD)\\b|wikibase:label|bd:|hint:|jena|\\?[/.?]");

  private static WikidataStandIn other;
  private static List<SavedQuery> questions;

  @BeforeAll
  static void start() throws IOException {
    other = WikidataStandIn.start();
    questions =
        SavedQueries.read(Path.of("queries"), new Problems()).all().stream()
            .filter(query -> query.service() != null)
            .toList();
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @TestFactory
  Stream<DynamicTest> each_sends_few_calls_that_any_engine_takes() {
    assertTrue(questions.size() >= 6, questions.toString());
    return questions.stream()
        .map(query -> DynamicTest.dynamicTest(query.slug(), () -> sends(query)));
  }

  private static void sends(SavedQuery query) throws IOException {
    other.forget();
    Federation federation =
        new Federation(Services.NONE.withAllowed(List.of(ServiceAddress.parse(other.option()))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answering(RealGraph.dataset(), federation).write(query, Map.of(), List.of(), Form.CSV, out);
    List<String> sent = other.seen().stream().map(Seen::query).toList();
    Files.createDirectories(SENT);
    Files.writeString(SENT.resolve(query.slug() + ".sent.rq"), String.join("\n\n", sent));
    assertTrue(!sent.isEmpty() && sent.size() <= 4, sent.size() + " calls");
    for (String one : sent) {
      assertEquals(QueryFactory.create(one, Syntax.syntaxSPARQL_11), QueryFactory.create(one), one);
      String code = one.replaceAll("<[^>]*>|\"[^\"]*\"", "");
      assertFalse(EXTENSIONS.matcher(code).find(), one);
    }
  }
}
