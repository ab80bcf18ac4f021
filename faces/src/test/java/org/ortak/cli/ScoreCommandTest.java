package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  private static final String GOLD =
      """
      {"document": {"id": "a"}, "claims": [{"type": "facility", "kind": "battery-plant", "stage": "agreed", \
      "participants": [{"role": "operator", "name": "Norra Cells"}], "places": [{"name": "Umeå", "country": "SE"}]}]}
      """;

  @TempDir private Path folder;

  @Test
  void theDifferenceToTheLastRunIsTold() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Path right = Files.writeString(folder.resolve("right.jsonl"), GOLD);
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.jsonl"), GOLD.replace("Norra Cells", "Alba Trucks"));
    Ortak ortak = new Ortak().project(folder);
    assertThat(ortak.run("score", gold.toString(), right.toString()).out())
        .contains("UNDERTAKINGS   P 1.000  R 1.000  F1 1.000   (1 right of 1 gold, 1 read)");
    assertThat(ortak.run("score", "--errors", "5", gold.toString(), wrong.toString()).out())
        .contains("F1 0.000 (-1.000)")
        .contains("missed: a: facility; battery-plant; agreed; operator Norra Cells; Umeå")
        .contains("invented: a: facility; battery-plant; agreed; operator Alba Trucks; Umeå");
  }

  @Test
  void articlesAreReadAndScoredInOneGo() {
    Ortak.Ran ran =
        new Ortak()
            .project(folder)
            .run(
                Ortak.withSamples(
                    "score", Ortak.PROJECT.resolve("corpus/gold-a.jsonl").toString(), "--read"));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(", not read 0").contains("grounded");
  }

  @Test
  void whatCanNotBeReadIsTold() {
    assertThat(new Ortak().run("score", "gold.jsonl").code()).isEqualTo(2);
    assertThat(new Ortak().run("score", "nowhere.jsonl", "nowhere.jsonl").err())
        .contains("expected a file of JSON lines, found none of this name: nowhere.jsonl");
  }
}
