package org.orontes.serve.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page beside the endpoint, or a family of them under one path: a small class each. */
public interface Page {

  /**
   * What a page needs to know of the request.
   *
   * @param path as it was asked for, without the parameters, percent-encoded
   * @param origin the address by which the client knows this server, such as {@code
   *     http://localhost:3030}, without a slash at its end
   * @param languages what the client says it speaks: the {@code Accept-Language} header, or nothing
   */
  record Call(
      String path,
      Accept accept,
      Edition edition,
      Map<String, String[]> parameters,
      String origin,
      String languages) {

    /** A call by whatever address. */
    public Call(String path, Accept accept, Edition edition, Map<String, String[]> parameters) {
      this(path, accept, edition, parameters, "", "");
    }

    /** The first value of a parameter; empty when it is absent or blank. */
    public Optional<String> parameter(String name) {
      String[] values = parameters.get(name);
      return values == null || values.length == 0 || values[0].isBlank()
          ? Optional.empty()
          : Optional.of(values[0].strip());
    }
  }

  /**
   * What it answers.
   *
   * @param maxAgeSeconds how long a cache may keep it without asking; 0: not at all
   * @param headers further headers, such as {@code Location} and {@code Link}
   */
  record Answer(int status, Replies.Body body, int maxAgeSeconds, Map<String, String> headers) {

    public Answer(int status, Replies.Body body, int maxAgeSeconds) {
      this(status, body, maxAgeSeconds, Map.of());
    }

    /** The way to another address: 303, 308. */
    public static Answer redirect(int status, String location) {
      return new Answer(
          status,
          new Replies.Text("text/plain; charset=utf-8", "See " + location + "\n"),
          0,
          Map.of("Location", location));
    }

    public Answer header(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(name, value);
      return new Answer(status, body, maxAgeSeconds, more);
    }
  }

  /** Whether it takes its parameters as a form that is posted too, and then changes nothing. */
  default boolean takesForms() {
    return false;
  }

  /** The headers of a request that its answer hangs on. */
  default List<String> variesBy() {
    return List.of("Accept");
  }

  /**
   * Answers a GET, or a POST if it {@link #takesForms}.
   *
   * @throws Problem if there is no such page, or not in a form that the client can read
   */
  Answer answer(Call call);
}
