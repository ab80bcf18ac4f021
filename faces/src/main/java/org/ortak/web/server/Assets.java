package org.ortak.web.server;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks, scripts and pictures of the pages, out of the program's own jars. */
final class Assets {

  private static final String OWN = "/org/ortak/web/assets/";

  /** Files of libraries, by the name that pages use. */
  private static final Map<String, String> LIBRARIES =
      Map.of("htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "json", "application/json");

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  void answer(Context context) {
    String name = context.pathParam("path");
    Optional<String> type = Optional.ofNullable(TYPES.get(name.replaceFirst(".*\\.", "")));
    Optional<byte[]> bytes =
        name.matches("[a-z0-9-]+\\.[a-z]+")
            ? Optional.of(read.computeIfAbsent(name, Assets::read))
            : Optional.empty();
    if (type.isEmpty() || bytes.filter(all -> all.length > 0).isEmpty()) {
      throw new Refusal(HttpStatus.NOT_FOUND, "expected a file of the pages, found none: " + name);
    }
    context.header("Cache-Control", "public, max-age=3600");
    context.contentType(type.get()).result(bytes.get());
  }

  private static byte[] read(String name) {
    String place = LIBRARIES.getOrDefault(name, OWN + name);
    try (InputStream in = Assets.class.getResourceAsStream(place)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
