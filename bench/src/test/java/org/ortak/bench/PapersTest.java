package org.ortak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the papers name exists. */
class PapersTest {

  /** A path written as code or in a command: two parts or more, or a file with an ending. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?<![\\w/.:-])(?:[\\w.-]+/)+[\\w.*-]*|(?<=`)[\\w-]+\\.(?:md|json|xml|sh)(?=`)");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

  @Test
  void everyPathThatAPaperNamesExists() {
    List<String> missing = new ArrayList<>();
    papers().forEach(paper -> missing.addAll(missing(paper)));
    assertThat(missing).as("paths that the papers name and that do not exist").isEmpty();
  }

  @Test
  void theTestSeesThePapersAndTheirPaths() {
    assertThat(papers()).hasSizeGreaterThan(10);
    assertThat(
            paths(
                "see `docs/words.md` and [this](docs/decisions), run ./ortak read corpus/articles"))
        .contains("docs/words.md", "docs/decisions", "corpus/articles");
  }

  @Test
  void everyDecisionSaysWhatWhyAndWhatWouldChangeIt() {
    assertThat(House.files(House.ROOT.resolve("docs/decisions"), ".md"))
        .isNotEmpty()
        .allSatisfy(
            paper ->
                assertThat(House.read(paper))
                    .contains("**What.**", "**Why.**", "**What would change it.**"));
  }

  private static Stream<Path> papers() {
    Stream<Path> top =
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGES.md").map(House.ROOT::resolve);
    return Stream.concat(top, House.files(House.ROOT.resolve("docs"), ".md"));
  }

  private static List<String> missing(Path paper) {
    return paths(House.read(paper)).stream()
        .filter(path -> isOurs(paper, path) && !exists(paper, path))
        .map(path -> House.ROOT.relativize(paper) + " names " + path)
        .toList();
  }

  private static List<String> paths(String text) {
    List<String> paths = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      paths.add(link.group(1));
    }
    Matcher path = PATH.matcher(text);
    while (path.find()) {
      paths.add(path.group().replaceAll("[.,]$", ""));
    }
    return paths;
  }

  /** Whether a path begins in the project; what a build makes under target comes and goes. */
  private static boolean isOurs(Path paper, String path) {
    if (path.contains("://") || path.contains("target/") || path.contains("*")) {
      return false;
    }
    String first = path.replaceFirst("/.*", "");
    return !path.contains("/") || Files.exists(House.ROOT.resolve(first)) || exists(paper, first);
  }

  private static boolean exists(Path paper, String path) {
    return Files.exists(House.ROOT.resolve(path)) || Files.exists(paper.resolveSibling(path));
  }
}
