package org.orontes.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;

/**
 * The text of a file, strictly UTF-8 and without invisible characters.
 *
 * @param file the path for marks
 */
record SourceText(String file, String text) {

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int REPLACEMENT = 0xFFFD;

  /** The text, or null when the bytes are not text that people can have meant. */
  static @Nullable SourceText decode(String file, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    SourceText source = new SourceText(file, out.flip().toString());
    if (result.isError()) {
      String written = String.format(Locale.ROOT, "%02X", bytes[in.position()] & 0xFF);
      problems.error(
          "bad-encoding",
          source.mark(source.text.length()),
          "the byte " + written + " is not UTF-8",
          startsLikeUtf16(bytes)
              ? "the file looks like UTF-16; save it as UTF-8"
              : "save the file as UTF-8; everything before this place is");
      return null;
    }
    return source.withoutByteOrderMark(problems).visible(problems);
  }

  /** The place of a character. */
  Mark mark(int index) {
    int line = 1;
    int begin = 0;
    for (int at = 0; at < index; at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        begin = at + 1;
      }
    }
    return new Mark(file, line, text.codePointCount(begin, index) + 1);
  }

  private SourceText withoutByteOrderMark(Problems problems) {
    if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
      return this;
    }
    problems.warning(
        "byte-order-mark",
        mark(0),
        "the file begins with a byte order mark",
        "save it as UTF-8 without one");
    return new SourceText(file, text.substring(1));
  }

  private @Nullable SourceText visible(Problems problems) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (!isText(point) && point != '\n' && point != '\r' && point != '\t') {
        problems.error(
            "bad-character",
            mark(at),
            String.format(Locale.ROOT, "the character U+%04X has no place in a text file", point),
            point == REPLACEMENT
                ? "it stands where another program could not read a character; write it again"
                : "delete it");
        return null;
      }
    }
    return this;
  }

  /** Whether a character can be part of a text; line breaks and tabs are not asked about here. */
  static boolean isText(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != REPLACEMENT && point != BYTE_ORDER_MARK && (point & 0xFFFE) != 0xFFFE;
    };
  }

  private static boolean startsLikeUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
