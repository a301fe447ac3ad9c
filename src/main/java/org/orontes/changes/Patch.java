package org.orontes.changes;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * The differences between two builds as an RDF Patch: applied to the older it gives the newer, all
 * graphs of it. It is written as it is found, in one transaction.
 */
public final class Patch {

  private Patch() {}

  /**
   * Writes the patch; the stream stays open.
   *
   * @throws IOException when one of the two is not sorted, is no dump, or cannot be read
   */
  public static void write(Snapshot older, Snapshot newer, OutputStream out) throws IOException {
    RDFChanges changes = RDFPatchOps.textWriter(out);
    changes.start();
    changes.txnBegin();
    Comparison.run(
        older,
        newer,
        false,
        (quad, before, after) -> statement(quad.text(), new Into(changes, after)));
    changes.txnCommit();
    changes.finish();
    out.flush();
  }

  /** The dumps are as the stores have them: nothing is to be corrected or refused. */
  private static void statement(String line, StreamRDF into) {
    RDFParser.fromString(line, Lang.NQUADS).checking(false).parse(into);
  }

  private static final class Into extends StreamRDFBase {

    private final RDFChanges changes;
    private final boolean added;

    Into(RDFChanges changes, boolean added) {
      this.changes = changes;
      this.added = added;
    }

    @Override
    public void quad(Quad quad) {
      if (added) {
        changes.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
      } else {
        changes.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
      }
    }
  }
}
