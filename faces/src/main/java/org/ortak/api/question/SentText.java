package org.ortak.api.question;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.ortak.answer.json.JsonLine;
import org.ortak.article.Format;
import org.ortak.article.Page;

/** A text that somebody sends, as a page that can be read. */
public final class SentText {

  private SentText() {}

  /**
   * @param published by which words such as "next year" are understood
   */
  public static Page page(String text, Optional<String> title, Optional<LocalDate> published) {
    String article =
        JsonLine.of(
            out -> {
              out.writeStringField("text", text);
              JsonLine.text(out, "title", title);
              JsonLine.text(out, "published", published.map(LocalDate::toString));
            });
    return new Page("a text", Format.JSON, article.getBytes(StandardCharsets.UTF_8));
  }
}
