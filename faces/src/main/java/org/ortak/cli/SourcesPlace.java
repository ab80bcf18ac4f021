package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ortak.source.watch.WatchStore;

/** Where the notes on sources and the kept pages lie: beside the ledger. */
record SourcesPlace(Path ledger) {

  private String name() {
    return ledger.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  Path notes() {
    return ledger.resolveSibling(name() + "-sources.db");
  }

  Path pages() {
    return ledger.resolveSibling(name() + "-pages");
  }

  WatchStore open() {
    try {
      Files.createDirectories(ledger.toAbsolutePath().normalize().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WatchStore.open(notes());
  }
}
