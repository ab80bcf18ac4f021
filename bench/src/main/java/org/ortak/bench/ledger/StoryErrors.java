package org.ortak.bench.ledger;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ortak.cli.terminal.Machine;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.resolve.Stories;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How well near copies are told from articles that only are alike. Prints every pair of texts that
 * is grouped wrongly. Argument: the file of texts (default {@code corpus/cases/stories.yaml}).
 */
public final class StoryErrors {

  private final List<Told> told = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private int copies;
  private int found;
  private int right;

  /**
   * @param file texts with the story that each tells
   */
  public StoryErrors(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    List<Sketch> sketches = new ArrayList<>();
    for (Object row : (List<?>) new Load(settings).loadFromString(Files.readString(file))) {
      Map<?, ?> text = (Map<?, ?>) row;
      String id = Integer.toString(told.size());
      told.add(new Told(id, String.valueOf(text.get("story")), String.valueOf(text.get("how"))));
      sketches.add(Sketch.of(id, String.valueOf(text.get("text"))));
    }
    Stories stories = Stories.of(told.stream().map(Told::heading).toList(), sketches);
    for (int i = 0; i < told.size(); i++) {
      for (Told other : told.subList(i + 1, told.size())) {
        compare(told.get(i), other, stories);
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path project = Machine.current().project().orElseGet(() -> Path.of(""));
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    StoryErrors stories = new StoryErrors(project.resolve("corpus/cases/stories.yaml"));
    stories.errors().forEach(out::println);
    out.println(stories.told());
  }

  private void compare(Told one, Told other, Stories stories) {
    boolean isCopy = one.story().equals(other.story());
    boolean isFound = stories.story(one.id()).equals(stories.story(other.id()));
    copies += isCopy ? 1 : 0;
    found += isFound ? 1 : 0;
    right += isCopy && isFound ? 1 : 0;
    if (isCopy != isFound) {
      errors.add(
          (isCopy ? "a copy taken for another story: " : "another story taken for a copy: ")
              + one
              + ", and "
              + other);
    }
  }

  /** The pairs grouped wrongly, a line each. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** The share of copies among those grouped. */
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** The share of copies that were grouped. */
  public double recall() {
    return (double) right / copies;
  }

  private String told() {
    return String.format(
        Locale.ROOT,
        "%d texts, %d pairs of copies: precision %.3f, recall %.3f",
        told.size(),
        copies,
        precision(),
        recall());
  }

  private record Told(String id, String story, String how) {

    Heading heading() {
      return new Heading(
          id,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Instant.EPOCH);
    }

    @Override
    public String toString() {
      return story + " (" + how + ")";
    }
  }
}
