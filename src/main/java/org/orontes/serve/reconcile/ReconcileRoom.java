package org.orontes.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.orontes.link.names.NameIndex;
import org.orontes.link.reconcile.Reconciler;
import org.orontes.link.reconcile.Tongue;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Languages;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;

/**
 * {@code /reconcile}: the manifest; with {@code queries=} the candidates for a batch of names, with
 * {@code extend=} the values of properties, by GET or as a form by POST. Below it the services that
 * the manifest names.
 */
public final class ReconcileRoom implements Page {

  public static final String PATH = "/reconcile";
  public static final String BELOW = PATH + "/";

  static final int MAX_AGE_SECONDS = 60;

  /** How long a batch waits for its turn before the client is told to come back. */
  private static final long TURN_MILLIS = 2000;

  private final Semaphore turns;

  public ReconcileRoom() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** A room that works on so many batches at a time: each keeps a processor busy. */
  ReconcileRoom(int batches) {
    this.turns = new Semaphore(batches, true);
  }

  @Override
  public boolean takesForms() {
    return true;
  }

  @Override
  public List<String> variesBy() {
    return List.of("Accept", "Accept-Language");
  }

  @Override
  public Answer answer(Call call) {
    return call.path().equals(PATH) || call.path().equals(BELOW) ? endpoint(call) : below(call);
  }

  private Answer endpoint(Call call) {
    Optional<String> queries = call.parameter("queries");
    Optional<String> extend = call.parameter("extend");
    if (queries.isPresent() && extend.isPresent()) {
      throw bad("queries", "A request has either queries or extend, not both.");
    }
    if (queries.isPresent()) {
      Batch batch = new Batch(reconciler(call.edition()), tongue(call));
      return json(inTurn(() -> batch.answer(queries.get())));
    }
    if (extend.isPresent()) {
      Extending extending = new Extending(reconciler(call.edition()), tongue(call));
      return json(inTurn(() -> extending.answer(extend.get())));
    }
    if (call.parameters().containsKey("queries") || call.parameters().containsKey("extend")) {
      throw bad("queries", "The parameter is empty; it holds a JSON object.");
    }
    return json(Manifest.of(call.origin(), reconciler(call.edition()).types(), tongue(call)));
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(TURN_MILLIS, TimeUnit.MILLISECONDS)) {
        throw Problems.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.busy();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static Answer below(Call call) {
    Reconciler reconciler = reconciler(call.edition());
    Tongue tongue = tongue(call);
    Suggesting suggesting = new Suggesting(reconciler, tongue);
    return switch (call.path().substring(BELOW.length())) {
      case "suggest/entity" -> json(suggesting.entities(call));
      case "suggest/type" -> json(suggesting.types(call));
      case "suggest/property" -> json(suggesting.properties(call));
      case "flyout/entity" -> json(new Flyouts(reconciler, tongue).entity(id(call)));
      case "flyout/type" -> json(new Flyouts(reconciler, tongue).type(id(call)));
      case "flyout/property" -> json(new Flyouts(reconciler, tongue).property(id(call)));
      case "properties" -> json(suggesting.proposed(call));
      case "preview" -> new Preview(reconciler, tongue).answer(id(call));
      case "view" -> Answer.redirect(303, Preview.page(reconciler, id(call)));
      default -> throw Problems.notFound(call.path());
    };
  }

  private static Answer json(Object document) {
    return new Answer(200, Json.body(document), MAX_AGE_SECONDS);
  }

  private static String id(Call call) {
    return call.parameter("id").orElseThrow(() -> bad("id", "The parameter id is missing."));
  }

  /** The reconciler of an edition; the index of names is that of the search. */
  private static Reconciler reconciler(Edition edition) {
    NameIndex index = edition.once(NameIndex.class, of -> NameIndex.of(of.data()));
    return edition.once(Reconciler.class, of -> Reconciler.of(of.data(), of.questions(), index));
  }

  /** Arabic for whoever would rather have it than English. The specification leaves it open. */
  private static Tongue tongue(Call call) {
    return Languages.of(call.languages()).stream()
        .filter(language -> language.equals("en") || language.equals("ar"))
        .findFirst()
        .map(Tongue::of)
        .orElse(Tongue.ENGLISH);
  }

  static Problem bad(String parameter, String detail) {
    return new Problem(400, "bad-parameter", "A parameter is wrong", detail)
        .with("parameter", parameter);
  }

  static Problem tooMany(String what, int most, int given) {
    return new Problem(
            413,
            "batch-too-large",
            "The batch is too large",
            given + " " + what + " in one request; at most " + most + " are answered at a time.")
        .with("most", most);
  }
}
