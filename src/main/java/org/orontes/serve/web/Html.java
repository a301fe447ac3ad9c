package org.orontes.serve.web;

/** The frame of every page: plain, readable without a style sheet, without script. */
public final class Html {

  private Html() {}

  /** A page; {@code main} is HTML already, the title is not. */
  public static String page(String title, String main) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="stylesheet" href="/assets/style.css">
    </head>
    <body>
    <header><p><a href="/">Orontes</a></p></header>
    <main>
    <h1>%s</h1>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(escape(title), escape(title), main);
  }

  /** Text made safe between tags and in quoted attributes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
