package org.ortak.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON object with one article: its text under {@code text}, the rest under the fields' keys.
 */
final class JsonPage {

  private static final List<String> TEXT_KEYS = List.of("text", "body", "articleBody", "content");
  private static final String REMEDY =
      "write one article a line as {\"title\": …, \"text\": …, \"published\": …}";

  private final ObjectMapper mapper = new ObjectMapper();

  /** Either the draft or the fault: exactly one is there. */
  record Outcome(Optional<Draft> draft, Optional<Unreadable> fault) {}

  Outcome draft(Page page) {
    try {
      JsonNode node = mapper.readTree(Charsets.decode(page.bytes()));
      if (node == null || !node.isObject()) {
        return fault(
            page, "a JSON object", node == null ? "nothing" : "a JSON value of another kind");
      }
      return text(node)
          .map(text -> new Outcome(Optional.of(draft(node, text)), Optional.empty()))
          .orElseGet(() -> fault(page, "a text under \"text\"", "the fields " + names(node)));
    } catch (JsonProcessingException e) {
      return fault(
          page,
          "a JSON object",
          "no JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
    }
  }

  private static Draft draft(JsonNode node, String text) {
    Facts facts = Facts.NONE;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Optional<Field> field = Field.ofKey(entry.getKey());
      if (field.isPresent() && entry.getValue().isValueNode() && !entry.getValue().isNull()) {
        facts = facts.and(field.get(), entry.getValue().asText());
      }
    }
    return new Draft(facts, PlainText.parts(text));
  }

  private static Optional<String> text(JsonNode node) {
    return TEXT_KEYS.stream()
        .map(node::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst();
  }

  private static String names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).limit(12).toList().toString();
  }

  private static Outcome fault(Page page, String expected, String found) {
    return new Outcome(
        Optional.empty(), Optional.of(new Unreadable(page.source(), expected, found, REMEDY)));
  }
}
