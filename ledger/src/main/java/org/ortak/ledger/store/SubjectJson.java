package org.ortak.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.Anchor;
import org.ortak.ledger.history.Subject;

/** Writes what a judgement is about as JSON, and reads it back. */
final class SubjectJson {

  private final ObjectMapper json = new ObjectMapper();

  String write(Subject subject) {
    ObjectNode node = json.createObjectNode();
    switch (subject) {
      case Subject.OfClaim(Anchor anchor) -> node.set("claim", write(anchor));
      case Subject.OfClaims(Anchor first, Anchor second) ->
          node.set("claims", json.createArrayNode().add(write(first)).add(write(second)));
      case Subject.OfNames(String first, String second) ->
          node.set("names", json.createArrayNode().add(first).add(second));
      case Subject.OfDocument(String document) -> node.put("document", document);
      case Subject.OfJudgement(String judgement) -> node.put("judgement", judgement);
      case Subject.OfField(Anchor anchor, String field, String value) ->
          node.putObject("field").put("name", field).put("value", value).set("of", write(anchor));
    }
    return node.toString();
  }

  Subject read(String text) throws JsonProcessingException {
    JsonNode node = json.readTree(text);
    String sort = node.fieldNames().next();
    JsonNode value = node.path(sort);
    return switch (sort) {
      case "claim" -> new Subject.OfClaim(anchor(value));
      case "claims" -> new Subject.OfClaims(anchor(value.path(0)), anchor(value.path(1)));
      case "names" -> new Subject.OfNames(value.path(0).asText(), value.path(1).asText());
      case "document" -> new Subject.OfDocument(value.asText());
      case "judgement" -> new Subject.OfJudgement(value.asText());
      case "field" ->
          new Subject.OfField(
              anchor(value.path("of")), value.path("name").asText(), value.path("value").asText());
      default -> throw new IllegalArgumentException("judgement: no subject is called " + sort);
    };
  }

  private ObjectNode write(Anchor anchor) {
    ObjectNode node = json.createObjectNode();
    node.put("document", anchor.document());
    node.put("type", anchor.type().word());
    ArrayNode parties = node.putArray("parties");
    anchor.parties().forEach(parties::add);
    node.put("quote", anchor.quote());
    if (anchor.turn() > 0) {
      node.put("turn", anchor.turn());
    }
    return node;
  }

  private static Anchor anchor(JsonNode node) {
    List<String> parties = new ArrayList<>();
    node.path("parties").forEach(party -> parties.add(party.asText()));
    String word = node.path("type").asText();
    ClaimType type =
        Arrays.stream(ClaimType.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow();
    return new Anchor(
        node.path("document").asText(),
        type,
        parties,
        node.path("quote").asText(),
        node.path("turn").asInt());
  }
}
