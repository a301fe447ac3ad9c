package org.orontes.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;

/** More batches at once than there are processors for. */
class TurnsTest {

  private static final Edition EDITION = Edition.of("g1", Served.store(4), Map.of());

  private static Page.Call call(String... queries) {
    Map<String, String[]> parameters = queries.length == 0 ? Map.of() : Map.of("queries", queries);
    return new Page.Call(ReconcileRoom.PATH, Accept.of(null), EDITION, parameters);
  }

  private static final String ONE = "{\"a\":{\"query\":\"Homs\"}}";

  @Test
  void who_has_no_turn_is_told_to_come_back_and_the_manifest_needs_none() {
    ReconcileRoom full = new ReconcileRoom(0);
    Problem busy = assertThrows(Problem.class, () -> full.answer(call(ONE)));
    assertEquals(429, busy.status());
    assertEquals(200, full.answer(call()).status());
  }

  @Test
  void one_place_serves_many_one_after_the_other_also_after_a_bad_one() {
    ReconcileRoom room = new ReconcileRoom(1);
    assertThrows(Problem.class, () -> room.answer(call("{")));
    assertTrue(
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> room.answer(call(ONE)).status()))
            .toList()
            .stream()
            .allMatch(status -> status.join() == 200));
  }
}
