package org.ortak.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema and the types hold one another: what one takes the other takes. */
class ClaimSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FILE = Path.of("..", "docs", "claims.schema.json");
  private static final Schema SCHEMA = schema();

  private static final String DOCUMENT =
      """
      {"id":"a","source":"a.md","url":null,"outlet":null,"title":"A","published":"2025-03-09","language":"en"}\
      """;

  /** An invented supply. */
  private static final String SUPPLY =
      """
      {"type":"supply","kind":"contract","stage":"agreed",\
      "participants":[{"role":"supplier","name":"Norra Cells"},{"role":"customer","name":"Alba Trucks"}],\
      "places":[{"name":"Umeå","country":"SE"}],"what":["LFP cells"],\
      "quantities":[{"measure":"volume","value":12,"unit":"GWh","qualifier":"exact"}],\
      "when":[{"event":"delivery","date":"2027-01/2027-06"}],"speaker":{"name":"Ann Example"},\
      "evidence":[{"start":0,"end":12}],\
      "voices":[{"speaker":{"name":"Alba Trucks"},"stance":"confirms","evidence":[{"start":3,"end":9}]}],\
      "confidence":0.5}\
      """;

  /** An invented office. */
  private static final String TIE =
      """
      {"type":"tie","kind":"office","participants":[{"role":"holder","name":"Ann Example"}],"places":[],\
      "what":["chair"],"quantities":[],"when":[],"speaker":null,"evidence":[{"start":0,"end":12}],\
      "confidence":1}\
      """;

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsValid(@ForAll("claims") Claim claim) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      new ClaimJson().write(out, claim);
    }
    assertThat(errors(line(text.toString()))).isEmpty();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return ArbitraryClaims.claims();
  }

  @Test
  void theExamplesAreTakenByBoth() throws IOException {
    for (String claim : List.of(SUPPLY, TIE)) {
      assertThat(errors(line(claim))).isEmpty();
      assertThat(new ClaimJson().read(JSON.readTree(claim))).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "contract"                | "loan"
          "supply","kind"           | "supplies","kind"
          "stage":"agreed",         | ``
          "agreed"                  | "signed"
          "supplier"                | "operator"
          "supplier"                | "seller"
          "name":"Norra Cells"      | "name":""
          "name":"Norra Cells"      | "called":"Norra Cells"
          "country":"SE"            | "country":"Sweden"
          "volume"                  | "weight"
          "value":12                | "value":"12"
          "exact"                   | "roughly"
          "delivery"                | "arrival"
          2027-01/2027-06           | 2027-13
          2027-01/2027-06           | early 2027
          2027-01/2027-06           | ../..
          {"name":"Ann Example"}    | "Ann Example"
          {"name":"Ann Example"}    | {"office":"chair"}
          "start":0                 | "start":-1
          "start":0                 | "start":0.5
          [{"start":0,"end":12}]    | []
          "confirms"                | "agrees"
          0.5                       | 1.5
          "confidence":0.5          | "confidence":null
          "what":["LFP cells"],     | ``
          "what":["LFP cells"]      | "what":"LFP cells"
          "what":["LFP cells"]      | "what":["LFP cells"],"note":"new"
          """)
  void aBrokenSupplyIsRefusedByBoth(String right, String wrong) throws IOException {
    refused(SUPPLY, right, wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":"office"           | "kind":"office","stage":"active"
          "kind":"office"           | "kind":"visit"
          [{"role":"holder","name":"Ann Example"}] | []
          """)
  void aBrokenTieIsRefusedByBoth(String right, String wrong) throws IOException {
    refused(TIE, right, wrong);
  }

  private static void refused(String claim, String right, String wrong) throws IOException {
    String broken = claim.replace(right, wrong);
    assertThat(broken).isNotEqualTo(claim);
    JsonNode node = JSON.readTree(broken);
    assertThat(errors(line(broken))).isNotEmpty();
    assertThatThrownBy(() -> new ClaimJson().read(node)).isInstanceOf(ClaimFormatException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "published":"2025-03-09"  | "published":"9 March 2025"
          "source":"a.md",          | ``
          "language":"en"           | "language":"English"
          "url":null                | "url":7
          "url":null                | "url":null,"written":"2025"
          """)
  void aBrokenDocumentIsRefused(String right, String wrong) throws IOException {
    String broken = line(SUPPLY).replace(right, wrong);
    assertThat(broken).isNotEqualTo(line(SUPPLY));
    assertThat(errors(broken)).isNotEmpty();
  }

  @Test
  void anUnreadArticleSaysWhyAndHasNoClaims() throws IOException {
    String unread = "{\"document\":" + DOCUMENT + ",\"claims\":[%s],\"unread\":\"language tr\"}";
    assertThat(errors(unread.formatted(""))).isEmpty();
    assertThat(errors(unread.formatted(TIE))).isNotEmpty();
  }

  @Test
  void mentionsHaveAValueOfTheirKind() throws IOException {
    String date = "{\"kind\":\"date\",\"start\":13,\"end\":26,\"date\":\"2019-01-04\"}";
    String quantity =
        "{\"kind\":\"quantity\",\"start\":40,\"end\":46,\"value\":12,\"unit\":\"GWh\",\"upper\":null,\"qualifier\":\"exact\"}";
    String name =
        "{\"kind\":\"organisation\",\"start\":0,\"end\":12,\"name\":\"Norra"
            + " Cells\",\"id\":\"org:norra-cells\"}";
    assertThat(errors(withMentions(date + "," + quantity + "," + name))).isEmpty();
    assertThat(errors(withMentions(date.replace("2019-01-04", "in January")))).isNotEmpty();
    assertThat(errors(withMentions(quantity.replace("\"value\":12,", "")))).isNotEmpty();
    assertThat(errors(withMentions(name.replace("organisation", "firm")))).isNotEmpty();
  }

  private static String withMentions(String mentions) {
    return "{\"document\":%s,\"claims\":[],\"mentions\":[%s]}".formatted(DOCUMENT, mentions);
  }

  @Test
  void theSchemaListsTheWordsOfTheTypes() throws IOException {
    JsonNode defs = JSON.readTree(Files.readString(FILE)).at("/$defs");
    assertThat(words(defs.at("/claim/properties/type")))
        .isEqualTo(of(ClaimType.values(), ClaimType::word));
    assertThat(words(defs.at("/claim/properties/stage")))
        .isEqualTo(of(Stage.values(), Stage::word));
    assertThat(words(defs.at("/quantity/properties/measure")))
        .isEqualTo(of(Measure.values(), Measure::word));
    assertThat(words(defs.at("/qualifier"))).isEqualTo(of(Qualifier.values(), Qualifier::word));
    assertThat(words(defs.at("/when/properties/event"))).isEqualTo(of(Event.values(), Event::word));
    assertThat(words(defs.at("/voice/properties/stance")))
        .isEqualTo(of(Stance.values(), Stance::word));
  }

  @Test
  void theSchemaListsTheKindsAndRolesOfEachType() throws IOException {
    JsonNode cases = JSON.readTree(Files.readString(FILE)).at("/$defs/claim/allOf");
    for (ClaimType type : ClaimType.values()) {
      JsonNode found = JSON.missingNode();
      for (JsonNode one : cases) {
        if (one.at("/if/properties/type/const").asText().equals(type.word())) {
          found = one.at("/then/properties");
        }
      }
      assertThat(words(found.at("/kind")))
          .isEqualTo(type.kinds().stream().map(Kind::word).toList());
      assertThat(words(found.at("/participants/items/properties/role")))
          .isEqualTo(type.roles().stream().map(Role::word).toList());
    }
  }

  private static <T> List<String> of(T[] values, Function<T, String> word) {
    return Stream.of(values).map(word).toList();
  }

  private static List<String> words(JsonNode place) {
    return place.at("/enum").valueStream().map(JsonNode::asText).toList();
  }

  private static String line(String claim) {
    return "{\"document\":%s,\"claims\":[%s]}".formatted(DOCUMENT, claim);
  }

  private static List<Error> errors(String line) throws IOException {
    return SCHEMA.validate(JSON.readTree(line));
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDialect(Dialects.getDraft202012())
          .getSchema(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
