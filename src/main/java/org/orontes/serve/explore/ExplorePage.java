package org.orontes.serve.explore;

import java.util.Map;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Templates;

/**
 * {@code /explore}: who held what on a day, what happened, who was tied to whom, and the claims
 * behind it. The page is the same for everybody; its scripts fill it from the public feeds, and
 * what is chosen stands behind the {@code #}, which is not sent.
 */
public final class ExplorePage implements Page {

  public static final String PATH = "/explore";

  /** The only machine beside this one that the page may ask, and only when a visitor says so. */
  private static final String TILES = "https://tile.openstreetmap.org";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: "
          + TILES
          + "; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    return new Answer(200, Templates.page("explore.jte", Map.of()), MAX_AGE_SECONDS)
        .header("Content-Security-Policy", POLICY);
  }
}
