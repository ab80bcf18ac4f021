package org.ortak.bench.claims;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.ReadingJson;

/**
 * Reads every article with models that have learnt from other parts of the articles alone, so that
 * a score tells what to expect of articles never seen.
 */
final class HeldOut {

  private final Map<Lesson, List<Example>> taught = new LinkedHashMap<>();
  private final Folds folds;

  HeldOut(Folds folds) {
    this.folds = folds;
  }

  /** One more model, with all that it learns from. */
  void teach(Lesson lesson, List<Example> examples) {
    taught.put(lesson, examples);
  }

  /** Writes the readings, as {@code ortak read --json} tells them. */
  void write(Path file, Pack pack, Grammar grammar, List<GoldArticle> articles) throws IOException {
    ReadingJson json = new ReadingJson(false, false);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int fold = 0; fold < Folds.COUNT; fold++) {
        Reader reader = new Reader(without(fold, pack), grammar);
        for (GoldArticle article : articles) {
          if (folds.of(article.document()) == fold) {
            try (JsonGenerator line =
                new JsonFactory()
                    .createGenerator(out)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
              json.write(line, reader.read(article.article()));
            }
            out.newLine();
          }
        }
      }
    }
  }

  private Pack without(int fold, Pack pack) {
    Pack changed = pack;
    for (Map.Entry<Lesson, List<Example>> one : taught.entrySet()) {
      List<Example> others = folds.outside(fold, one.getValue());
      changed = changed.with(one.getKey().file(), Learner.learn(one.getKey(), others).rows());
    }
    return changed;
  }
}
