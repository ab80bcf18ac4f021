package org.ortak.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.api.Served;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Judgement;

class WritingTest {

  private static final String ARTICLE =
      """
      {"title": "Norra Cells builds", "published": "2025-03-09", "outlet": "Fjord Post",
       "text": "Norra Cells has started construction of a battery plant in Bergen, Norway."}
      """;

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void serve() {
    served = Served.start(folder, ApiRoutes::new);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> send(String path, String body, String token) {
    return served.post(
        "/api/v1" + path,
        body,
        "Content-Type",
        "application/json",
        "Authorization",
        "Bearer " + token);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void anArticleIsAddedOnceByAHolder() throws IOException {
    String token = served.token("ada");
    HttpResponse<String> first = send("/articles", ARTICLE, token);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    String document = first.headers().firstValue("Location").orElseThrow();
    assertThat(json(served.get(document)).path("title").asText()).isEqualTo("Norra Cells builds");
    HttpResponse<String> again = send("/articles", ARTICLE, token);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(json(again).path("outcome").asText()).isEqualTo("known");
    assertThat(json(again).path("document")).isEqualTo(json(first).path("document"));
  }

  @Test
  void nobodyWritesWithoutATokenThatHolds() {
    assertThat(served.post("/api/v1/articles", ARTICLE).statusCode()).isEqualTo(401);
    assertThat(send("/articles", ARTICLE, "ortak_guessed").statusCode()).isEqualTo(401);
    String token = served.token("ada");
    assertThat(served.tokens().revoke("ada")).hasSize(1);
    assertThat(send("/articles", ARTICLE, token).statusCode()).isEqualTo(401);
    assertThat(send("/judgements", "{}", token).statusCode()).isEqualTo(401);
    assertThat(served.ledger().documents(0, 10)).hasSize(3);
  }

  @Test
  void aJudgementIsMadeInTheHoldersNameAndUndone() throws IOException {
    String token = served.token("ada");
    String claim = json(served.get("/api/v1/claims")).path("items").path(0).path("id").asText();
    HttpResponse<String> made =
        send(
            "/judgements",
            "{\"verdict\": \"wrong\", \"claim\": \"" + claim + "\", \"why\": \"not said\"}",
            token);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(served.ledger().judgements(AsOf.latest()))
        .extracting(Judgement::who)
        .containsExactly("ada");
    assertThat(json(served.get("/api/v1/claims/" + claim)).has("undertaking")).isFalse();
    String id = json(made).path("id").asText();
    HttpResponse<String> undone =
        send(
            "/judgements",
            "{\"verdict\": \"undone\", \"judgement\": \"" + id + "\", \"why\": \"it is said\"}",
            token);
    assertThat(undone.statusCode()).isEqualTo(201);
    assertThat(json(served.get("/api/v1/claims/" + claim)).has("undertaking")).isTrue();
  }

  @Test
  void whatCannotBeJudgedIsRefusedWithTheReason() throws IOException {
    String token = served.token("ada");
    for (String body :
        new String[] {
          "{",
          "[]",
          "{\"verdict\": \"maybe\", \"why\": \"x\"}",
          "{\"verdict\": \"wrong\", \"why\": \"x\"}",
          "{\"verdict\": \"same\", \"names\": [\"CATL\"], \"why\": \"x\"}",
          "{\"verdict\": \"wrong\", \"claim\": \"ffffffffff\", \"why\": \"x\"}"
        }) {
      HttpResponse<String> answer = send("/judgements", body, token);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(json(answer).path("detail").asText()).contains("expected");
    }
  }

  @Test
  void whatIsTooLongOrOfAnotherKindIsRefused() {
    String token = served.token("ada");
    assertThat(send("/articles", "x".repeat(1024 * 1024 + 1), token).statusCode()).isEqualTo(413);
    assertThat(send("/articles", "x".repeat(5 * 1024 * 1024), token).statusCode()).isEqualTo(413);
    assertThat(
            served
                .post(
                    "/api/v1/articles",
                    "x",
                    "Authorization",
                    "Bearer " + token,
                    "Content-Type",
                    "image/png")
                .statusCode())
        .isEqualTo(415);
    assertThat(send("/articles", "", token).statusCode()).isEqualTo(400);
  }

  @Test
  void oneWhoSendsTooMuchIsAskedToWait() {
    String token = served.token("ada");
    for (int i = 0; i < 60; i++) {
      assertThat(send("/judgements", "{}", token).statusCode()).isEqualTo(400);
    }
    HttpResponse<String> refused = send("/judgements", "{}", token);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("60");
    assertThat(send("/judgements", "{}", served.token("bob")).statusCode()).isEqualTo(400);
  }
}
