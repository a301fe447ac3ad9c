package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {

  private static final List<String> KNOWN =
      List.of("hama", "homs", "homs-governorate", "gist", "a");

  @ParameterizedTest
  @CsvSource({
    "hamma, hama",
    "hma, hama",
    "hosm, homs",
    "Hama, hama",
    "gits, gist",
    "homs-governrate, homs-governorate"
  })
  void the_word_that_the_fewest_slips_lead_to_is_meant(String word, String meant) {
    assertEquals(Optional.of(meant), Suggest.nearest(word, KNOWN));
  }

  @Test
  void a_word_that_is_far_from_all_others_gets_the_other_hint() {
    assertEquals("add it", Suggest.orElse("damascus", KNOWN, "add it"));
    assertEquals("did you mean 'gist'?", Suggest.orElse("gits", KNOWN, "add it"));
  }

  @ParameterizedTest
  @CsvSource({"ab, ba, 1", "abc, abc, 0", "abc, ab, 1", "abc, axc, 1", "kitten, sitting, 3"})
  void swapped_letters_are_one_slip(String one, String other, int slips) {
    assertEquals(slips, Suggest.distance(one, other));
    assertEquals(slips, Suggest.distance(other, one));
  }
}
