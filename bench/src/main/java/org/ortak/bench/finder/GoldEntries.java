package org.ortak.bench.finder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimJson;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Lexicon;

/** The articles of a folder with the gold claims in its {@code gold.jsonl}, as if read so. */
record GoldEntries(ArticleReader articles, Lexicon lexicon) {

  private static final String GOLD = "gold.jsonl";
  private static final ReadBy READ_BY = new ReadBy("gold", "gold");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LISTS =
      List.of("participants", "places", "what", "quantities", "when");

  /**
   * An article with its gold claims.
   *
   * @param ids the gold's ids of the claims, in their order
   * @param line the gold's line
   */
  record GoldEntry(Article article, Entry entry, List<String> ids, String line) {

    GoldEntry {
      ids = List.copyOf(ids);
    }
  }

  List<GoldEntry> read(Path folder) throws IOException {
    List<GoldEntry> all = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(GOLD))) {
      JsonNode row = JSON.readTree(line);
      Path file = folder.resolve(row.path("document").path("source").asText());
      Format format = Format.ofName(file.toString()).orElse(Format.TEXT);
      if (articles.take(new Page(file.toString(), format, Files.readAllBytes(file)))
          instanceof Article article) {
        all.add(entry(article, row.path("claims"), line));
      }
    }
    return all;
  }

  private GoldEntry entry(Article article, JsonNode rows, String line) {
    List<Claim> claims = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (JsonNode row : rows) {
      Claim claim = new ClaimJson().read(plain((ObjectNode) row.deepCopy()));
      if (!claim.participants().isEmpty()) {
        claims.add(claim);
        ids.add(row.path("id").asText());
      }
    }
    Entry entry = new Entry(Document.of(article), READ_BY, claims, Optional.empty());
    return new GoldEntry(article, entry, ids, line);
  }

  /** A gold claim with all that a claim must have, and the first of each field's alternatives. */
  private ObjectNode plain(ObjectNode row) {
    ObjectNode claim = (ObjectNode) first(row);
    LISTS.forEach(list -> claim.withArray("/" + list));
    claim.retain(
        List.of("type", "kind", "stage", "participants", "places", "what", "quantities", "when"));
    claim
        .path("quantities")
        .forEach(one -> ((ObjectNode) one).putIfAbsent("qualifier", JSON.valueToTree("exact")));
    claim.putNull("speaker");
    claim.putArray("evidence").addObject().put("start", 0).put("end", 1);
    claim.put("confidence", 1);
    claim.path("participants").forEach(party -> identify((ObjectNode) party));
    return claim;
  }

  private static JsonNode first(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(first(field.getValue())));
    } else if (node.isArray()) {
      return JSON.valueToTree(node.valueStream().map(GoldEntries::first).toList());
    } else if (node.isTextual()) {
      return JSON.valueToTree(node.asText().split("\\|")[0]);
    }
    return node;
  }

  /** Gives a party the id that the pack has for its name, where it has one. */
  private void identify(ObjectNode party) {
    List<String> ids =
        lexicon.named(party.path("name").asText()).stream()
            .filter(one -> one.kind() == EntryKind.ORGANISATION || one.kind() == EntryKind.COUNTRY)
            .map(one -> (one.kind() == EntryKind.COUNTRY ? "country:" : "org:") + one.id())
            .distinct()
            .toList();
    if (ids.size() == 1) {
      party.put("id", ids.getFirst());
    }
  }
}
