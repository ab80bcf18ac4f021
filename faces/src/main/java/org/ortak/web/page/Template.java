package org.ortak.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills templates and answers with them. */
final class Template {

  private static final int USUAL_LENGTH = 32 * 1024;

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * @param name of a file in src/main/jte, without its ending
   * @param values by the names that the template gives its parameters
   */
  void answer(Context context, String name, Map<String, Object> values) {
    StringOutput out = new StringOutput(USUAL_LENGTH);
    engine.render(name + ".jte", values, out);
    context.contentType("text/html; charset=utf-8").result(out.toString());
  }
}
