package org.orontes.link.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which transliterations sound alike, and how much. */
class SoundTest {

  private static double alike(String one, String other) {
    return Sound.of(Spelling.fold(one)).alike(Sound.of(Spelling.fold(other)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "Abdel, Abdul",
    "Mohammed, Muhammad",
    "Talbiseh, Talbisa",
    "Jolani, Golani",
    "Jolani, Julani",
    "Jawlani, Joulani",
    "Qusayr, Kusair",
    "Rastan, Rastane",
    "Ghouta, Ghuta",
    "Deir, Dayr",
    "Hezbollah, Hizbullah",
    "Tadmur, Tadmor",
  })
  void transliterations_of_one_word_sound_alike(String one, String other) {
    assertTrue(alike(one, other) >= 0.75, one + " " + other + " " + alike(one, other));
    assertTrue(alike(one, other) < 1);
    assertEquals(alike(one, other), alike(other, one));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"Homs, Hama", "Aleppo, Idlib", "Rastan, Rustam", "Ahmad, Hamid", "حمص, حمص"})
  void other_words_do_not(String one, String other) {
    assertEquals(0, alike(one, other));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"Hassan, Hussein", "Salim, Islam"})
  void one_frame_with_other_vowels_sounds_less_alike(String one, String other) {
    assertTrue(alike(one, other) < alike("Abdel", "Abdul"), "" + alike(one, other));
  }
}
