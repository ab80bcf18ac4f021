package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

  @TempDir Path temporary;

  private PackFolder folder() {
    return new PackFolder(temporary.resolve("pack"))
        .with(
            "cues/stage.yaml",
            "# cues\n- cue: broke ground\n  stage: underway\n  not: [old, 'yes']\n")
        .with("organisations/makers.yaml", "- {id: a, name: Alba, kind: car-maker}\n");
  }

  @Test
  void rowsKeepTheirFieldsAsTextAndTheirLine() {
    Row row = folder().load().rows("cues/stage").getFirst();
    assertThat(row.where()).isEqualTo("cues/stage.yaml:2");
    assertThat(row.text("stage")).isEqualTo("underway");
    assertThat(row.texts("not")).containsExactly("old", "yes");
    assertThat(row.texts("cue")).containsExactly("broke ground");
  }

  @Test
  void theRowsOfAFolderAreGivenTogether() {
    folder().with("organisations/cells.yaml", "- {id: b, name: Besa, kind: cell-maker}\n");
    assertThat(Pack.load(temporary.resolve("pack")).rowsIn("organisations"))
        .extracting(row -> row.text("id"))
        .containsExactly("b", "a");
  }

  @Test
  void fieldsThatOnlyTestsLookAtAreNotKept() {
    PackFolder folder =
        folder()
            .with(
                "frames/supply.yaml",
                "- {id: a, verbs: [supply], must: [A supplies B], note: x}\n");
    assertThat(folder.load().rows("frames/supply").getFirst().values())
        .containsOnlyKeys("id", "verbs", "note");
  }

  @Test
  void theSameSourcesGiveTheSameBytes() {
    Path path = folder().path();
    assertThat(Compiler.compile(Sources.of(path))).isEqualTo(Compiler.compile(Sources.of(path)));
  }

  @Test
  void anotherContentHasAnotherVersion() {
    String before = folder().load().version();
    String after = folder().with("words.tsv", "name\tas\nx\tword\n").load().version();
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void aCompiledPackIsWrittenOnlyWhenSomethingChanged() throws IOException {
    Path path = folder().path();
    Path file = temporary.resolve("out/pack.bin");
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    String[] arguments = {path.toString(), file.toString()};
    PackCompiler.main(arguments);
    Files.setLastModifiedTime(file, old);
    PackCompiler.main(arguments);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    Files.writeString(path.resolve("words.tsv"), "name\tas\nx\tword\n");
    PackCompiler.main(arguments);
    assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(old);
  }

  @Test
  void weightsAreTheSameCompiledAndAsRows() {
    String table = "sign\tno\tyes\nbias\t0.5\t-1.25\nby=sell\t0\t2.125\n";
    Pack compiled = folder().with("weights/deals.tsv", table).load();
    Row bias = new Row("x:2", Map.of("sign", "bias", "no", "0.5", "yes", "-1.25"));
    Row sell = new Row("x:3", Map.of("sign", "by=sell", "no", "0", "yes", "2.125"));
    Pack ofRows = compiled.with("weights/deals", List.of(bias, sell));

    LinearModel model = LinearModel.of(compiled, "weights/deals");
    assertThat(compiled.files()).contains("weights/deals", "countries");
    assertThat(model.classes()).containsExactly("no", "yes");
    for (List<String> signs : List.of(List.<String>of(), List.of("by=sell"), List.of("other"))) {
      assertThat(model.probabilities(signs))
          .isEqualTo(LinearModel.of(ofRows, "weights/deals").probabilities(signs));
    }
    assertThat(model.probabilities(List.of("by=sell"))[1])
        .isCloseTo(1 / (1 + Math.exp(0.5 - 0.875)), within(1e-12));
    assertThatThrownBy(() -> compiled.rows("weights/deals"))
        .hasMessage("weights/deals: expected a file of rows, found one of weights");
  }

  @Test
  void aPackOfRowsAloneHasAnEmptyLexicon() {
    Pack pack =
        new Pack("test", Map.of("units", List.of(new Row("units.yaml:1", Map.of("unit", "t")))));
    assertThat(pack.rows("units")).hasSize(1);
    assertThat(pack.lexicon().named("Alba")).isEmpty();
  }
}
