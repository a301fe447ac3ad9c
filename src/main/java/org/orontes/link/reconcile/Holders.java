package org.orontes.link.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.orontes.query.QueryRun;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;

/** Who held which place on a day, as the saved question says it. */
final class Holders {

  private static final String QUESTION = "control-on-a-day";

  /**
   * A holder of a place on a day.
   *
   * @param certainty certain, presumed or possible
   */
  record Holder(String iri, String certainty) {}

  private final SavedQueries questions;
  private final Dataset dataset;

  Holders(SavedQueries questions, Dataset dataset) {
    this.questions = questions;
    this.dataset = dataset;
  }

  /**
   * The holders of all places of which something is known on a day, by the IRI of the place.
   *
   * @param day empty for the day that the question has by default
   * @throws Fault if it is no day
   */
  Map<String, List<Holder>> on(String day) {
    if (!day.isEmpty() && !isDay(day)) {
      throw new Fault("bad-value", "The setting day is a day such as 2024-12-06, not " + day);
    }
    SavedQuery question = questions.query(QUESTION).orElse(null);
    return question == null
        ? Map.of()
        : QueryRun.run(
            question, day.isEmpty() ? Map.of() : Map.of("day", day), dataset, Holders::rows);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Map<String, List<Holder>> rows(ResultSet rows) {
    Map<String, List<Holder>> holders = new HashMap<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      Holder holder =
          new Holder(row.getResource("holder").getURI(), row.getLiteral("certainty").getString());
      List<Holder> of =
          holders.computeIfAbsent(row.getResource("place").getURI(), p -> new ArrayList<>());
      if (!of.contains(holder)) {
        of.add(holder);
      }
    }
    return holders;
  }
}
