package org.ortak.bench.claims;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;
import org.ortak.reading.ReadingJson;
import org.ortak.score.ScoredClaim;
import org.ortak.score.ScoredLines;
import org.ortak.score.Scorer;

/**
 * What the judges of confidence, kinds and stages learn from: the claims that were read, each right
 * or not as the scorer aligns it, and of the right ones the gold's kind and stage.
 */
final class ReadExamples {

  private static final String TYPE = "type:";
  private static final String LINK = "l:";
  private static final String STAGE = "s:";
  private static final String STAGE_OF_TYPE = "|stage:";

  private final Scorer scorer = new Scorer();
  private final ScoredLines lines = new ScoredLines();
  private final List<Example> confidence = new ArrayList<>();
  private final List<Example> stages = new ArrayList<>();
  private final Map<String, List<Example>> kinds = new TreeMap<>();
  private final SlotExamples slots = new SlotExamples();

  void add(Reader reader, GoldArticle article) throws IOException {
    Reading reading = reader.read(article.article());
    Map<Integer, Integer> goldOfRead = scorer.pairs(article.gold(), claims(reading));
    for (int i = 0; i < reading.findings().size(); i++) {
      List<String> signs = reading.findings().get(i).signs();
      Integer gold = goldOfRead.get(i);
      confidence.add(
          Example.of(
              article.document(),
              gold != null,
              signs.stream().filter(ReadExamples::tells).toList()));
      if (gold != null) {
        slots.add(article.document(), reading.findings().get(i), article.gold().get(gold));
      }
      if (gold != null) {
        judged(article.document(), signs, article.gold().get(gold));
      }
    }
  }

  private void judged(String document, List<String> signs, ScoredClaim gold) {
    if (!gold.stage().isEmpty()) {
      stages.add(
          new Example(
              document, gold.stage(), signs.stream().filter(ReadExamples::tellsStage).toList()));
    }
    if (!gold.kind().isEmpty()) {
      kinds
          .computeIfAbsent(gold.type(), type -> new ArrayList<>())
          .add(new Example(document, gold.kind(), signs));
    }
  }

  private List<ScoredClaim> claims(Reading reading) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(line)) {
      new ReadingJson(false, false).write(out, reading);
    }
    return lines.document(line.toString(), reading.article().source()).claims();
  }

  /** Whether a sign tells of the claim's worth: those of a link or stage alone do not. */
  private static boolean tells(String sign) {
    boolean ofType = sign.contains("|") && !sign.startsWith(LINK) && !sign.startsWith(STAGE);
    return ofType || sign.startsWith(TYPE);
  }

  private static boolean tellsStage(String sign) {
    boolean ofStage = sign.startsWith(STAGE) && !sign.contains("|");
    return ofStage || sign.contains(STAGE_OF_TYPE) || sign.startsWith(TYPE);
  }

  /** Of every claim whether it is right. */
  List<Example> confidence() {
    return confidence;
  }

  /** Of every right claim whether what stands near it belongs to it. */
  SlotExamples slots() {
    return slots;
  }

  /** Of every right claim of what kind the gold says it is, by the claim's type. */
  Map<String, List<Example>> kinds() {
    return kinds;
  }

  /** Of every right undertaking how far the gold says it has come. */
  List<Example> stages() {
    return stages;
  }
}
