package org.orontes.read;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema allows one thing or another, the validator tells of every branch that does not
 * fit. Only the branch of the kind that was written is of interest: who writes a list is not told
 * that it is no word.
 */
final class Branches {

  private static final String ANY_OF = "anyOf";

  /** One choice at one place, and one branch of it. */
  private record Choice(String place, String path, int branch) {
    Choice any() {
      return new Choice(place, path, -1);
    }
  }

  private Branches() {}

  /** The errors without those of branches that another one fits better. */
  static List<Error> meant(List<Error> errors) {
    Map<Choice, Set<Choice>> branches = new HashMap<>();
    Set<Choice> otherKind = new HashSet<>();
    for (Error error : errors) {
      Choice choice = choice(error);
      if (choice != null) {
        branches.computeIfAbsent(choice.any(), any -> new HashSet<>()).add(choice);
        if (error.getKeyword().equals("type")
            && choice.place().equals(error.getInstanceLocation().toString())) {
          otherKind.add(choice);
        }
      }
    }
    List<Error> meant = new ArrayList<>();
    for (Error error : errors) {
      Choice choice = choice(error);
      if (choice == null
          || !otherKind.contains(choice)
          || otherKind.containsAll(branches.getOrDefault(choice.any(), Set.of()))) {
        meant.add(error);
      }
    }
    return meant;
  }

  /** The innermost choice that an error belongs to. */
  private static @Nullable Choice choice(Error error) {
    NodePath path = error.getEvaluationPath();
    int at = path.getNameCount() - 1;
    while (at >= 0 && !path.getName(at).equals(ANY_OF)) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    int steps = 0;
    for (int i = at + 2; i < path.getNameCount() - 1; i++) {
      if (path.getName(i).equals("items") || path.getName(i).equals("properties")) {
        steps++;
        i += path.getName(i).equals("properties") ? 1 : 0;
      }
    }
    NodePath place = error.getInstanceLocation();
    for (int i = 0; i < steps; i++) {
      place = place.getParent();
    }
    return new Choice(place.toString(), first(path, at), Integer.parseInt(path.getName(at + 1)));
  }

  private static String first(NodePath path, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append('/').append(path.getName(i));
    }
    return text.toString();
  }
}
