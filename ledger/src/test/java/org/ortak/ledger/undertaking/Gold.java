package org.ortak.ledger.undertaking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimJson;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Report;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Lexicon;
import org.ortak.pack.Pack;

/**
 * The gold claims of the shared corpus as reports, and the lists of those that tell of one thing
 * and of those that do not. Of alternatives the first is taken; names that the pack knows get their
 * ids.
 */
final class Gold {

  private final ObjectMapper json = new ObjectMapper();
  private final ClaimJson claims = new ClaimJson();
  private final Lexicon lexicon = Pack.builtIn().lexicon();
  private final Path corpus;
  final Map<String, Report> reports = new TreeMap<>();

  Gold(Path corpus) {
    this.corpus = corpus;
  }

  void read(String folder) throws IOException {
    for (String line : Files.readAllLines(corpus.resolve(folder).resolve("gold.jsonl"))) {
      JsonNode document = json.readTree(line);
      Heading heading = heading(document.path("document"));
      for (JsonNode claim : document.path("claims")) {
        String id = claim.path("id").asText();
        reports.put(id, new Report(id, heading, claim((ObjectNode) claim)));
      }
    }
  }

  /** The pairs of ids in a list's lines, as far as their claims were read. */
  Set<Set<String>> pairs(String file) throws IOException {
    Set<Set<String>> pairs = new HashSet<>();
    for (String line : Files.readAllLines(corpus.resolve(file))) {
      List<String> ids = new ArrayList<>();
      json.readTree(line).path("claims").forEach(id -> ids.add(id.asText()));
      ids.retainAll(reports.keySet());
      addPairs(ids, pairs);
    }
    return pairs;
  }

  static void addPairs(List<String> ids, Set<Set<String>> pairs) {
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        pairs.add(Set.of(ids.get(i), ids.get(j)));
      }
    }
  }

  private static Heading heading(JsonNode document) {
    return new Heading(
        document.path("id").asText(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        document.hasNonNull("published")
            ? Optional.of(LocalDate.parse(document.path("published").asText()))
            : Optional.empty(),
        Instant.EPOCH);
  }

  private Claim claim(ObjectNode gold) {
    ObjectNode claim = (ObjectNode) firstOfAlternatives(gold);
    claim.remove(List.of("id", "optional", "note", "evidence"));
    for (String list : List.of("participants", "places", "what", "quantities", "when")) {
      claim.withArray("/" + list);
    }
    claim.putNull("speaker");
    claim.path("quantities").forEach(quantity -> exact((ObjectNode) quantity));
    claim.remove("voices");
    claim.putArray("evidence").addObject().put("start", 0).put("end", 1);
    claim.put("confidence", 1);
    claim.path("participants").forEach(party -> identify((ObjectNode) party));
    return claims.read(claim);
  }

  private static void exact(ObjectNode quantity) {
    if (!quantity.has("qualifier")) {
      quantity.put("qualifier", "exact");
    }
  }

  private void identify(ObjectNode party) {
    List<String> ids =
        lexicon.named(party.path("name").asText()).stream()
            .filter(
                entry ->
                    entry.kind() == EntryKind.ORGANISATION || entry.kind() == EntryKind.COUNTRY)
            .map(entry -> (entry.kind() == EntryKind.COUNTRY ? "country:" : "org:") + entry.id())
            .distinct()
            .toList();
    if (ids.size() == 1) {
      party.put("id", ids.getFirst());
    }
  }

  private JsonNode firstOfAlternatives(JsonNode node) {
    if (node.isTextual()) {
      return TextNode.valueOf(node.asText().split("\\|")[0]);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = json.createArrayNode();
      array.forEach(element -> copy.add(firstOfAlternatives(element)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = json.createObjectNode();
      object
          .properties()
          .forEach(field -> copy.set(field.getKey(), firstOfAlternatives(field.getValue())));
      return copy;
    }
    return node;
  }
}
