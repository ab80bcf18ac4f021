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
  static final int READ = 3000;

  Figure coldStart() throws IOException, InterruptedException {
    String article = corpus.resolve("02-kacir-beijing.md").toString();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      seconds.add(launcher.run("read", article).seconds());
    }
    double median = seconds.stream().sorted().toList().get(STARTS / 2);
    return new Figure(
        "`ortak read` of one article, cold",
        String.format(Locale.ROOT, "%.2f s", median),
        "the whole process, median of " + STARTS);
  }

  Figure adding(Samples samples) throws IOException, InterruptedException {
    Path news = Files.createDirectory(folder.resolve("added"));
    samples.write(news, ADDED, firms);
    String ledger = folder.resolve("ledger.db").toString();
    double seconds = launcher.run("add", "--ledger", ledger, news.toString()).seconds();
    return new Figure(
        "`ortak add`, articles a second end to end",
        String.format(Locale.ROOT, "%,.0f", ADDED / seconds),
        String.format(
            Locale.ROOT,
            "%,d articles mixed from the samples, the firms named anew in each hundred, new SQLite"
                + " ledger, whole process (%.1f s)",
            ADDED,
            seconds));
  }

  Figure memory(Samples samples) throws IOException, InterruptedException {
    Path news = Files.createDirectory(folder.resolve("read"));
    samples.write(news, READ, firms);
    Launcher.Run run = launcher.run("read", "--json", news.toString());
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
