package org.ortak.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Reads documents with their claims from JSON lines. */
public final class ScoredLines {

  private final ObjectMapper json = new ObjectMapper();

  /**
   * All documents of a file.
   *
   * @throws ScoreException if a line is no document; the message says which
   */
  public List<ScoredDocument> read(Path file) throws IOException {
    List<ScoredDocument> documents = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          documents.add(document(line, file + ":" + number));
        }
      }
    }
    return documents;
  }

  /** One document; {@code where} is told where it is none. */
  public ScoredDocument document(String line, String where) {
    try {
      JsonNode row = json.readTree(line);
      JsonNode document = row.path("document");
      return new ScoredDocument(
          text(document, "id"),
          text(document, "source"),
          document.path("text").isTextual()
              ? Optional.of(document.path("text").asText())
              : Optional.empty(),
          list(row.path("claims"), ScoredLines::claim));
    } catch (JsonProcessingException e) {
      throw new ScoreException(
          where
              + ": expected a document with its claims as JSON, found "
              + e.getOriginalMessage()
              + "; look whether the line is cut off");
    }
  }

  private static ScoredClaim claim(JsonNode claim) {
    return new ScoredClaim(
        text(claim, "type"),
        text(claim, "kind"),
        text(claim, "stage"),
        list(
            claim.path("participants"),
            one -> new ScoredClaim.Party(text(one, "role"), text(one, "name"))),
        list(
            claim.path("places"),
            one -> new ScoredClaim.Spot(text(one, "name"), text(one, "country"))),
        list(claim.path("what"), JsonNode::asText),
        list(claim.path("quantities"), ScoredLines::amount),
        list(
            claim.path("when"),
            one -> new ScoredClaim.Day(text(one, "event"), text(one, "date"), former(one))),
        text(claim.path("speaker"), "name"),
        list(
            claim.path("evidence"),
            one -> new ScoredClaim.Part(one.path("start").asInt(-1), one.path("end").asInt(-1))),
        number(claim.path("confidence")),
        claim.path("optional").asBoolean(),
        List.of());
  }

  private static ScoredClaim.Amount amount(JsonNode one) {
    return new ScoredClaim.Amount(
        text(one, "measure"), number(one.path("value")), text(one, "unit"), former(one));
  }

  private static boolean former(JsonNode one) {
    return one.path("former").asBoolean();
  }

  private static OptionalDouble number(JsonNode node) {
    return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(item.apply(node)));
    return items;
  }
}
