package org.ortak.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ortak.score.Score;
import org.ortak.score.Tally;

/** A score's figures as one JSON object. */
final class ScoreJson {

  private static final double PLACES = 1e4;

  private final ObjectMapper json = new ObjectMapper();

  String written(Score score) {
    ObjectNode all = json.createObjectNode();
    all.put("documents", score.documents());
    all.put("not read", score.absent());
    ObjectNode headline = tally(score.undertakings());
    headline.putArray("ci95").add(score.interval().low()).add(score.interval().high());
    all.set("undertakings", headline);
    all.set("all", tally(score.all()));
    Score.Parts parts = score.parts();
    all.put("parties exact", rounded(parts.partiesExact()));
    all.put("stage", rounded(parts.stage()));
    all.put("kind", rounded(parts.kind()));
    all.put("speaker", rounded(parts.speaker()));
    all.put("measure", rounded(parts.measure()));
    all.put("event", rounded(parts.event()));
    put(all, "grounded", score.trust().grounded());
    all.set("quantities", tally(score.quantities()));
    all.set("dates", tally(score.dates()));
    all.set("places", tally(score.places()));
    all.set("what", tally(score.goods()));
    all.put("complete", rounded(parts.complete()));
    put(all, "calibration error", score.trust().calibrationError());
    put(all, "auc", score.trust().auc());
    ObjectNode types = all.putObject("types");
    new TreeMap<>(score.types()).forEach((type, one) -> types.set(type, tally(one)));
    return all.toPrettyString();
  }

  private ObjectNode tally(Tally tally) {
    ObjectNode node = json.createObjectNode();
    node.put("p", rounded(tally.precision()));
    node.put("r", rounded(tally.recall()));
    node.put("f1", rounded(tally.f1()));
    node.put("right", tally.right());
    node.put("gold", tally.gold());
    node.put("read", tally.read());
    return node;
  }

  private static void put(ObjectNode node, String name, OptionalDouble value) {
    if (value.isPresent()) {
      node.put(name, rounded(value.getAsDouble()));
    } else {
      node.putNull(name);
    }
  }

  private static double rounded(double value) {
    return Math.rint(value * PLACES) / PLACES;
  }
}
