package org.orontes.serve.ask;

import org.orontes.federate.ServiceException;
import org.orontes.serve.web.Problem;

/** What became of a call to another endpoint, as a problem document. */
final class ServiceProblems {

  private ServiceProblems() {}

  static Problem of(ServiceException e) {
    Problem problem =
        switch (e.kind()) {
          case CLOSED ->
              problem(e, 400, "service-closed", "This endpoint does not call that other endpoint")
                  .with("allowed", e.allowed());
          case ASTRAY ->
              problem(
                  e, 502, "service-astray", "The other endpoint leads to where nobody is called");
          case FAILED -> problem(e, 502, "service-failed", "The other endpoint gave no answer");
          case TIMED_OUT -> problem(e, 504, "service-timeout", "The other endpoint took too long");
          case TOO_MUCH -> problem(e, 413, "service-too-much", "The other endpoint gives too much");
        };
    if (e.status() != 0) {
      problem.with("serviceStatus", e.status());
    }
    String after = e.retryAfter();
    return after == null ? problem : problem.header("Retry-After", after);
  }

  private static Problem problem(ServiceException e, int status, String kind, String title) {
    return new Problem(status, kind, title, String.valueOf(e.getMessage()))
        .with("service", e.address())
        .with("hint", e.hint());
  }
}
