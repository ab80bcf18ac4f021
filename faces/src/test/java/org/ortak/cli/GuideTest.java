package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of {@code docs/guide.md} does what the guide shows. A block marked {@code console}
 * holds commands and what they print; a line with {@code …} alone stands for any lines. Run with
 * {@code -Dortak.update=true} the test writes the output of blocks without such a line anew.
 */
class GuideTest {

  private static final Path GUIDE = Ortak.PROJECT.resolve("docs/guide.md");
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final String LEDGER = "~/.local/share/ortak/ledger.db";
  private static final String ANY = "\n…\n";

  @TempDir private Path folder;

  @Test
  void everyExampleDoesWhatTheGuideShows() throws IOException {
    String guide = Files.readString(GUIDE);
    Matcher blocks = BLOCK.matcher(guide);
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
      Files.writeString(GUIDE, anew);
    } else {
      assertThat(differences).isEmpty();
    }
    assertThat(commands).isGreaterThan(5);
  }

  /** The block's commands, each with what it prints now. */
  private String play(String block) {
    StringBuilder found = new StringBuilder();
    for (String line : block.lines().filter(one -> one.startsWith("$ ")).toList()) {
      found.append(line).append('\n').append(run(line.substring("$ ortak ".length())));
    }
    return found.toString();
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
        .replace(ledger.toString(), LEDGER);
  }

  private static boolean isAs(String shown, String found) {
    StringBuilder form = new StringBuilder();
    for (String part : shown.split(Pattern.quote(ANY), -1)) {
      form.append(form.isEmpty() ? "" : "\n(?:.*\n)*?").append(Pattern.quote(part));
    }
    return Pattern.compile(form.toString()).matcher(found).matches();
  }
}
