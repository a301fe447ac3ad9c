package org.orontes.serve.home;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.DatasetFactory;
import org.orontes.picture.FrontPicture;
import org.orontes.query.SavedQuery;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;

/**
 * {@code /picture.svg}: who held what on four days, as the data of this edition have it; with
 * {@code columns=2} for narrow screens.
 */
public final class PicturePage implements Page {

  public static final String PATH = "/picture.svg";

  private static final int WIDE = 4;
  private static final int NARROW = 2;
  private static final int MAX_AGE_SECONDS = 300;

  /** Drawn once for each edition and width. */
  private record Drawn(Map<Integer, byte[]> byColumns) {}

  static boolean has(Edition edition) {
    return edition.questions().query(FrontPicture.QUESTION).isPresent();
  }

  @Override
  public Answer answer(Call call) {
    Edition edition = call.edition();
    SavedQuery question =
        edition
            .questions()
            .query(FrontPicture.QUESTION)
            .orElseThrow(() -> Problems.notFound(call.path()));
    int columns = call.parameter("columns").filter("2"::equals).isPresent() ? NARROW : WIDE;
    byte[] svg =
        edition
            .once(Drawn.class, of -> new Drawn(new ConcurrentHashMap<>()))
            .byColumns()
            .computeIfAbsent(columns, n -> draw(edition, question, n));
    return new Answer(200, new Replies.Bytes("image/svg+xml", svg), MAX_AGE_SECONDS);
  }

  private static byte[] draw(Edition edition, SavedQuery question, int columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FrontPicture.write(
        question, DatasetFactory.wrap(edition.data()), FrontPicture.DAYS, columns, out);
    return out.toByteArray();
  }
}
