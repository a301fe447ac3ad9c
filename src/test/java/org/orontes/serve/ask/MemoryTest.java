package org.orontes.serve.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final AtomicLong now = new AtomicLong();
  private final Memory memory = new Memory(now::get);

  private static Kept kept(Lasting lasting) {
    return new Kept(200, "text/csv", new byte[10], lasting);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void an_answer_from_the_data_never_grows_old() {
    memory.keep("own", kept(Lasting.ALWAYS));
    pass(Duration.ofDays(1000));
    assertNotNull(memory.get("own"));
  }

  @Test
  void only_a_few_long_answers_are_held_at_a_time() {
    for (int i = 0; i < Memory.LONG_ONES; i++) {
      assertTrue(memory.beginLong());
    }
    assertFalse(memory.beginLong());
    memory.endLong();
    assertTrue(memory.beginLong());
  }

  @Test
  void the_word_of_another_endpoint_does_however_often_it_is_asked_for() {
    memory.keep("other", kept(Lasting.A_WHILE));
    for (int minute = 0; minute < 10; minute++) {
      assertNotNull(memory.get("other"), "after " + minute + " minutes");
      pass(Duration.ofMinutes(1));
    }
    assertNull(memory.get("other"));
    assertEquals(Duration.ofMinutes(10), Memory.A_WHILE);
  }
}
