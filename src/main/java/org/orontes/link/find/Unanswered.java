package org.orontes.link.find;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that was not answered as it should be, and what that means for the next one. */
final class Unanswered extends IOException {

  private static final long serialVersionUID = 1L;

  /** What can be done about it. */
  enum Hope {
    /** Another try may help. */
    AGAIN,
    /** This request will never be answered; others may be. */
    NOT_THIS,
    /** Nothing that is sent there will be answered. */
    NONE
  }

  private final Hope hope;
  private final transient @Nullable Duration after;

  private Unanswered(String what, Hope hope, @Nullable Duration after, @Nullable Throwable cause) {
    super(what, cause);
    this.hope = hope;
    this.after = after;
  }

  static Unanswered again(String what, @Nullable Throwable cause) {
    return new Unanswered(what, Hope.AGAIN, null, cause);
  }

  /** Another try, not before some time. */
  static Unanswered after(String what, @Nullable Duration time) {
    return new Unanswered(what, Hope.AGAIN, time, null);
  }

  static Unanswered notThis(String what) {
    return new Unanswered(what, Hope.NOT_THIS, null, null);
  }

  static Unanswered never(String what) {
    return new Unanswered(what, Hope.NONE, null, null);
  }

  Hope hope() {
    return hope;
  }

  /** How long the server asks to be left alone. */
  Optional<Duration> after() {
    return Optional.ofNullable(after);
  }
}
