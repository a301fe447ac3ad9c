package org.orontes.feeds;

import java.util.List;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Survey;

/**
 * A file that is a table.
 *
 * @param fields its columns, with the types that all their values have
 */
public record Table(Feed feed, List<Field> fields) {

  static Table of(Feed feed, Answer answer) {
    ColumnWords words = new ColumnWords();
    Survey survey = Survey.of(answer);
    List<Field> fields =
        answer.columns().stream()
            .map(
                column ->
                    new Field(
                        column,
                        survey.type(column),
                        words.description(column),
                        words.unit(column),
                        survey.full().contains(column)))
            .toList();
    return new Table(feed, fields);
  }
}
