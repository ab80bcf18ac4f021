package org.ortak.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.check.Checker;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Wish;
import org.ortak.answer.search.Question;
import org.ortak.answer.search.Search;
import org.ortak.answer.tracker.Archivist;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.pack.Pack;

/**
 * How long answers take on a ledger of made-up articles, learnt over ten years, about twelve claims
 * each: in one process that is warm, one question after the other. Arguments: how many articles
 * (default 20000); the file of the ledger, which is made where there is none and stays; and {@code
 * rebuild} to have all that is believed worked out anew at the end.
 */
public final class AnswerSpeed {

  private static final long SEED = 20261122;
  private static final int QUESTIONS = 100;
  private static final int WARMING = 20;
  private static final int SHOWN = 40;
  private static final int FIRST_YEAR = 2017;
  private static final int YEARS = 8;
  private static final Clock CLOCK = Clock.systemUTC();

  private final PrintStream out;
  private final Path file;
  private final int articles;

  private AnswerSpeed(PrintStream out, Path file, int articles) {
    this.out = out;
    this.file = file;
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    boolean stays = arguments.length > 1;
    Path folder = stays ? Path.of("") : Files.createTempDirectory("ortak-bench");
    Path file = stays ? Path.of(arguments[1]) : folder.resolve("ledger.db");
    new AnswerSpeed(out, file, articles).run(arguments.length > 2);
    if (!stays) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path one : files.toList().reversed()) {
        Files.delete(one);
      }
    }
  }

  private void run(boolean rebuilds) throws IOException {
    if (Files.notExists(file)) {
      tell("made, s", seconds(() -> made(file, articles)));
    }
    tell("ledger file, MB", Files.size(file) / 1e6);
    try (Ledger ledger = Ledger.open(file, CLOCK);
        Search search = Search.open(ledger, Search.folder(file))) {
      tell("claims", ledger.condition().orElseThrow().claims());
      tell("search index brought up to date, s", seconds(() -> search.find(Question.of("plant"))));
      ask("", ledger, i -> AsOf.latest());
      ask(" as of a day", ledger, AnswerSpeed::then);
      search(search);
      finder(ledger);
      BoardKeeper keeper = new BoardKeeper(ledger);
      tell("board made, s", seconds(keeper::refresh));
      if (rebuilds) {
        tell("all beliefs worked out anew, s", seconds(() -> rebuilt(ledger)));
      }
    }
  }

  private static AsOf then(int question) {
    LocalDate day = LocalDate.of(FIRST_YEAR + question % YEARS, 6, 1 + question % 28);
    return new AsOf(day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
  }

  private void ask(String when, Ledger ledger, Function<Integer, AsOf> asOf) {
    Archivist archivist = new Archivist(ledger, CLOCK);
    Tracker tracker = new Tracker(ledger, CLOCK);
    List<String> firms = firms();
    time("show" + when, i -> archivist.show(firms.get(i), asOf.apply(i), SHOWN));
    time("list" + when, i -> tracker.page(Filter.none(), asOf.apply(i), SHOWN));
    time(
        "list by company" + when,
        i -> tracker.page(Filter.none().withCompany(firms.get(i)), asOf.apply(i), SHOWN));
    time(
        "list by country" + when,
        i -> tracker.page(Filter.none().withCountry(MadeField.country(i)), asOf.apply(i), SHOWN));
  }

  private void search(Search search) {
    List<String> firms = firms();
    time("search for a firm", i -> search.find(Question.of(firms.get(i))));
    time("search for a word", i -> search.find(Question.of(MadeWord.of(i * i + 3) + " cells")));
  }

  private void finder(Ledger ledger) {
    FinderPack pack = new FinderPack(Pack.builtIn());
    MadeNews news = new MadeNews(SEED, articles);
    List<Entry> entries = news.next(QUESTIONS);
    List<String> firms = firms();
    PartnerFinder finder = new PartnerFinder(ledger, CLOCK, pack);
    time("find partner", i -> finder.find(Wish.of(firms.get(i)), AsOf.latest(), 10));
    time("check", i -> new Checker(ledger, AsOf.latest()).check(entries.get(i)));
  }

  /** Those told often are asked for often. */
  private static List<String> firms() {
    Random random = new Random(SEED);
    return IntStream.range(0, QUESTIONS)
        .mapToObj(i -> MadeField.name(MadeField.skewed(random, MadeField.FIRMS)))
        .toList();
  }

  private void time(String what, Function<Integer, Object> question) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < QUESTIONS + WARMING; i++) {
      int asked = i % QUESTIONS;
      double took = seconds(() -> question.apply(asked)) * 1e3;
      if (i >= WARMING) {
        millis.add(took);
      }
    }
    List<Double> sorted = millis.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%-36s ms: half %,.1f, p95 %,.1f, longest %,.1f%n",
        what,
        sorted.get(QUESTIONS / 2),
        sorted.get(QUESTIONS * 95 / 100),
        sorted.getLast());
  }

  private static boolean made(Path file, int articles) {
    MadeLedger.writeOverYears(file, articles);
    return true;
  }

  private static boolean rebuilt(Ledger ledger) {
    ledger.rebuild();
    return true;
  }

  private static double seconds(Supplier<Object> work) {
    long start = System.nanoTime();
    Objects.requireNonNull(work.get(), "an answer");
    return (System.nanoTime() - start) / 1e9;
  }

  private void tell(String what, double value) {
    out.printf(Locale.ROOT, "%-36s %,.2f%n", what, value);
  }
}
