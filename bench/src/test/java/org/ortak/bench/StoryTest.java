package org.ortak.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package knows what stands before it in the story, never what stands after. */
class StoryTest {

  /**
   * The rooms in the order of the story. Those of one line know each other as far as no circle
   * arises.
   */
  private static final List<List<String>> STORY =
      List.of(
          List.of("text"),
          List.of("grammar"),
          List.of("pack"),
          List.of("claim"),
          List.of("article"),
          List.of("reading"),
          List.of("source"),
          List.of("ledger"),
          List.of("answer"),
          List.of("score"),
          List.of("cli", "web", "api"),
          List.of("bench"));

  private static final List<String> ROOMS = STORY.stream().flatMap(List::stream).toList();

  /** Names that say nothing of what is inside. */
  private static final Set<String> DRAWERS =
      Set.of("util", "utils", "common", "helper", "helpers", "misc", "impl", "manager", "core");

  private static final JavaClasses CLASSES = House.CLASSES;

  @Test
  void theTestSeesTheClassesOfEveryModule() {
    assertThat(CLASSES.size()).isGreaterThan(100);
    Set<String> seen = CLASSES.stream().map(StoryTest::room).collect(Collectors.toSet());
    assertThat(seen)
        .contains(
            "text", "grammar", "pack", "claim", "article", "reading", "source", "cli", "bench");
  }

  @Test
  void everyPackageIsARoomOfTheStory() {
    assertThat(CLASSES.stream().map(StoryTest::room).distinct())
        .as(
            "a new package needs its place in the story: here, in the root package-info and in"
                + " README.md")
        .isSubsetOf(Stream.concat(ROOMS.stream(), Stream.of("")).toList());
  }

  @Test
  void noRoomKnowsALaterOne() {
    List<String> later = new ArrayList<>();
    for (List<String> line : STORY.reversed()) {
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAnyPackage(packages(line))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(later))
            .because("the story runs " + String.join(", ", ROOMS))
            .allowEmptyShould(true)
            .check(CLASSES);
      }
      later.addAll(line);
    }
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching("org.ortak.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noPackageIsADrawer() {
    Stream<String> parts =
        CLASSES.stream().flatMap(c -> Stream.of(c.getPackageName().split("\\."))).distinct();
    assertThat(parts).doesNotContainAnyElementsOf(DRAWERS);
  }

  @Test
  void theRootPackageAndTheReadmeTellTheSameStory() {
    Path root = House.ROOT.resolve("reader/src/main/java/org/ortak/package-info.java");
    assertThat(rooms(House.read(root))).isEqualTo(ROOMS);
    assertThat(rooms(House.read(House.ROOT.resolve("README.md")))).isEqualTo(ROOMS);
  }

  /** The rooms told in lines such as {@code source ledger answer (module ledger)}. */
  private static List<String> rooms(String paper) {
    return paper
        .lines()
        .filter(line -> line.contains("(module "))
        .map(line -> line.substring(0, line.indexOf('(')).replace("*", "").strip())
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .toList();
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "org.ortak." + room + "..").toArray(String[]::new);
  }

  private static String room(JavaClass one) {
    String inside = one.getPackageName().replaceFirst("^org\\.ortak\\.?", "");
    return inside.replaceFirst("\\..*", "");
  }
}
