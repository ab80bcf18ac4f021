package org.ortak.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The program as users start it: from cold, into a new ledger, over many articles. */
record ProgramSpeed(Launcher launcher, Path corpus, Path folder, List<String> firms) {

  private static final int STARTS = 5;
  static final int ADDED = 1000;
  private static final int TIMES = 10;
  static final int READ = 3000;

  Figure coldStart() throws IOException, InterruptedException {
    String article = corpus.resolve("02-kacir-beijing.md").toString();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      seconds.add(launcher.seconds("read", article));
    }
    double median = seconds.stream().sorted().toList().get(STARTS / 2);
    return new Figure(
        "`ortak read` of one article, cold",
        String.format(Locale.ROOT, "%.2f s", median),
        "the whole process, median of " + STARTS);
  }

  /** Adding some articles, and ten times as many. */
  List<Figure> adding(Samples samples) throws IOException, InterruptedException {
    double few = added(samples, ADDED);
    double many = added(samples, TIMES * ADDED);
    String mixed =
        "mixed from the samples, the firms named anew in each hundred, new SQLite ledger, whole"
            + " process";
    String name = "`ortak add`, articles a second end to end";
    return List.of(
        new Figure(
            name,
            String.format(Locale.ROOT, "%,.0f", TIMES * ADDED / many),
            String.format(Locale.ROOT, "%,d articles %s (%.1f s)", TIMES * ADDED, mixed, many)),
        new Figure(
            name + ", a short run",
            String.format(Locale.ROOT, "%,.0f", ADDED / few),
            String.format(
                Locale.ROOT,
                "%,d of the same (%.1f s); %d times as many took %.1f times as long",
                ADDED,
                few,
                TIMES,
                many / few)));
  }

  private double added(Samples samples, int count) throws IOException, InterruptedException {
    Path news = Files.createDirectory(folder.resolve("added-" + count));
    samples.write(news, count, firms);
    String ledger = folder.resolve("ledger-" + count + ".db").toString();
    return launcher.seconds("add", "--ledger", ledger, news.toString());
  }

  Figure memory(Samples samples) throws IOException, InterruptedException {
    Path news = Files.createDirectory(folder.resolve("read"));
    samples.write(news, READ, firms);
    Launcher.Run run = launcher.watched("read", "--json", news.toString());
    return new Figure(
        "`ortak read`, peak of resident memory",
        run.peak() == 0
            ? "not told here"
            : String.format(Locale.ROOT, "%,d MiB", run.peak() / 1024),
        String.format(
            Locale.ROOT,
            "%,d articles mixed from the samples, as JSON (%.1f s, %,.0f a second)",
            READ,
            run.seconds(),
            READ / run.seconds()));
  }
}
