package org.orontes.query;

import org.orontes.model.Mark;

/**
 * A file that the answer to a question, asked with its defaults, is offered as.
 *
 * @param name with the ending that says its format: {@code events.geojson}
 * @param mark where the header names it
 */
public record FeedFile(String name, Mark mark) {

  /** What stands after the first point: {@code geojson}, {@code timeline.json}. */
  public String ending() {
    return name.substring(name.indexOf('.') + 1);
  }
}
