package org.orontes.federate;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * Why another endpoint was not asked, or what came of it. The message is for the person who wrote
 * the query; it names the address as the query writes it, never the operator's mirror.
 *
 * <p>It is a cancellation because a FILTER of Jena's takes every other exception for a plain false.
 */
public final class ServiceException extends QueryCancelledException {

  private static final long serialVersionUID = 1L;

  /** What sort of matter it is. */
  public enum Kind {
    /** The query calls what is not allowed here. */
    CLOSED,
    /** The address leads, or is redirected, to where nobody is called. */
    ASTRAY,
    /** No answer, an error, or an answer that cannot be read. */
    FAILED,
    /** No answer in time. */
    TIMED_OUT,
    /** More than is taken. */
    TOO_MUCH;

    /**
     * Whether SILENT gives an empty solution instead. It is for what goes wrong at the other
     * endpoint, not for what is refused or limited here.
     */
    boolean canBeSilent() {
      return this == FAILED || this == TIMED_OUT;
    }
  }

  private final Kind kind;
  private final String message;
  private final String address;
  private final String hint;
  private final int status;
  private final @Nullable String retryAfter;
  private final transient List<String> allowed;

  private ServiceException(
      Kind kind,
      String address,
      String message,
      String hint,
      int status,
      @Nullable String retryAfter,
      List<String> allowed) {
    this.message = message;
    this.kind = kind;
    this.address = address;
    this.hint = hint;
    this.status = status;
    this.retryAfter = retryAfter;
    this.allowed = List.copyOf(allowed);
  }

  static ServiceException closed(
      String address, String message, String hint, List<String> allowed) {
    return new ServiceException(Kind.CLOSED, address, message, hint, 0, null, allowed);
  }

  static ServiceException of(Kind kind, String address, String message, String hint) {
    return new ServiceException(kind, address, message, hint, 0, null, List.of());
  }

  /** What another endpoint answered with a status that is no success. */
  static ServiceException answered(
      String address, int status, @Nullable String retryAfter, String said, String hint) {
    String message =
        "<"
            + address
            + "> answered with status "
            + status
            + (retryAfter == null ? "" : " (Retry-After: " + retryAfter + ")")
            + (said.isEmpty() ? "." : ": " + said);
    return new ServiceException(Kind.FAILED, address, message, hint, status, retryAfter, List.of());
  }

  @Override
  public String getMessage() {
    return message;
  }

  public Kind kind() {
    return kind;
  }

  /** As the query writes it. */
  public String address() {
    return address;
  }

  /** How to go on. */
  public String hint() {
    return hint;
  }

  /** Of the other endpoint's answer; 0 when there was none. */
  public int status() {
    return status;
  }

  /** When the other endpoint wants to be asked again: seconds, or a date as HTTP has it. */
  public @Nullable String retryAfter() {
    return retryAfter;
  }

  /** What may be called instead. */
  public List<String> allowed() {
    return allowed == null ? List.of() : allowed;
  }
}
