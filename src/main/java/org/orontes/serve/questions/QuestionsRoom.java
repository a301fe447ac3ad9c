package org.orontes.serve.questions;

import org.orontes.serve.ask.Ask;
import org.orontes.serve.ask.Limits;
import org.orontes.serve.ask.Question;
import org.orontes.serve.web.Page;

/**
 * {@code /queries/<slug>}: a saved question, as a page for people and, by {@code Accept} or by its
 * ending ({@code .csv .tsv .json .xml}), as rows for programs; {@code .rq} is the query itself with
 * the values in it.
 */
public final class QuestionsRoom implements Ask {

  public static final String PATH = "/queries/";

  private final Limits limits;

  public QuestionsRoom(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Question question(Page.Call call) {
    return new SavedQuestion(call, limits);
  }
}
