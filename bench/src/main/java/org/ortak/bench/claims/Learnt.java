package org.ortak.bench.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Row;

/** A model that was learnt, ready to be used or to be written to the pack. */
final class Learnt {

  private static final String BIAS = "bias";

  private final Lesson lesson;
  private final Map<String, double[]> rows = new LinkedHashMap<>();

  /**
   * @param weights for each sign one weight a class, in the order of the lesson's classes
   */
  Learnt(Lesson lesson, double[] bias, Map<String, double[]> weights) {
    this.lesson = lesson;
    rows.put(BIAS, bias);
    rows.putAll(weights);
  }

  Lesson lesson() {
    return lesson;
  }

  LinearModel model() {
    return new LinearModel(lesson.classes(), rows);
  }

  /** As the pack would hold it. */
  List<Row> rows() {
    List<Row> out = new ArrayList<>();
    rows.forEach(
        (sign, weights) -> {
          Map<String, Object> values = new HashMap<>(Map.of("sign", sign));
          for (int k = 0; k < weights.length; k++) {
            values.put(lesson.classes().get(k), Double.toString(weights[k]));
          }
          out.add(new Row(lesson.file() + ".tsv:" + (out.size() + 2), values));
        });
    return out;
  }

  /** Writes the pack's file. */
  void write(Path pack) throws IOException {
    Files.write(pack.resolve(lesson.file() + ".tsv"), lines());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("sign\t" + String.join("\t", lesson.classes()));
    rows.forEach(
        (sign, weights) ->
            lines.add(
                Arrays.stream(weights)
                    .mapToObj(Learnt::written)
                    .collect(Collectors.joining("\t", sign + "\t", ""))));
    return lines;
  }

  private static String written(double weight) {
    return weight == 0 ? "0" : String.format(Locale.ROOT, "%.3f", weight);
  }
}
