package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;

/** A query that stands still in the middle until it is let go. */
final class Gate {

  private final String function;
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);

  /** A gate by a name of its own among all tests. */
  Gate(String name) {
    function = "urn:test:" + name;
    FunctionRegistry.get().put(function, iri -> new Waiting());
  }

  private final class Waiting extends FunctionBase1 {
    @Override
    public NodeValue exec(NodeValue value) {
      entered.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return value;
    }
  }

  /** Sends a query for all rows, and comes back when it stands at the gate. */
  CompletableFuture<HttpResponse<String>> send(Served.Site site) throws InterruptedException {
    String query = "SELECT ?o { ?s ?p ?o FILTER(<" + function + ">(?o) = ?o) }";
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return site.query(query);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    assertTrue(entered.await(10, TimeUnit.SECONDS));
    return answer;
  }

  void open() {
    go.countDown();
  }
}
