package org.orontes.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs files, with neither name nor time in them: the same file gives the same bytes, as long as
 * the zlib is the same that the Java platform brings along.
 */
final class Gzip {

  static final String SUFFIX = ".gz";

  private Gzip() {}

  static void pack(Path file, Path packed) throws IOException {
    try (OutputStream out = new Smallest(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }
  }

  /** It is packed once and sent many times. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
