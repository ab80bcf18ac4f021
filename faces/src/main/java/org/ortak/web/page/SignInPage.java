package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Tokens;

/** Where a browser gives its token, and gives it back. */
public final class SignInPage {

  private static final int LONGEST = 2_000;

  private final Template template;
  private final FormSeal seal;
  private final Pace pace;
  private final Tokens tokens;

  SignInPage(Template template, FormSeal seal, Pace pace, Tokens tokens) {
    this.template = template;
    this.seal = seal;
    this.pace = pace;
    this.tokens = tokens;
  }

  /**
   * All that the page shows.
   *
   * @param holder the name of who is signed in
   * @param next where to go afterwards
   * @param refused whether a token was given that opens nothing
   */
  public record Desk(Optional<String> holder, String next, String seal, boolean refused) {}

  void ask(Context context) {
    String next = here(Optional.ofNullable(context.queryParam("next")).orElse("/"));
    show(context, new Desk(Tokens.nameOf(context), next, seal.of(context), false));
  }

  /** The token opens the pages from now on, until the browser ends or gives it back. */
  void signIn(Context context) {
    seal.check(context);
    pace.take(context);
    String token = FormSeal.field(context, "token");
    String next = here(FormSeal.field(context, "next"));
    if (tokens.holder(token).isEmpty()) {
      context.status(HttpStatus.UNAUTHORIZED);
      show(context, new Desk(Optional.empty(), next, seal.of(context), true));
      return;
    }
    Cookie cookie = FormSeal.strict(Tokens.COOKIE, token);
    cookie.setSecure(context.scheme().equals("https"));
    context.cookie(cookie);
    context.redirect(next, HttpStatus.SEE_OTHER);
  }

  void signOut(Context context) {
    seal.check(context);
    context.removeCookie(Tokens.COOKIE, "/");
    context.redirect("/sign-in", HttpStatus.SEE_OTHER);
  }

  /** An address of this server; its first page where it is one of another. */
  private static String here(String next) {
    return next.length() <= LONGEST && next.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? next : "/";
  }

  private void show(Context context, Desk desk) {
    context.header("Cache-Control", "no-store");
    Frame frame = new Frame("Sign in", "", new Asked("/sign-in", Map.of()));
    template.answer(context, "signin", Map.of("frame", frame, "desk", desk));
  }
}
