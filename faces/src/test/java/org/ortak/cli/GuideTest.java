package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every example of the papers does what the paper shows. A block marked {@code console} holds
 * commands and what they print; a line with {@code …} alone stands for any lines. Run with {@code
 * -Dortak.update=true} the test writes the output of blocks without such a line anew. What {@code
 * head} and {@code jq} do in the papers the test does itself.
 */
class GuideTest {

  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String LEDGER = "~/.local/share/ortak/ledger.db";
  private static final Pattern HEAD = Pattern.compile("head -n (\\d+) (\\S+)");
  private static final String TEXT_ONLY = " | jq -r .document.text";
  private static final String ANY = "\n…\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/story.md", "docs/guide.md", "docs/finder.md"})
  void everyExampleDoesWhatThePaperShows(String name) throws IOException {
    Path paper = Ortak.PROJECT.resolve(name);
    Matcher blocks = BLOCK.matcher(Files.readString(paper));
    StringBuilder anew = new StringBuilder();
    List<String> differences = new ArrayList<>();
    int commands = 0;
    while (blocks.find()) {
      String shown = blocks.group(1);
      String found = play(shown);
      commands += (int) shown.lines().filter(line -> line.startsWith("$ ")).count();
      if (!isAs(shown, found)) {
        differences.add("expected:\n" + shown + "found:\n" + found);
      }
      String kept = shown.contains(ANY) ? shown : found;
      blocks.appendReplacement(anew, Matcher.quoteReplacement("```console\n" + kept + "```\n"));
    }
    blocks.appendTail(anew);
    if (Boolean.getBoolean("ortak.update")) {
      Files.writeString(paper, anew);
    } else {
      assertThat(differences).isEmpty();
    }
    assertThat(commands).isPositive();
  }

  /** The block's commands, each with what it prints now. */
  private String play(String block) {
    StringBuilder found = new StringBuilder();
    for (String line : block.lines().filter(one -> one.startsWith("$ ")).toList()) {
      found.append(line).append('\n').append(printed(line.substring(2)));
    }
    return found.toString();
  }

  private String printed(String command) {
    Matcher head = HEAD.matcher(command);
    if (head.matches()) {
      return head(Integer.parseInt(head.group(1)), Ortak.PROJECT.resolve(head.group(2)));
    }
    String ortak = command.replaceFirst("^(\\./)?ortak ", "");
    return ortak.endsWith(TEXT_ONLY) ? textOnly(ortak.replace(TEXT_ONLY, "")) : run(ortak);
  }

  private static String head(int count, Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.limit(count).map(line -> line + "\n").collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the one document that a command prints, and what it prints beside. */
  private String textOnly(String command) {
    String[] lines = run(command).split("\n", 2);
    try {
      String text = new ObjectMapper().readTree(lines[0]).path("document").path("text").asText();
      return text + "\n" + lines[1];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String run(String command) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(command);
    while (matcher.find()) {
      String argument = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      boolean path = argument.startsWith("corpus/");
      arguments.add(path ? Ortak.PROJECT.resolve(argument).toString() : argument);
    }
    Path ledger = folder.resolve("ledger.db");
    Ortak.Ran ran =
        new Ortak()
            .variable("ORTAK_LEDGER", ledger.toString())
            .project(folder)
            .run(arguments.toArray(String[]::new));
    return (ran.out() + ran.err())
        .replace(Ortak.PROJECT + "/", "")
        .replace(ledger.toString(), LEDGER)
        // CSV ends its lines so, and a paper does not
        .replace("\r\n", "\n");
  }

  private static boolean isAs(String shown, String found) {
    StringBuilder form = new StringBuilder();
    for (String part : shown.split(Pattern.quote(ANY), -1)) {
      form.append(form.isEmpty() ? "" : "\n(?:.*\n)*?").append(Pattern.quote(part));
    }
    return Pattern.compile(form.toString()).matcher(found).matches();
  }
}
