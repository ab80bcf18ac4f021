package org.ortak.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * Kills a process that adds to a ledger, again and again, at random moments, and checks the ledger
 * each time; in the end what is believed must be what a ledger believes that was never killed.
 * Arguments: how many times (default 200), how many articles (default 400). Its own child is
 * started with {@code add}, a file and a number of articles.
 */
public final class KilledLedger {

  private static final long SEED = 20261122;
  private static final String BEGUN = "begun";
  private static final int TOGETHER = 4;
  private static final int LONGEST_MILLIS = 1500;
  private final Path folder;
  private final int articles;

  /**
   * @param folder where the ledgers are made
   */
  public KilledLedger(Path folder, int articles) {
    this.folder = folder;
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length == 3 && arguments[0].equals("add")) {
      out.println(BEGUN);
      add(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      return;
    }
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    Path folder = Files.createTempDirectory("ortak-killed");
    List<String> faults = new KilledLedger(folder, articles).run(kills);
    faults.forEach(out::println);
    out.println("killed " + kills + " times; faults: " + faults.size());
  }

  /** Kills so many times; what was found wrong. */
  public List<String> run(int kills) throws IOException, InterruptedException {
    Path killed = folder.resolve("killed.db");
    Random random = new Random(SEED);
    for (int i = 0; i < kills; i++) {
      Process child = child(killed);
      if (!hasBegun(child)) {
        return List.of("the child did not begin to add");
      }
      if (!child.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly().waitFor();
      }
      List<String> faults = faults(killed);
      if (!faults.isEmpty()) {
        return faults;
      }
    }
    Path whole = folder.resolve("whole.db");
    add(killed, articles);
    add(whole, articles);
    return believed(killed).equals(believed(whole))
        ? List.of()
        : List.of("the killed ledger believes something else than the one that was never killed");
  }

  private Process child(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledLedger.class.getName(),
            "add",
            file.toString(),
            Integer.toString(articles))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits until the child adds. */
  private static boolean hasBegun(Process child) throws IOException {
    return BEGUN.equals(child.inputReader(StandardCharsets.UTF_8).readLine());
  }

  private static List<String> faults(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return List.of();
    }
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      return ledger.verify();
    }
  }

  /** Adds what is not there yet. */
  private static void add(Path file, int articles) {
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      MadeNews news = new MadeNews(SEED, articles);
      long known = ledger.condition().orElseThrow().documents();
      for (int i = 0; i < articles; i += TOGETHER) {
        var entries = news.next(Math.min(TOGETHER, articles - i));
        if (i + TOGETHER > known && ledger.add(entries).isEmpty()) {
          throw new IllegalStateException("expected a landing for each entry");
        }
      }
    }
  }

  private static List<String> believed(Path file) {
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      return ledger.known(AsOf.latest()).list(Selection.all(), Integer.MAX_VALUE).stream()
          .map(KilledLedger::line)
          .sorted()
          .toList();
    }
  }

  private static String line(Undertaking undertaking) {
    return undertaking.id() + " " + undertaking.reports().stream().map(Report::id).toList();
  }
}
