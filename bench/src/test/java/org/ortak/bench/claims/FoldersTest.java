package org.ortak.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldersTest {

  @Test
  void optionsMayStandAnywhere() {
    String[] args = {"news", "--only", "stage,slot-date", "--pack", "packs/own", "more"};
    assertThat(Folders.pack(args)).isEqualTo(Path.of("packs/own"));
    assertThat(Folders.only(args)).containsExactly("stage", "slot-date");
    assertThat(Folders.only(new String[] {"news", "--pack", "packs/own"})).isEmpty();
  }

  @Test
  void whoAsksForSomeModelsAloneMustNameThem() {
    assertThatThrownBy(() -> Folders.only(new String[] {"news", "--pack", "packs/own", "--only"}))
        .hasMessageContaining("expected names of models behind --only");
    assertThatThrownBy(() -> Folders.only(new String[] {"news", "--only", "--pack", "packs/own"}))
        .hasMessageContaining("expected names of models behind --only");
  }

  @Test
  void whatIsReadOfPartsHeldBackIsWrittenWhereAskedFor() {
    String[] args = {"news", "--pack", "packs/own", "--held-out", "read.jsonl"};
    assertThat(Folders.heldOut(args)).hasValue(Path.of("read.jsonl"));
    assertThat(Folders.heldOut(new String[] {"news", "--pack", "packs/own"})).isEmpty();
    assertThatThrownBy(
            () -> Folders.heldOut(new String[] {"news", "--pack", "packs/own", "--held-out"}))
        .hasMessageContaining("expected a file behind --held-out");
  }

  @Test
  void aPackMustBeTold() {
    assertThatThrownBy(() -> Folders.pack(new String[] {"news"}))
        .hasMessageContaining("expected folders of articles and --pack");
  }
}
