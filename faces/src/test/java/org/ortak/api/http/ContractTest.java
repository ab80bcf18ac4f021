package org.ortak.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.api.Served;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;

/** The OpenAPI document says what is served, and what is served is as it says. */
class ContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Served served;
  private static JsonNode document;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.start(folder, ApiRoutes::new);
    document = JSON.readTree(served.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Set<String> described() {
    Set<String> operations = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> operations.add(method + " " + path.getKey())));
    return operations;
  }

  @Test
  void everyAddressThatIsServedIsDescribedAndNoOther() {
    Set<String> routes = new TreeSet<>();
    JavalinDefaultRoutingApi recording =
        (JavalinDefaultRoutingApi)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {JavalinDefaultRoutingApi.class},
                (proxy, method, arguments) -> {
                  routes.add(method.getName() + " " + arguments[0]);
                  return proxy;
                });
    new ApiRoutes(served.holdings()).addTo(recording);
    assertThat(routes.stream().map(route -> route.replace("<id>", "{id}")))
        .containsExactlyInAnyOrderElementsOf(described());
  }

  @Test
  void everyAnswerIsAsItIsDescribed() throws IOException {
    String undertaking = first("/undertakings");
    String document = first("/documents");
    String claim = first("/claims");
    Map<String, String> asked =
        Map.ofEntries(
            Map.entry("/undertakings", "/undertakings?limit=2"),
            Map.entry("/undertakings/{id}", "/undertakings/" + undertaking),
            Map.entry("/openings", "/openings?for=CATL"),
            Map.entry("/partners", "/partners?for=CATL"),
            Map.entry("/entities", "/entities?name=catl"),
            Map.entry("/entities/{id}", "/entities/org:catl"),
            Map.entry("/documents", "/documents?limit=2"),
            Map.entry("/documents/{id}", "/documents/" + document),
            Map.entry("/claims", "/claims?limit=1"),
            Map.entry("/claims/{id}", "/claims/" + claim),
            Map.entry("/search", "/search?q=catl%20bmw%20tram"),
            Map.entry("/digest", "/digest?since=2018-01-01"),
            Map.entry("/openapi.json", "/openapi.json"));
    asked.forEach((path, request) -> holds("get", path, served.get("/api/v1" + request)));
    String bearer = "Bearer " + served.token("ada");
    String text = "CATL has started construction of a battery plant in Erfurt with 20 GWh a year.";
    holds("post", "/check", served.post("/api/v1/check", text, "Content-Type", "text/plain"));
    holds(
        "post",
        "/articles",
        served.post(
            "/api/v1/articles", text, "Content-Type", "text/plain", "Authorization", bearer));
    holds(
        "post",
        "/judgements",
        served.post(
            "/api/v1/judgements",
            "{\"verdict\": \"right\", \"claim\": \"" + claim + "\", \"why\": \"it says so\"}",
            "Authorization",
            bearer));
    assertThat(described()).hasSize(asked.size() + 4);
  }

  @Test
  void aCorrectionIsToldBesideTheClaimAsItIsDescribed() throws IOException {
    String claim = first("/claims");
    HttpResponse<String> judged =
        served.post(
            "/api/v1/judgements",
            "{\"verdict\": \"corrected\", \"claim\": \""
                + claim
                + "\", \"field\": \"what\", \"value\": \"cells\", \"why\": \"a slip\"}",
            "Authorization",
            "Bearer " + served.token("ada"));
    holds("post", "/judgements", judged);
    HttpResponse<String> told = served.get("/api/v1/claims/" + claim);
    holds("get", "/claims/{id}", told);
    JsonNode corrections = JSON.readTree(told.body()).path("corrections");
    assertThat(corrections.findValuesAsText("field")).containsExactly("what");
    assertThat(corrections.findValuesAsText("value")).containsExactly("cells");
    assertThat(corrections.findValuesAsText("who")).containsExactly("ada");
    assertThat(corrections.findValuesAsText("why")).containsExactly("a slip");
    String undertaking = JSON.readTree(told.body()).path("undertaking").asText();
    HttpResponse<String> whole = served.get("/api/v1/undertakings/" + undertaking);
    holds("get", "/undertakings/{id}", whole);
    assertThat(JSON.readTree(whole.body()).findValues("corrections")).contains(corrections);
  }

  @Test
  void aProblemIsAsItIsDescribedToo() {
    for (String path : new String[] {"/undertakings?limit=x", "/documents/x", "/nowhere"}) {
      HttpResponse<String> answer = served.get("/api/v1" + path);
      assertThat(faults(document.at("/components/schemas/Problem"), answer.body())).isEmpty();
    }
  }

  @Test
  void typesAndStagesAreThoseOfClaims() {
    assertThat(words("Type"))
        .containsExactlyElementsOf(Arrays.stream(ClaimType.values()).map(ClaimType::word).toList());
    assertThat(words("Stage"))
        .containsExactlyElementsOf(Arrays.stream(Stage.values()).map(Stage::word).toList());
  }

  private static Iterable<String> words(String schema) {
    Iterator<JsonNode> words = document.at("/components/schemas/" + schema + "/enum").elements();
    return () ->
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return words.hasNext();
          }

          @Override
          public String next() {
            return words.next().asText();
          }
        };
  }

  private static String first(String list) throws IOException {
    return JSON.readTree(served.get("/api/v1" + list).body())
        .path("items")
        .path(0)
        .path("id")
        .asText();
  }

  private static void holds(String method, String path, HttpResponse<String> answer) {
    JsonNode told =
        document
            .path("paths")
            .path("/api/v1" + path)
            .path(method)
            .path("responses")
            .path(Integer.toString(answer.statusCode()))
            .path("content")
            .path("application/json")
            .path("schema");
    assertThat(told.isObject()).as(method + " " + path + ": " + answer).isTrue();
    assertThat(faults(told, answer.body())).as(method + " " + path).isEmpty();
  }

  /** What of an answer the document does not say. */
  private static Iterable<String> faults(JsonNode schema, String body) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    return SchemaRegistry.withDialect(Dialects.getDraft202012())
        .getSchema(whole.toString())
        .validate(body, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
