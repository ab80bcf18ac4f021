package org.ortak.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.text.Span;

class ClaimJsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** An invented plant. */
  private static final String PLANT =
      """
      {"type":"facility","kind":"battery-plant","stage":"underway",\
      "participants":[{"role":"operator","name":"Norra Cells","id":"org:norra-cells"}],\
      "places":[{"name":"Umeå","country":"SE"}],"what":["LFP cells"],\
      "quantities":[{"measure":"amount","value":38550000000,"unit":"USD","qualifier":"about"},\
      {"measure":"capacity","value":12.5,"upper":16,"unit":"GWh/yr","qualifier":"exact","former":true}],\
      "when":[{"event":"production-start","date":"../2030"}],\
      "speaker":null,"evidence":[{"start":0,"end":12}],"confidence":0.93}\
      """;

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenReadsBackAsTheSameClaim(@ForAll("claims") Claim claim) throws IOException {
    assertThat(new ClaimJson().read(JSON.readTree(written(claim)))).isEqualTo(claim);
  }

  @Provide
  Arbitrary<Claim> claims() {
    return ArbitraryClaims.claims();
  }

  @Test
  void fieldsStandInTheOrderOfTheVocabulary() throws IOException {
    Claim plant = new ClaimJson().read(JSON.readTree(PLANT));
    assertThat(written(plant)).isEqualTo(PLANT);
  }

  @Test
  void whatIsUnknownIsLeftOutAndTheSpeakerIsNull() throws IOException {
    Claim claim =
        new Claim(
            ClaimType.TIE,
            Optional.empty(),
            Optional.empty(),
            List.of(Participant.of(Role.HOLDER, "Ann Example")),
            List.of(new Place("Izmir", Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(new Span(0, 4)),
            List.of(),
            1);
    assertThat(written(claim))
        .isEqualTo(
            """
            {"type":"tie","participants":[{"role":"holder","name":"Ann Example"}],\
            "places":[{"name":"Izmir"}],"what":[],"quantities":[],"when":[],\
            "speaker":null,"evidence":[{"start":0,"end":4}],"confidence":1}\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "facility"          | "plant"             | claim.type: expected one of partnership, supply
          "battery-plant"     | "licence"           | claim.kind: expected one of battery-plant, vehicle-plant
          "underway"          | "soon"              | claim.stage: expected one of sought, considered
          "operator"          | "buyer"             | claim.participants[0].role: expected one of operator
          "SE"                | "Sweden"            | claim.places[0]: country of Umeå
          "what":             | "whatt":            | claim: expected no fields but
          38550000000         | "38 billion"        | claim.quantities[0].value: expected a number
          "../2030"           | "soon"              | claim.when[0].date: date: expected EDTF
          "speaker":null      | "speaker":"Ann"     | claim.speaker: expected an object
          {"start":0,"end":12}|                     | claim.evidence: expected one item or more
          "end":12            | "end":0             | claim.evidence[0]: a span needs
          0.93                | 1.2                 | claim: confidence: expected 0 to 1
          """)
  void whatIsWrongIsToldWithItsPath(String right, String wrong, String message) throws IOException {
    JsonNode broken = JSON.readTree(PLANT.replace(right, wrong == null ? "" : wrong));
    assertThatThrownBy(() -> new ClaimJson().read(broken))
        .isInstanceOf(ClaimFormatException.class)
        .hasMessageStartingWith(message);
  }

  private static String written(Claim claim) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      new ClaimJson().write(out, claim);
    }
    return text.toString();
  }
}
