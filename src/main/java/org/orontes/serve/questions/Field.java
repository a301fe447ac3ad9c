package org.orontes.serve.questions;

import java.util.List;
import java.util.Map;
import org.orontes.query.Parameter;
import org.orontes.serve.questions.Choices.Choice;

/**
 * One field of a question's form.
 *
 * @param input the type of the input element, or {@code select}, or {@code list} for an input with
 *     suggestions
 * @param value what stands in it
 * @param hint what a value must be
 * @param problem whether the value that was given is wrong
 */
public record Field(
    String name,
    String label,
    String input,
    String value,
    boolean required,
    String hint,
    boolean problem,
    List<Choice> choices) {

  static Field of(
      Parameter parameter, Map<String, String> values, Choices choices, String wrongParameter) {
    String input =
        switch (parameter.type().form()) {
          case DATE -> "date";
          case ACTOR, PLACE, EVENT, SITUATION, REPORT, CODE -> "select";
          case THING -> "list";
          case TEXT -> "text";
          case INTEGER, DECIMAL -> "number";
        };
    String byDefault = parameter.byDefault() == null ? "" : parameter.byDefault();
    return new Field(
        parameter.name(),
        parameter.label(),
        input,
        values.getOrDefault(parameter.name(), byDefault),
        !parameter.optional() && byDefault.isEmpty(),
        parameter.type().expected(),
        parameter.name().equals(wrongParameter),
        choices.of(parameter.type()));
  }

  /** The step of a number, so that a browser takes fractions where they are meant. */
  public String step() {
    return hint.startsWith("a whole") ? "1" : "any";
  }

  public boolean chosen(Choice choice) {
    return choice.value().equals(value);
  }
}
