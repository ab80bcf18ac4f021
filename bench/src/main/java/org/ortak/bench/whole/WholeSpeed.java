package org.ortak.bench.whole;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ortak.article.ArticleReader;
import org.ortak.cli.Main;
import org.ortak.cli.terminal.Machine;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;

/** Measures the whole program, prints a table and writes it to {@code docs/benchmarks.md}. */
public final class WholeSpeed {

  private final Path project;
  private final PrintStream out;

  private WholeSpeed(Path project, PrintStream out) {
    this.project = project;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project =
        Machine.current()
            .project()
            .orElseThrow(
                () -> new IllegalStateException("expected a clone's ./ortak to start this"));
    new WholeSpeed(
            project,
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
        .run(Clock.systemUTC());
  }

  private void run(Clock clock) throws IOException, InterruptedException {
    Host before = Host.current();
    Path folder = Files.createTempDirectory("ortak-bench");
    try {
      List<Figure> figures = figures(folder);
      Report report = new Report(version(), LocalDate.now(clock), before, Host.current(), figures);
      out.print(report.markdown());
      Files.writeString(
          project.resolve("docs/benchmarks.md"), report.markdown(), StandardCharsets.UTF_8);
    } finally {
      delete(folder);
    }
  }

  private List<Figure> figures(Path folder) throws IOException, InterruptedException {
    Path corpus = project.resolve("corpus/articles");
    Pack pack = Pack.builtIn();
    ArticleReader articles = new ArticleReader(pack);
    Samples samples = Samples.of(corpus, articles);
    Reader reader = new Reader(pack, Grammar.load());
    ProgramSpeed program =
        new ProgramSpeed(
            new Launcher(project), corpus, folder, samples.firms(reader, pack.lexicon()));
    List<Figure> figures = new ArrayList<>();
    figures.add(program.coldStart());
    figures.addAll(program.adding(samples));
    figures.add(program.memory(samples));
    figures.add(new ReaderSpeed(articles, reader, samples).measure());
    return figures;
  }

  /** As the build wrote it down beside the command line's classes. */
  private static String version() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
      return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
