package org.ortak.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.article.Arrival;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.article.Unreadable;

final class PagesTest {

  @TempDir private Path folder;

  private static List<Arrival> all(Pages pages) {
    List<Arrival> all = new ArrayList<>();
    pages.forEachRemaining(all::add);
    return all;
  }

  private static InputStream input(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFolderGivesItsKnownFilesSortedAndCountsTheOthers() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "B");
    Files.writeString(folder.resolve("a.md"), "A");
    Files.writeString(folder.resolve("c.png"), "C");
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/d.html"), "D");
    Pages pages = new Pages(List.of(folder.toString()), InputStream.nullInputStream());
    assertThat(all(pages))
        .extracting(arrival -> folder.relativize(Path.of(arrival.source())).toString())
        .containsExactly("a.md", "b.txt", "deep/d.html");
    assertThat(pages.skipped()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsALinkGivesTheFilesOfTheFolderBehindIt(@TempDir Path elsewhere)
      throws IOException {
    Files.createDirectories(elsewhere.resolve("deep"));
    Files.writeString(elsewhere.resolve("deep/a.md"), "A");
    Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    assertThat(all(new Pages(List.of(link.toString()), InputStream.nullInputStream())))
        .extracting(Arrival::source)
        .containsExactly(link.resolve("deep/a.md").toString());
  }

  @Test
  void aFileOfJsonLinesIsOnePageALine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\n\n{}\n");
    assertThat(all(new Pages(List.of(file.toString()), InputStream.nullInputStream())))
        .extracting(Arrival::source)
        .containsExactly(file + ":1", file + ":3");
  }

  @Test
  void aFileThatIsNotThereIsAFaultInItsPlace() {
    assertThat(all(new Pages(List.of("none.txt"), InputStream.nullInputStream())))
        .singleElement()
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void standardInputIsRecognisedByItsFirstBytes() {
    assertThat(all(new Pages(List.of("-"), input("<html>"))))
        .singleElement()
        .isInstanceOfSatisfying(
            Page.class, page -> assertThat(page.format()).isEqualTo(Format.HTML));
    assertThat(all(new Pages(List.of("-"), input("---\ntitle: A\n---\n")))).hasSize(1);
    assertThat(all(new Pages(List.of("-"), input("{}\n{}\n"))))
        .extracting(Arrival::source)
        .containsExactly("-:1", "-:2");
  }
}
