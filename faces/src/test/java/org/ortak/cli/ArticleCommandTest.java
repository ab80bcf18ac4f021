package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCommandTest {

  private static final String PAGE =
      """
      <html lang="en"><head><meta property="article:published_time" content="2025-03-09T08:00:00+01:00">
      <meta property="og:site_name" content="Plant Post"></head><body><h1>A plant for Umeå</h1><article>
      <p>Norra Cells will build a cell plant in Umeå, the company said on Monday in a statement.</p>
      <figure><figcaption>The site in spring.</figcaption></figure>
      <p>The plant is to make twelve gigawatt-hours a year, and nine hundred people are to be hired.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;

  private Path page() throws IOException {
    return Files.writeString(folder.resolve("a.html"), PAGE);
  }

  @Test
  void thePageIsToldAsItWasTaken() throws IOException {
    Ortak.Ran ran = new Ortak().run("article", page().toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("A plant for Umeå\nPlant Post · 2025-03-09 (meta) · en · ")
        .contains("[picture] The site in spring.");
  }

  @Test
  void jsonTellsWhereTheDayWasFoundAndLeavesCaptionsOutOfTheBody() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(new Ortak().run("article", "--json", page().toString()).out());
    assertThat(json.path("published").asText()).isEqualTo("2025-03-09");
    assertThat(json.path("publishedFrom").asText()).isEqualTo("meta");
    assertThat(json.path("publishedSureness").asDouble()).isBetween(0.9, 1.0);
    assertThat(json.path("articleBody").asText()).doesNotContain("spring").contains("twelve");
    assertThat(json.path("captions").get(0).asText()).isEqualTo("The site in spring.");
  }

  @Test
  void aFolderOfCompressedPagesIsOneObject() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("one.html.gz")))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    JsonNode json =
        new ObjectMapper().readTree(new Ortak().run("article", "--bench", folder.toString()).out());
    assertThat(json.path("one").path("articleBody").asText()).startsWith("Norra Cells");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(new Ortak().run("article").err()).contains("expected a file");
    assertThat(new Ortak().run("article", "--bench", "nowhere").code()).isEqualTo(2);
    assertThat(new Ortak().run("article", "nowhere.html").code()).isEqualTo(1);
  }
}
