package org.ortak.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.tracker.Archivist;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Dossier;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.tracker.Tracker;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.print.DossierLines;
import org.ortak.cli.print.ListLines;
import org.ortak.cli.print.ReadingLines;
import org.ortak.cli.print.UndertakingLines;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Table;
import org.ortak.cli.terminal.Terminal;
import org.ortak.grammar.Grammar;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.undertaking.Conflict;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.source.Pages;

/** The demo's stations, in order. */
final class DemoTour {

  private static final int LISTED = 12;

  private final Setting setting;
  private final List<String> articles;
  private final Path file;
  private final Terminal terminal;
  private final Output output;
  private final Readers readers;

  DemoTour(Setting setting, List<String> articles, Path file) {
    this.setting = setting;
    this.articles = articles;
    this.file = file;
    this.terminal = Terminal.of(setting.machine());
    this.output = new Output(setting.out());
    Pack pack = Pack.builtIn();
    this.readers =
        new Readers(new ArticleReader(pack), new Reader(pack, Grammar.load()), pack.version());
  }

  int run() {
    say(
        "Ortak reads the news of the battery and electric-vehicle industry and keeps what it says,"
            + " each line with its source.");
    article();
    try (Ledger ledger = Ledger.open(file, setting.clock())) {
      Count count = add(ledger);
      List<Listed> all = new Tracker(ledger, setting.clock()).list(Filter.none(), AsOf.latest());
      list(all);
      Archivist archivist = new Archivist(ledger, setting.clock());
      telling(all).ifPresent(listed -> undertaking(archivist, listed));
      company(archivist, all);
      next();
      output.flush();
      return count.faults() == 0 ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
    }
  }

  private void station(String title, String command) {
    output.line("");
    output.line(
        terminal.show(Styled.of("── " + title + " ", Look.TITLE).and(rule(title), Look.LABEL)));
    output.line(terminal.show(Styled.of("$ " + command, Look.LABEL)));
    output.line("");
  }

  private String rule(String title) {
    return "─".repeat(Math.max(0, terminal.width() - title.length() - 4));
  }

  private void say(String words) {
    terminal.hang(Styled.plain(""), Styled.plain(words)).forEach(output::line);
  }

  /** Shows the reading of the sample with the richest claims told plainly: the weekly digest. */
  private void article() {
    String digest =
        articles.stream()
            .filter(name -> name.contains("05-"))
            .findFirst()
            .orElse(articles.getFirst());
    station("One article, and what it says", "ortak read " + digest);
    try (Pages pages = new Pages(List.of(digest), setting.in())) {
      Arrival arrival = pages.next();
      if (readers.articles().take(arrival) instanceof Article article) {
        new ReadingLines(terminal, false)
            .lines(readers.reader().read(article))
            .forEach(output::line);
      }
    }
  }

  private Count add(Ledger ledger) {
    station(
        "All sample articles go into a ledger", "ortak add --ledger " + file + " corpus/articles");
    try (AddSink sink = new AddSink(ledger, new Messages(setting), setting.clock());
        Pages pages = new Pages(articles, setting.in())) {
      new InOrder<>(Runtime.getRuntime().availableProcessors(), new AddWork(readers))
          .run(pages, sink);
      sink.finish();
      say(sink.count().told(0) + ".");
      say(sink.told() + ".");
      return sink.count();
    }
  }

  private void list(List<Listed> all) {
    station("What is going on, newest first", "ortak list --ledger " + file + " --limit " + LISTED);
    new ListLines(terminal)
        .lines(all.subList(0, Math.min(LISTED, all.size())))
        .forEach(output::line);
    say("");
    say(
        Count.of(all.size(), "undertaking")
            + " in all. “disagree” marks those whose reports contradict each other.");
  }

  /** The undertaking that has most to tell: told by several, with conflicts and slips. */
  private static Optional<Listed> telling(List<Listed> all) {
    return all.stream().max(Comparator.comparingInt(listed -> weight(listed.undertaking())));
  }

  private static int weight(Undertaking undertaking) {
    boolean figures =
        undertaking.conflicts().stream().anyMatch(one -> one.sort() == Conflict.Sort.FIGURE);
    return undertaking.coverage().sources()
        + (figures ? 6 : 0)
        + (undertaking.slips().isEmpty() ? 0 : 4)
        + undertaking.progress().map(progress -> progress.steps().size()).orElse(0);
  }

  private void undertaking(Archivist archivist, Listed listed) {
    String name = listed.undertaking().parties().getFirst().name();
    if (archivist.show(name, AsOf.latest()) instanceof Dossier.Found found) {
      station(
          "One undertaking, told by several who do not agree",
          "ortak show --ledger " + file + " " + name);
      for (Chapter chapter : found.undertakings()) {
        if (chapter.listed().undertaking().id().equals(listed.undertaking().id())) {
          new UndertakingLines(terminal).lines(chapter).forEach(output::line);
        }
      }
    }
  }

  private void company(Archivist archivist, List<Listed> all) {
    String name = "CATL";
    if (!all.isEmpty() && archivist.show(name, AsOf.latest()) instanceof Dossier.Found found) {
      station("All that is known of one company", "ortak show --ledger " + file + " " + name);
      new DossierLines(terminal, false).lines(found).forEach(output::line);
    }
  }

  private void next() {
    station("What to try next", "ortak --help");
    String ledger = " --ledger " + file;
    Table table = new Table("command", "tells");
    table.row(row("ortak read --explain " + articles.getFirst(), "why each claim was read"));
    table.row(row("ortak list" + ledger + " --country PL", "what is going on in Poland"));
    table.row(row("ortak show" + ledger + " Sunderland", "all that is known of a place"));
    table.row(row("ortak demo --open", "the same in your browser"));
    table.row(row("ortak add your-articles/", "into a ledger of your own"));
    table.lines(terminal).forEach(output::line);
  }

  private static List<Styled> row(String command, String tells) {
    return List.of(Styled.of(command, Look.PARTY), Styled.plain(tells));
  }
}
