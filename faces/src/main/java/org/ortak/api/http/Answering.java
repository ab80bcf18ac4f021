package org.ortak.api.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.JsonLine;
import org.ortak.api.question.Terms;
import org.ortak.ledger.history.ContentId;

/** Reads the terms of a request and writes its answer. */
final class Answering {

  private Answering() {}

  static Terms terms(Context context, List<String> known) {
    Map<String, String> values = new HashMap<>();
    context
        .queryParamMap()
        .forEach(
            (name, all) -> {
              if (all.size() > 1) {
                throw new AnswerException(name + ": expected one value, found " + all.size());
              }
              values.put(name, all.getFirst());
            });
    Terms terms = new Terms(values);
    terms.only(known);
    return terms;
  }

  static void json(Context context, JsonLine.Body body) {
    tagged(context, "application/json", JsonLine.of(body));
  }

  /** An answer that need not be sent again to one who has it. */
  static void tagged(Context context, String type, String text) {
    String tag = "W/\"" + ContentId.of("answer", List.of(text)) + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "private, no-cache");
    String known = context.header("If-None-Match");
    if (known != null && (known.strip().equals("*") || known.contains(tag))) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(type).result(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
