package org.ortak.bench.finder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.Weights;
import org.ortak.ledger.history.Entry;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/**
 * Learns from deals of the past how much each sign of a partner counts, and which trades go
 * together. Arguments: ledgers, or folders with gold claims, each a history of its own, and {@code
 * --pack} with the pack's folder, whose finder's weights and fits are written.
 */
public final class TrainFinder {

  private static final String PACK = "--pack";

  private TrainFinder() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int option = List.of(arguments).indexOf(PACK);
    List<String> sources = List.of(arguments).subList(0, option);
    Path folder = Path.of(arguments[option + 1]).resolve("finder");
    Pack pack = Pack.builtIn();
    List<List<Entry>> histories = histories(sources, pack);
    List<Row> fits = new TradePairs(new FinderPack(pack)).learn(histories);
    Pack fitted = pack.with("finder/fits", fits);
    List<Lesson> lessons = new ArrayList<>();
    for (List<Entry> history : histories) {
      lessons.addAll(new Lessons(new FinderPack(fitted)).of(history));
    }
    WeightLearner learner = new WeightLearner(lessons, before(pack));
    Weights weights = learner.learn();
    out.println(learner.told());
    Files.write(folder.resolve("fits.tsv"), TradePairs.lines(fits));
    Files.write(folder.resolve("weights.tsv"), lines(weights, pack));
  }

  /** Folders are one history together, each ledger is one by itself. */
  private static List<List<Entry>> histories(List<String> sources, Pack pack) throws IOException {
    List<List<Entry>> histories = new ArrayList<>();
    List<String> folders = sources.stream().filter(one -> Files.isDirectory(Path.of(one))).toList();
    if (!folders.isEmpty()) {
      histories.add(Source.entries(folders, pack));
    }
    for (String source : sources) {
      if (!folders.contains(source)) {
        histories.add(Source.entries(List.of(source), pack));
      }
    }
    return histories;
  }

  /** What a person thought of each sign beforehand. */
  private static Weights before(Pack pack) {
    Map<String, Double> before = new TreeMap<>();
    pack.rows("finder/weights").forEach(row -> before.put(row.text("sign"), row.number("before")));
    return new Weights(before);
  }

  private static List<String> lines(Weights weights, Pack pack) {
    List<String> lines = new ArrayList<>(List.of("sign\tweight\tbefore\treason"));
    for (Row row : pack.rows("finder/weights")) {
      double weight = weights.bySign().getOrDefault(row.text("sign"), 0.0);
      String told = String.format(Locale.ROOT, "%.2f", weight);
      lines.add(
          String.join("\t", row.text("sign"), told, row.text("before"), row.text("reason", "")));
    }
    return lines;
  }
}
