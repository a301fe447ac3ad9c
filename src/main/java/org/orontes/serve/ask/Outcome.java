package org.orontes.serve.ask;

import java.io.IOException;
import java.util.Optional;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of a question: an answer to write, or a problem to tell. */
sealed interface Outcome extends AutoCloseable
    permits Outcome.Success, Outcome.Done, Outcome.Failure, Outcome.Unchanged, Outcome.Told, Kept {

  static Outcome of(Question.Ready ready) {
    return new Done(ready);
  }

  static Outcome of(Problem problem) {
    return new Failure(problem);
  }

  /** Sends it; what can be kept for the next who asks the same. */
  Optional<Kept> send(Replying reply, Question question, Accept accept) throws IOException;

  /** What it is, in one word, for the figures: run, kept, unchanged, refused or stopped. */
  String word();

  @Override
  default void close() {}

  /**
   * A whole result.
   *
   * @param lasting whether the same question would have the same answer again
   */
  record Success(Result result, Rendering rendering, Lasting lasting) implements Outcome {

    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    @Override
    public String word() {
      return "run";
    }

    @Override
    public Optional<Kept> send(Replying reply, Question question, Accept accept)
        throws IOException {
      reply.begin(200, rendering.contentType());
      if (lasting != Lasting.ALWAYS) {
        reply.keepNothing();
      }
      try {
        rendering.write(result, reply);
        return reply
            .end()
            .filter(whole -> lasting != Lasting.NOT)
            .map(whole -> new Kept(200, rendering.contentType(), whole, lasting));
      } catch (IOException | RuntimeException | Error e) {
        if (reply.response().isCommitted()) {
          LOG.debug("A result could not be written to its end", e);
          reply.abort(e);
          return Optional.empty();
        }
        if (e instanceof Problem problem) {
          return Outcome.of(problem).send(reply, question, accept);
        }
        LOG.error("A result could not be written", e);
        return Outcome.of(Problems.internal()).send(reply, question, accept);
      }
    }

    @Override
    public void close() {
      result.close();
    }
  }

  /** An answer that needed no query. */
  record Done(Question.Ready ready) implements Outcome {
    @Override
    public String word() {
      return "run";
    }

    @Override
    public Optional<Kept> send(Replying reply, Question question, Accept accept)
        throws IOException {
      reply.begin(ready.status(), ready.body().contentType());
      ready.body().writeTo(reply);
      return reply
          .end()
          .map(
              whole -> new Kept(ready.status(), ready.body().contentType(), whole, Lasting.ALWAYS));
    }
  }

  /** No answer. */
  record Failure(Problem problem) implements Outcome {
    @Override
    public String word() {
      return "refused";
    }

    @Override
    public Optional<Kept> send(Replying reply, Question question, Accept accept)
        throws IOException {
      reply.response().setHeader("ETag", null);
      Replies.send(reply.response(), problem, question.tell(problem, accept));
      return Optional.empty();
    }
  }

  /** The client has the answer. */
  record Unchanged() implements Outcome {
    @Override
    public String word() {
      return "unchanged";
    }

    @Override
    public Optional<Kept> send(Replying reply, Question question, Accept accept) {
      reply.unchanged();
      return Optional.empty();
    }
  }

  /** Another thread has answered already. */
  record Told() implements Outcome {
    @Override
    public String word() {
      return "stopped";
    }

    @Override
    public Optional<Kept> send(Replying reply, Question question, Accept accept) {
      return Optional.empty();
    }
  }
}
