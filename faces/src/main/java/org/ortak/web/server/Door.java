package org.ortak.web.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Stands before every address: says who may come in, and gives each answer its safeguards. */
final class Door {

  /** The name of the one who came in, where a token told it. */
  static final String HOLDER = "holder";

  /**
   * Scripts, looks and pictures come from this server alone, and nothing is written into a page.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** The address of the page where a browser gives a token. */
  private static final String SIGN_IN = "/sign-in";

  private static final Set<HandlerType> ASKING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Binding binding;
  private final Tokens tokens;

  Door(Binding binding, Tokens tokens) {
    this.binding = binding;
    this.tokens = tokens;
  }

  void guard(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    Optional<String> holder = token(context).flatMap(tokens::holder);
    holder.ifPresent(name -> context.attribute(HOLDER, name));
    if (binding.isLoopback()) {
      refuseForeignHost(context);
    } else if (holder.isEmpty() && !isOpen(context.path())) {
      turnAway(context);
    }
    if (!ASKING.contains(context.method())) {
      refuseForeignOrigin(context);
    }
  }

  /** What the pages look like is there for all, and so is the page where a token is asked for. */
  private static boolean isOpen(String path) {
    return path.startsWith("/assets/") || path.equals(SIGN_IN);
  }

  /** Whether a browser asks, which shows pages; programs are answered in JSON. */
  static boolean asksForPage(Context context) {
    return Optional.ofNullable(context.header("Accept")).orElse("").contains("text/html");
  }

  /** A person is asked for a token; a program is told how to send it. */
  private static void turnAway(Context context) {
    if (context.method() == HandlerType.GET && asksForPage(context)) {
      String query = context.queryString() == null ? "" : "?" + context.queryString();
      String next = URLEncoder.encode(context.path() + query, StandardCharsets.UTF_8);
      context.redirect(SIGN_IN + "?next=" + next);
      context.skipRemainingHandlers();
      return;
    }
    throw new Refusal(
        HttpStatus.UNAUTHORIZED,
        "expected a token, found none that opens this ledger; make one with ortak token create"
            + " and send it as Authorization: Bearer TOKEN, or sign in at "
            + SIGN_IN);
  }

  /** Another site's name may lead to this machine; it is refused. */
  private static void refuseForeignHost(Context context) {
    String host = Optional.ofNullable(context.host()).orElse("");
    if (!Binding.isLoopback(host)) {
      throw new Refusal(
          HttpStatus.MISDIRECTED_REQUEST,
          "expected a name of this machine such as localhost, found " + host);
    }
  }

  private static void refuseForeignOrigin(Context context) {
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    String host = Optional.ofNullable(context.host()).orElse("");
    boolean foreign =
        site.filter(one -> !one.equals("same-origin") && !one.equals("none")).isPresent()
            || origin.filter(one -> !one.replaceFirst("^https?://", "").equals(host)).isPresent();
    if (foreign) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          "expected a request of a page of this server, found one of " + origin.orElse("another"));
    }
  }

  private static Optional<String> token(Context context) {
    return bearer(context).or(() -> Optional.ofNullable(context.cookie(Tokens.COOKIE)));
  }

  private static Optional<String> bearer(Context context) {
    return Optional.ofNullable(context.header("Authorization"))
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()).strip());
  }
}
