package org.orontes.link.reconcile;

import java.util.List;
import java.util.Map;

/**
 * The values of properties of things.
 *
 * @param columns the properties, in the order in which they were asked
 * @param rows for each id, as it was given, and each property, by its id, the values
 */
public record Extension(List<Property> columns, Map<String, Map<String, List<Value>>> rows) {

  /**
   * One property that is wanted.
   *
   * @param day for what hangs on a day; empty for the day of the saved question
   * @param limit the most values of a thing; 0 for all
   * @param tongue the language of labels
   */
  public record Column(Property property, String day, int limit, Tongue tongue) {

    /** What it is called; of who held a place, on which day: nobody shall take it for now. */
    public String name() {
      String label = property.label(tongue);
      String anyDay = tongue == Tongue.ARABIC ? "يوم" : "a day";
      return property.ofDay() ? label.replace(anyDay, day) : label;
    }
  }
}
