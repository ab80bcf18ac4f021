package org.ortak.bench.finder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ortak.bench.finder.GoldEntries.GoldEntry;
import org.ortak.grammar.Grammar;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;
import org.ortak.reading.ReadingJson;
import org.ortak.score.ScoredClaim;
import org.ortak.score.ScoredLines;
import org.ortak.score.Scorer;

/** Reads articles that have gold claims, and tells which read claim is which gold claim. */
final class ReadAgain {

  private static final ReadBy READ_BY = new ReadBy("again", "again");
  private final Reader reader;
  private final ScoredLines lines = new ScoredLines();

  ReadAgain(Pack pack) {
    this.reader = new Reader(pack, Grammar.load());
  }

  /** With the claims as read, each with its gold id; empty where it is no gold claim. */
  GoldEntry read(GoldEntry gold) {
    try {
      Reading reading = reader.read(gold.article());
      List<ScoredClaim> expected = lines.document(gold.line(), "gold").claims();
      List<ScoredClaim> read = lines.document(line(reading), "read").claims();
      Map<Integer, Integer> pairs = new Scorer().pairs(expected, read);
      List<String> all = ids(gold.line());
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < read.size(); i++) {
        ids.add(pairs.containsKey(i) ? all.get(pairs.get(i)) : "");
      }
      return new GoldEntry(gold.article(), Entry.of(reading, READ_BY), ids, gold.line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> ids(String line) throws IOException {
    JsonNode claims = new ObjectMapper().readTree(line).path("claims");
    return claims.valueStream().map(claim -> claim.path("id").asText()).toList();
  }

  private static String line(Reading reading) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      new ReadingJson(true, false).write(out, reading);
    }
    return text.toString();
  }
}
