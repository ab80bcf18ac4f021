package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.ortak.web.server.Refusal;

/**
 * Tells forms of this server's pages from those of others: a form carries what the browser keeps in
 * a cookie that only this server gets.
 */
final class FormSeal {

  private static final String COOKIE = "ortak-form";
  private static final String FIELD = "seal";
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  /** What a form has to carry; the browser is given it where it has none. */
  String of(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE))
        .filter(seal -> seal.matches("[0-9a-f]{48}"))
        .orElseGet(() -> fresh(context));
  }

  private String fresh(Context context) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String seal = HexFormat.of().formatHex(bytes);
    context.cookie(strict(COOKIE, seal));
    return seal;
  }

  /** A cookie that no script reads and no other site's page sends. */
  static Cookie strict(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }

  /** A field of a form; empty where it has none of this name. */
  static String field(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).map(String::strip).orElse("");
  }

  /** Refuses a form that does not carry it. */
  void check(Context context) {
    String kept = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    String sent = field(context, FIELD);
    boolean fits =
        !kept.isEmpty()
            && MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    if (!fits) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          "expected a form of this server's own page, found none; open the page again and send it"
              + " from there");
    }
  }
}
