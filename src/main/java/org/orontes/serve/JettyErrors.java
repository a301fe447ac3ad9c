package org.orontes.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Headers;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;

/**
 * The errors that Jetty meets before a request reaches us: requests that are no HTTP, too long, or
 * ambiguous. They are told in the same form as all problems, without a word about Jetty.
 */
final class JettyErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = problem(response.getStatus());
    Accept accept = Accept.of(request.getHeaders().get(HttpHeader.ACCEPT));
    Replies.Text body = Replies.body(problem, accept);
    byte[] bytes = body.bytes();
    Headers.always(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.contentType());
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
    return true;
  }

  private static Problem problem(int status) {
    String name = HttpStatus.getMessage(status);
    return switch (status) {
      case 414, 431 ->
          new Problem(
                  status,
                  "request-too-long",
                  "The request is too long",
                  "The address and the headers are longer than the server reads.")
              .with("hint", "Send a long query by POST.");
      case 500 -> Problems.internal();
      default ->
          new Problem(
              status, "bad-request", "The request was not understood", name + " (" + status + ").");
    };
  }
}
