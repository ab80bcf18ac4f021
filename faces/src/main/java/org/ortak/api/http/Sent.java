package org.ortak.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.AnswerException;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.web.server.Body;
import org.ortak.web.server.Refusal;

/** What a caller sends. */
final class Sent {

  private static final Map<String, Format> FORMATS =
      Map.of(
          "text/plain", Format.TEXT,
          "text/markdown", Format.MARKDOWN,
          "text/html", Format.HTML,
          "application/json", Format.JSON);

  private Sent() {}

  /** An article in the format that the request names. */
  static Page page(Context context) {
    String type = type(context);
    Format format =
        Optional.ofNullable(FORMATS.get(type))
            .orElseThrow(
                () ->
                    new Refusal(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type: expected text/plain, text/markdown, text/html or"
                            + " application/json, found "
                            + (type.isEmpty() ? "none" : type)));
    byte[] bytes = Body.bytes(context);
    if (bytes.length == 0) {
      throw new AnswerException("expected an article, found nothing");
    }
    return new Page("sent to the API", format, bytes, Map.of(Page.CHARSET, "UTF-8"));
  }

  static JsonNode json(Context context) {
    try {
      JsonNode node =
          new ObjectMapper()
              .readTree(new String(Body.bytes(context), java.nio.charset.StandardCharsets.UTF_8));
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new AnswerException("expected a JSON object, found " + e.getOriginalMessage());
    }
    throw new AnswerException("expected a JSON object, found something else");
  }

  private static String type(Context context) {
    return Optional.ofNullable(context.contentType())
        .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT))
        .orElse("");
  }
}
