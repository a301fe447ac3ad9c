package org.orontes.serve.ask;

import java.io.IOException;
import java.io.OutputStream;

/** How a whole result becomes the body of an answer. */
public interface Rendering {

  /** For the header, with its charset. */
  String contentType();

  /** Writes the result; the stream stays open. */
  void write(Result result, OutputStream out) throws IOException;
}
