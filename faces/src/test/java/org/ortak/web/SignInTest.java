package org.ortak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ortak.api.token.TokenBook;

/** Who comes from another machine signs in with a token. */
class SignInTest {

  private final AtomicReference<TokenBook> tokens = new AtomicReference<>();
  private Shown shown;
  private String token;

  @BeforeEach
  void start() {
    shown =
        new Shown(
            "0.0.0.0",
            ledger -> {
              TokenBook book = new TokenBook(ledger.notes(), Shown.CLOCK);
              token = book.create("grace", new Random(7));
              tokens.set(book);
              return book;
            });
    shown.refresh();
  }

  @AfterEach
  void stop() {
    shown.close();
  }

  private HttpResponse<String> send(String path, String form, String cookies) {
    String seal = cookie(shown.get("/sign-in"));
    String all = cookies.isEmpty() ? seal : seal + "; " + cookies;
    return shown.post(path, form + "&seal=" + seal.replaceFirst(".*=", ""), "Cookie", all);
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
  }

  @Test
  void aBrowserIsLedToThePageThatAsksForATokenAndAProgramIsTold() {
    HttpResponse<String> browser = shown.get("/tracker?type=supply", "Accept", "text/html");
    assertThat(browser.statusCode()).isEqualTo(302);
    assertThat(browser.headers().firstValue("Location"))
        .contains("/sign-in?next=%2Ftracker%3Ftype%3Dsupply");
    assertThat(browser.body()).doesNotContain("undertaking");
    assertThat(shown.get("/tracker").statusCode()).isEqualTo(401);
    assertThat(shown.get("/assets/ortak.css").statusCode()).isEqualTo(200);
  }

  @Test
  void aTokenOpensThePagesByACookieThatScriptsAndOtherSitesDoNotGet() {
    HttpResponse<String> answer = send("/sign-in", "token=" + token + "&next=/tracker", "");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/tracker");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
    assertThat(shown.get("/tracker", "Cookie", cookie(answer)).statusCode()).isEqualTo(200);
    assertThat(shown.get("/sign-in", "Cookie", cookie(answer)).body())
        .contains("Signed in as grace")
        .doesNotContain(token);
  }

  @Test
  void aTokenThatOpensNothingGetsNoCookie() {
    HttpResponse<String> answer = send("/sign-in", "token=ortak_nonsense", "");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("This token opens nothing");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneMatch(one -> one.contains("ortak-token"));
    assertThat(shown.get("/", "Cookie", "ortak-token=ortak_nonsense").statusCode()).isEqualTo(401);
  }

  @Test
  void aRevokedTokenClosesThePagesAtOnce() {
    String cookie = cookie(send("/sign-in", "token=" + token, ""));
    assertThat(shown.get("/", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(tokens.get().revoke("grace")).hasSize(1);
    assertThat(shown.get("/", "Cookie", cookie).statusCode()).isEqualTo(401);
  }

  @Test
  void whoSignsOutIsAskedAgain() {
    String cookie = cookie(send("/sign-in", "token=" + token, ""));
    HttpResponse<String> answer = send("/sign-out", "", cookie);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anyMatch(one -> one.startsWith("ortak-token=;") && one.contains("01 Jan 1970"));
    assertThat(shown.get("/sign-out", "Cookie", cookie).statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyIsLedToAnotherSite() {
    for (String next : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      HttpResponse<String> answer = send("/sign-in", "token=" + token + "&next=" + next, "");
      assertThat(answer.headers().firstValue("Location")).as(next).contains("/");
    }
  }

  @Test
  void aTokenNeedsAFormOfThisServersOwnPage() {
    assertThat(shown.post("/sign-in", "token=" + token).statusCode()).isEqualTo(403);
    assertThat(shown.get("/sign-in?token=" + token).headers().allValues("Set-Cookie"))
        .noneMatch(one -> one.contains("ortak-token"));
  }

  @Test
  void whoTriesTooManyTokensIsToldToWait() {
    HttpResponse<String> answer = send("/sign-in", "token=a", "");
    for (int i = 0; i < 60; i++) {
      answer = send("/sign-in", "token=a", "");
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }
}
