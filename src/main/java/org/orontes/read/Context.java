package org.orontes.read;

import org.orontes.vocabulary.Vocabulary;

/**
 * What every reader needs: the vocabulary, somewhere to say what is wrong, and the small readers.
 */
record Context(
    Vocabulary vocabulary, Problems problems, Texts texts, Periods periods, Quantities quantities) {

  Context(Vocabulary vocabulary, Problems problems) {
    this(
        vocabulary,
        problems,
        new Texts(problems),
        new Periods(problems),
        new Quantities(vocabulary, problems));
  }
}
