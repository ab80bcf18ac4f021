package org.ortak.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;

class PageKeepTest {

  @TempDir private Path folder;

  private static Clock on(String day) {
    return Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
  }

  private void keep(String day, String url) {
    try (PageKeep keep = new PageKeep(folder, on(day))) {
      byte[] bytes = "<p>Plant".getBytes(StandardCharsets.UTF_8);
      keep.keep(new Page(url, Format.HTML, bytes, Map.of(Page.CHARSET, "utf-8")));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aKeptPageCanBeReadAgain() throws IOException {
    keep("2026-03-01", "https://post.example/a");
    List<Arrival> pages = new ArrayList<>();
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(files().getFirst()))) {
      new WarcPages("a", in).forEachRemaining(pages::add);
    }
    Page page = (Page) pages.getFirst();
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Plant");
    assertThat(page.told()).containsEntry("url", "https://post.example/a");
  }

  @Test
  void eachRunWritesAFileOfItsOwnAndOldOnesArePruned() throws IOException {
    keep("2026-01-01", "https://post.example/a");
    keep("2026-03-01", "https://post.example/b");
    keep("2026-03-01", "https://post.example/c");
    Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThat(files()).hasSize(4);
    try (PageKeep keep = new PageKeep(folder, on("2026-03-02"))) {
      assertThat(keep.prune(Duration.ofDays(30))).isEqualTo(1);
    }
    assertThat(files()).hasSize(3).contains(other);
  }

  @Test
  void whatDidNotComeFromTheWebIsNotKept() {
    keep("2026-03-01", "a.html");
    assertThat(folder).isEmptyDirectory();
  }
}
