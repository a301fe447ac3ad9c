package org.orontes.link.reconcile;

import java.util.List;
import org.orontes.link.names.NameIndex;
import org.orontes.testing.RealGraph;

/** The reconciler over the project's own data, one for all tests. */
final class Reconciled {

  private Reconciled() {}

  static Reconciler real() {
    return Real.RECONCILER;
  }

  /** The ids of the candidates, the likeliest first. */
  static List<String> ids(Query query) {
    return real().match(query).stream().map(candidate -> candidate.item().id()).toList();
  }

  private static final class Real {
    static final Reconciler RECONCILER =
        Reconciler.of(
            RealGraph.generation().graph(),
            RealGraph.questions(),
            NameIndex.of(RealGraph.generation().graph()));
  }
}
