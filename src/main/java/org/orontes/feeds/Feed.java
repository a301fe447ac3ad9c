package org.orontes.feeds;

import org.orontes.query.SavedQuery;
import org.orontes.results.Form;

/**
 * One file.
 *
 * @param name with its ending: {@code events.geojson}
 * @param query whose answer it is, asked with the defaults
 */
public record Feed(String name, SavedQuery query, Form form) {

  /** The name without its ending: what describes the same in another form has the same. */
  public String topic() {
    return name.substring(0, name.indexOf('.'));
  }
}
