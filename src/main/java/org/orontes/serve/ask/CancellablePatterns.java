package org.orontes.serve.ask;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * REGEX and REPLACE that can be stopped. Java's matcher looks at no flag, and a pattern such as
 * {@code (a|aa)+$} keeps it busy for years on a short text; but it reads the text letter by letter,
 * and the text can refuse.
 */
final class CancellablePatterns {

  private CancellablePatterns() {}

  /** Makes the optimizer put stoppable functions in the place of Jena's. */
  static void install(Context context, AtomicBoolean cancelled) {
    RewriteFactory usual = Optimize.getFactory();
    RewriteFactory ours =
        cxt -> {
          Rewrite rewrite = usual.create(cxt);
          Swap swap = new Swap(cancelled);
          // Before all else, because the optimizer computes what is constant.
          return op -> rewrite.rewrite(Transformer.transform(new TransformCopy(), swap, op));
        };
    context.set(ARQConstants.sysOptimizerFactory, ours);
  }

  private static final class Swap extends ExprTransformCopy {
    private final AtomicBoolean cancelled;

    Swap(AtomicBoolean cancelled) {
      this.cancelled = cancelled;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Regex) {
        return new Regex(args, cancelled);
      }
      if (function instanceof E_StrReplace) {
        return new Replace(args, cancelled);
      }
      return super.transform(function, args);
    }
  }

  private static @Nullable Expr fourth(ExprList args, int at) {
    return args.size() > at ? args.get(at) : null;
  }

  private static final class Regex extends E_Regex {
    private final AtomicBoolean cancelled;

    Regex(ExprList args, AtomicBoolean cancelled) {
      super(args.get(0), args.get(1), fourth(args, 2));
      this.cancelled = cancelled;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      rehearse(args.get(0), args.get(1), args.size() > 2 ? args.get(2) : null, false, cancelled);
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Regex(args, cancelled);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final AtomicBoolean cancelled;

    Replace(ExprList args, AtomicBoolean cancelled) {
      super(args.get(0), args.get(1), args.get(2), fourth(args, 3));
      this.cancelled = cancelled;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
      rehearse(args.get(0), args.get(1), args.size() > 3 ? args.get(3) : null, true, cancelled);
      return super.eval(args);
    }

    @Override
    public Expr copy(ExprList args) {
      return new Replace(args, cancelled);
    }
  }

  /**
   * Matches once on a text that can refuse. What ends here in time ends again in Jena's own
   * function in the same time, which keeps every rule about types, flags and errors there.
   */
  private static void rehearse(
      NodeValue text,
      NodeValue pattern,
      @Nullable NodeValue flags,
      boolean all,
      AtomicBoolean cancelled) {
    if (!text.isLiteral() || !pattern.isString() || (flags != null && !flags.isString())) {
      return;
    }
    String how = flags == null ? null : flags.getString();
    Pattern compiled = RegexEngine.makePattern("REGEX", pattern.getString(), how);
    Matcher matcher =
        compiled.matcher(new StoppableText(text.asNode().getLiteralLexicalForm(), cancelled));
    boolean more = matcher.find();
    while (all && more) {
      more = matcher.find();
    }
  }

  /** A text that can be read until the query is told to stop. */
  private record StoppableText(CharSequence text, AtomicBoolean cancelled) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new StoppableText(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
