package org.ortak.bench.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ortak.cli.Main;
import org.ortak.cli.SampleArticles;
import org.ortak.cli.terminal.Machine;
import org.ortak.cli.terminal.Setting;

/** A ledger that {@code ortak serve} shows, as a person would start it. */
final class ServedLedger implements AutoCloseable {

  private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
  private static final int LOOKS = 600;

  private final Thread serving;
  private final String address;

  private ServedLedger(Thread serving, String address) {
    this.serving = serving;
    this.address = address;
  }

  /** Writes the project's sample articles into a ledger. */
  static Path demo(Path folder) {
    Path ledger = folder.resolve("demo.db");
    List<Path> articles = SampleArticles.of(PROJECT.resolve("corpus/articles"));
    add(ledger, articles.stream().map(Path::toString).toArray(String[]::new));
    return ledger;
  }

  /** Adds articles as a person would. */
  static void add(Path ledger, String... articles) {
    Stream<String> command = Stream.of("add", "--ledger", ledger.toString());
    int code =
        Main.run(
            setting(OutputStream.nullOutputStream()),
            Stream.concat(command, Stream.of(articles)).toArray(String[]::new));
    if (code > 1) {
      throw new IllegalStateException("expected the articles to be added, found exit code " + code);
    }
  }

  static ServedLedger start(Path ledger) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread serving = Thread.ofPlatform().daemon().name("serving").start(() -> serve(ledger, out));
    for (int i = 0; i < LOOKS; i++) {
      Matcher address = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
      if (address.find()) {
        return new ServedLedger(serving, address.group());
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException(
        "expected ortak serve to tell its address, found " + out.toString(StandardCharsets.UTF_8));
  }

  private static void serve(Path ledger, OutputStream out) {
    int code = Main.run(setting(out), "serve", "--port", "0", "--ledger", ledger.toString());
    if (code == 2) {
      write(out, "wrong usage");
    }
  }

  private static void write(OutputStream out, String words) {
    try {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Setting setting(OutputStream out) {
    Machine machine =
        new Machine(
            "Linux",
            PROJECT.resolve("bench/target"),
            Optional.of(PROJECT),
            Map.of("USER", "ada"),
            Machine.Screens.none());
    return new Setting(InputStream.nullInputStream(), out, out, machine, Clock.systemUTC());
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    serving.interrupt();
  }
}
