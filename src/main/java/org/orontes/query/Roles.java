package org.orontes.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of an answer play which role, as the header of the question says. What it does not
 * say is read from the names of the columns by those who write the answer.
 *
 * @param columns names without the question mark, by role
 * @param tags the tags of the Humanitarian Exchange Language, by column: {@code #date+start}
 */
public record Roles(Map<Role, List<String>> columns, Map<String, String> tags) {

  /** Nothing is said. */
  public static final Roles NONE = new Roles(Map.of(), Map.of());

  public Roles {
    columns = Map.copyOf(columns);
    tags = Map.copyOf(tags);
  }

  /** The columns of a role; none when the header does not say. */
  public List<String> all(Role role) {
    return columns.getOrDefault(role, List.of());
  }

  /** The one column, or the first. */
  public Optional<String> one(Role role) {
    return all(role).stream().findFirst();
  }
}
