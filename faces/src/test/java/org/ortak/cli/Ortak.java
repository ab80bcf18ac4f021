package org.ortak.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.cli.terminal.Machine;
import org.ortak.cli.terminal.Setting;

/** Runs the program inside the test, with streams that are kept. */
final class Ortak {

  static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

  private final Map<String, String> variables = new HashMap<>();
  private InputStream in = InputStream.nullInputStream();
  private Machine.Screens screens = Machine.Screens.none();
  private Path home = PROJECT.resolve("faces/target/home");
  private Path project = PROJECT;

  record Ran(int code, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  Ortak variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Ortak screen() {
    screens = new Machine.Screens(true, true);
    return this;
  }

  Ortak home(Path folder) {
    home = folder;
    return this;
  }

  Ortak project(Path folder) {
    project = folder;
    return this;
  }

  Ortak in(String text) {
    return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Ortak in(InputStream stream) {
    in = stream;
    return this;
  }

  Ran run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int run(OutputStream out, OutputStream err, String... args) {
    Machine machine = new Machine("Linux", home, Optional.of(project), variables, screens);
    return Main.run(new Setting(in, out, err, machine, CLOCK), args);
  }

  /** The arguments, and after them the project's sample articles. */
  static String[] withSamples(String... arguments) {
    Stream<String> articles =
        SampleArticles.of(PROJECT.resolve("corpus/articles")).stream().map(Path::toString);
    return Stream.concat(Stream.of(arguments), articles).toArray(String[]::new);
  }

  /** An article as a line of JSON. */
  static String article(String id, String text) {
    return """
    {"id": "%s", "title": "Norra Cells builds", "published": "2025-03-09", "language": "en", "text": "%s"}
    """
        .formatted(id, text);
  }
}
