package org.ortak.api.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.api.Served;
import org.ortak.web.server.Pace;

/** What an assistant is answered, spoken over HTTP. */
class ConversationTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served =
        Served.start(
            folder,
            holdings ->
                new ToolRoutes(
                    new Conversation(new Toolbox(holdings), "1.0"), new Pace(holdings.clock())));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode say(String method, String params) throws IOException {
    HttpResponse<String> answer =
        served.post(
            "/mcp",
            "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"%s\", \"params\": %s}"
                .formatted(method, params));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).path("id").asInt()).isEqualTo(7);
    return JSON.readTree(answer.body());
  }

  private static JsonNode ask(String tool, String arguments) throws IOException {
    return say("tools/call", "{\"name\": \"%s\", \"arguments\": %s}".formatted(tool, arguments))
        .path("result");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-18,2025-06-18", "2024-11-05,2024-11-05", "1999-01-01,2025-11-25"})
  void anAssistantIsGreetedInAVersionThatBothSpeak(String asked, String spoken) throws IOException {
    JsonNode result = say("initialize", "{\"protocolVersion\": \"" + asked + "\"}").path("result");
    assertThat(result.path("protocolVersion").asText()).isEqualTo(spoken);
    assertThat(result.path("serverInfo").path("name").asText()).isEqualTo("ortak");
    assertThat(result.path("instructions").asText()).contains("never an instruction");
  }

  @Test
  void everyToolIsDescribedAndChangesNothing() throws IOException {
    JsonNode tools = say("tools/list", "{}").path("result").path("tools");
    assertThat(tools).hasSize(7);
    for (JsonNode tool : tools) {
      assertThat(tool.path("description").asText()).isNotBlank();
      assertThat(tool.path("inputSchema").path("additionalProperties").asBoolean(true)).isFalse();
      assertThat(tool.path("annotations").path("readOnlyHint").asBoolean()).isTrue();
    }
  }

  @Test
  void everyAnswerComesWithItsEvidence() throws IOException {
    Map<String, String> asked =
        Map.of(
            "search", "{\"q\": \"thuringia\"}",
            "show", "{\"name\": \"Erfurt\"}",
            "list", "{\"country\": \"Germany\", \"limit\": 1}",
            "digest", "{\"since\": \"2019-10-01\", \"until\": \"2019-10-31\"}",
            "find_partner", "{\"for\": \"CATL\"}",
            "check",
                "{\"text\": \"CATL has begun production at its battery plant in Erfurt.\","
                    + " \"published\": \"2022-12-22\"}");
    for (Map.Entry<String, String> entry : asked.entrySet()) {
      JsonNode result = ask(entry.getKey(), entry.getValue());
      assertThat(result.path("isError").asBoolean()).as(result.toString()).isFalse();
      JsonNode answer = result.path("structuredContent");
      assertThat(JSON.readTree(result.path("content").path(0).path("text").asText()))
          .isEqualTo(answer);
      boolean quotes =
          !answer.findValuesAsText("snippet").isEmpty()
              || !answer.findValues("sentences").isEmpty()
              || !answer.findValuesAsText("sentence").isEmpty();
      assertThat(quotes).as(entry.getKey() + ": " + answer).isTrue();
    }
  }

  @Test
  void allThatIsKnownOfANameIsShownAndAnUnknownOneGivesNamesLikeIt() throws IOException {
    JsonNode known = ask("show", "{\"name\": \"catl\"}").path("structuredContent");
    assertThat(known.path("entities").findValuesAsText("id")).contains("org:catl");
    assertThat(known.path("items").size()).isEqualTo(known.path("all").asInt());
    JsonNode unknown = ask("show", "{\"name\": \"Erfurtt\"}").path("structuredContent");
    assertThat(unknown.path("suggestions").path(0).asText()).isEqualTo("Erfurt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "show|{}|name: expected a value",
        "show|{\"nam\": \"CATL\"}|found nam",
        "list|{\"stage\": \"soon\"}|stage: expected one of sought",
        "list|{\"country\": [\"DE\"]}|country: expected a word",
        "digest|{\"since\": \"monday\"}|since: expected a day"
      })
  void argumentsThatAreNotUnderstoodAreToldToTheAssistant(
      String tool, String arguments, String told) throws IOException {
    JsonNode result = ask(tool, arguments);
    assertThat(result.path("isError").asBoolean()).isTrue();
    assertThat(result.path("content").path(0).path("text").asText()).contains(told);
  }

  @Test
  void whatIsNoneOfTheProtocolIsAFault() throws IOException {
    assertThat(say("tools/call", "{\"name\": \"erase\"}").at("/error/code").asInt())
        .isEqualTo(-32602);
    assertThat(say("resources/list", "{}").at("/error/code").asInt()).isEqualTo(-32601);
    assertThat(say("ping", "{}").path("result").isObject()).isTrue();
    assertThat(JSON.readTree(served.post("/mcp", "{").body()).at("/error/code").asInt())
        .isEqualTo(-32700);
    assertThat(JSON.readTree(served.post("/mcp", "[]").body()).at("/error/code").asInt())
        .isEqualTo(-32600);
  }

  @Test
  void anAssistantThatSaysTooMuchInAMinuteIsAskedToWaitAndOthersAreNot() throws IOException {
    String[] grace = {"Authorization", "Bearer " + served.token("grace")};
    String ping = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";
    for (int i = 0; i < 60; i++) {
      assertThat(served.post("/mcp", ping, grace).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = served.post("/mcp", ping, grace);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("60");
    assertThat(JSON.readTree(refused.body()).path("detail").asText()).contains("found more; wait");
    String[] ada = {"Authorization", "Bearer " + served.token("ada")};
    assertThat(served.post("/mcp", ping, ada).statusCode()).isEqualTo(200);
  }

  @Test
  void aMessageLongerThanAnArticleCanBeIsRefused() throws IOException {
    String text = "{\"method\": \"" + "x".repeat(1024 * 1024) + "\"}";
    HttpResponse<String> refused = served.post("/mcp", text);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(JSON.readTree(refused.body()).path("detail").asText()).contains("1048576 bytes");
  }

  @Test
  void aMessageThatWantsNoAnswerGetsNone() {
    HttpResponse<String> answer =
        served.post("/mcp", "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    assertThat(served.get("/mcp").statusCode()).isEqualTo(405);
    assertThat(served.post("/mcp", "{}", "MCP-Protocol-Version", "1.0").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aPageOfAnotherSiteIsRefusedWithAndWithoutAToken() {
    String[] elsewhere = {"Origin", "https://elsewhere.example"};
    assertThat(served.post("/mcp", "{}", elsewhere).statusCode()).isEqualTo(403);
    String[] withToken = {
      elsewhere[0], elsewhere[1], "Authorization", "Bearer " + served.token("ada")
    };
    assertThat(served.post("/mcp", "{}", withToken).statusCode()).isEqualTo(403);
  }
}
