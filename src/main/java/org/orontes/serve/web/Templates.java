package org.orontes.serve.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The pages' templates, {@code src/main/jte}, which are compiled with the program: no file is read
 * at run time. What stands in <code>${…}</code> is escaped for the place where it stands.
 */
public final class Templates {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /** A page made of a template; the parameters are those that the template declares. */
  public static Replies.Text page(String template, Map<String, Object> parameters) {
    return new Replies.Text(Replies.HTML, html(template, parameters));
  }

  /** The markup of a page. */
  public static String html(String template, Map<String, Object> parameters) {
    StringOutput out = new StringOutput(8192);
    ENGINE.render(template, parameters, out);
    return out.toString();
  }
}
