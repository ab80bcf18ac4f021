package org.ortak.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
 * each time; whenever all articles are in it, what is believed must be what a ledger believes that
 * was never killed, and a new ledger is begun. At the end two processes add half of the articles
 * each at the same time, and the same must be believed. Arguments: how many times (default 200),
 * how many articles (default 400). Its own child is started with {@code add}, a file, a number of
 * articles, and which of two parts, or 2 for all.
 */
public final class KilledLedger {

  private static final long SEED = 20261122;
  private static final String BEGUN = "begun";
  private static final String OTHER =
      "the ledger believes something else than the one that was never killed";

  private static final int BOTH = 2;
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
    if (arguments.length == 4 && arguments[0].equals("add")) {
      out.println(BEGUN);
      add(Path.of(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
      return;
    }
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    Path folder = Files.createTempDirectory("ortak-killed");
    KilledLedger killed = new KilledLedger(folder, articles);
    List<String> faults = new ArrayList<>(killed.run(kills));
    faults.addAll(killed.runTwo());
    faults.forEach(out::println);
    out.println("killed " + kills + " times; faults: " + faults.size());
  }

  /** Kills so many times; what was found wrong. */
  public List<String> run(int kills) throws IOException, InterruptedException {
    add(whole(), articles, BOTH);
    Path killed = folder.resolve("killed0.db");
    Random random = new Random(SEED);
    for (int i = 0; i < kills; i++) {
      if (documents(killed) == articles) {
        if (!agrees(killed)) {
          return List.of(OTHER);
        }
        killed = folder.resolve("killed" + (i + 1) + ".db");
      }
      Process child = child(killed, BOTH);
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
    add(killed, articles, BOTH);
    return agrees(killed) ? List.of() : List.of(OTHER);
  }

  /** Two processes add at once; what was found wrong. */
  public List<String> runTwo() throws IOException, InterruptedException {
    add(whole(), articles, BOTH);
    Path file = folder.resolve("two.db");
    Process one = child(file, 0);
    Process other = child(file, 1);
    int failed = one.waitFor() + other.waitFor();
    if (failed > 0 || documents(file) != articles) {
      return List.of("expected all articles of two processes, found " + documents(file));
    }
    return agrees(file) ? List.of() : List.of(OTHER);
  }

  private Path whole() {
    return folder.resolve("whole.db");
  }

  private boolean agrees(Path file) {
    return believed(file).equals(believed(whole()));
  }

  private static long documents(Path file) throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return 0;
    }
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      return ledger.condition().orElseThrow().documents();
    }
  }

  private Process child(Path file, int part) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledLedger.class.getName(),
            "add",
            file.toString(),
            Integer.toString(articles),
            Integer.toString(part))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
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

  /**
   * Adds what is not there yet.
   *
   * @param part every other batch, beginning with this one; {@link #BOTH} for all
   */
  private static void add(Path file, int articles, int part) {
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC())) {
      MadeNews news = new MadeNews(SEED, articles);
      long known = part == BOTH ? ledger.condition().orElseThrow().documents() : 0;
      for (int i = 0; i < articles; i += TOGETHER) {
        var entries = news.next(Math.min(TOGETHER, articles - i));
        boolean mine = part == BOTH || i / TOGETHER % 2 == part;
        if (mine && i + TOGETHER > known && ledger.add(entries).isEmpty()) {
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
