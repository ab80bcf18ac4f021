package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pack's files as they are written, with the fields that only tests look at. */
public final class PackSources {

  private PackSources() {}

  /** The rows of one file of the pack that comes with the program. */
  public static List<Row> rows(String file) {
    List<Fault> faults = new ArrayList<>();
    List<Row> rows = Sources.of(Path.of("..", "packs", "battery-ev")).rows(faults).get(file);
    assertThat(faults).isEmpty();
    assertThat(rows).as("rows of " + file).isNotNull();
    return rows;
  }
}
