package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String PLANT =
      "Norra Cells said on Monday it will build a battery plant in Umeå, Sweden.";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void anArticleIsToldWithItsTitleOutletAndDay() throws IOException {
    Path article =
        file(
            "a.md",
            "---\ntitle: A plant for Umeå\noutlet: The Example\npublished: 2025-03-09\n---\n"
                + PLANT);
    Ortak.Ran ran = new Ortak().run("read", article.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("A plant for Umeå\nThe Example · 2025-03-09 · ");
    assertThat(ran.err()).startsWith("1 article, ");
  }

  @Test
  void jsonHoldsToThePublishedSchema() {
    Ortak.Ran ran = new Ortak().run(Ortak.withSamples("read", "--json", "--text", "--mentions"));
    Schema schema =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(read(Ortak.PROJECT.resolve("docs/claims.schema.json")));
    assertThat(ran.lines()).hasSizeGreaterThan(15);
    assertThat(ran.lines()).flatMap(line -> schema.validate(JSON.readTree(line))).isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void documentsComeInTheOrderOfTheInput() throws IOException {
    List<String> names = new ArrayList<>(List.of("read", "--json"));
    for (int i = 0; i < 300; i++) {
      names.add(file(i + ".txt", "Article number " + i + ". " + PLANT.repeat(i % 7)).toString());
    }
    Ortak.Ran ran = new Ortak().run(names.toArray(String[]::new));
    List<String> sources = new ArrayList<>();
    for (String line : ran.lines()) {
      sources.add(JSON.readTree(line).path("document").path("source").asText());
    }
    assertThat(sources).isEqualTo(names.subList(2, names.size()));
  }

  @Test
  void aBadFileCostsOneLineAndNeverTheRun() throws IOException {
    Path good = file("good.txt", PLANT);
    Path empty = file("empty.txt", "");
    Path broken = file("broken.jsonl", "{\"title\": \n" + Ortak.article("x", PLANT));
    Ortak.Ran ran =
        new Ortak()
            .run(
                "read",
                "--json",
                empty.toString(),
                "nowhere.txt",
                broken.toString(),
                good.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.err().lines().toList())
        .hasSize(4)
        .anyMatch(line -> line.startsWith(empty + ": expected "))
        .anyMatch(line -> line.startsWith("nowhere.txt: expected a file or folder, found nothing"))
        .anyMatch(line -> line.startsWith(broken + ":1: expected "))
        .last()
        .asString()
        .startsWith("2 articles, ")
        .contains("3 bad files");
  }

  @Test
  void anotherLanguageIsAResultThatSaysSo() throws IOException {
    Path article =
        file(
            "a.txt",
            "Şirket yeni bir batarya fabrikası kuracak ve bu yatırım için görüşmeler sürüyor.");
    Ortak.Ran ran = new Ortak().run("read", "--json", article.toString());
    JsonNode line = JSON.readTree(ran.out());
    assertThat(ran.code()).isZero();
    assertThat(line.path("unread").asText()).isEqualTo("language tr");
    assertThat(line.path("claims")).isEmpty();
    assertThat(ran.err()).contains("1 article unread (language tr)");
  }

  @Test
  void aFolderWithoutArticlesIsTold() {
    Ortak.Ran ran = new Ortak().run("read", folder.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("no articles");
  }

  @Test
  void theReferenceIsTheDayOfAnArticleThatTellsNone() {
    Ortak.Ran ran = new Ortak().in(PLANT).run("read", "--json", "--reference", "2025-12-09", "-");
    assertThat(ran.out()).contains("\"published\":\"2025-12-09\"");
  }

  @Test
  void wrongUsageIsToldWithWhatToDo() {
    assertThat(new Ortak().run("read").code()).isEqualTo(2);
    assertThat(new Ortak().run("raed", "x"))
        .satisfies(
            ran -> {
              assertThat(ran.code()).isEqualTo(2);
              assertThat(ran.err()).contains("Did you mean").contains("read");
            });
    assertThat(new Ortak().run("read", "--reference", "yesterday", "x").err())
        .contains("--reference: expected a day such as 2025-12-09, found yesterday")
        .contains("See ortak read --help");
    assertThat(new Ortak().run("read", "--min-confidence", "7", "x").code()).isEqualTo(2);
    assertThat(new Ortak().run("read", "--json", "--explain", "x").code()).isEqualTo(2);
    assertThat(new Ortak().run().err()).contains("expected a command, found none");
  }

  @Test
  void claimsOfLessConfidenceAreLeftOut() {
    Ortak ortak = new Ortak().in(PLANT);
    assertThat(ortak.run("read", "--json", "--min-confidence", "1", "-").out())
        .contains("\"claims\":[]");
  }

  @Test
  void aReaderThatGoesAwayEndsTheRunQuietly() {
    String many =
        IntStream.range(0, 200)
            .mapToObj(i -> Ortak.article("a" + i, PLANT))
            .reduce("", String::concat);
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int code = new Ortak().in(many).run(new ClosedPipe(), err, "read", "--json", "--text", "-");
    assertThat(code).isEqualTo(141);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8)).isEmpty();
  }

  /** What {@code | head} leaves. */
  private static final class ClosedPipe extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  @Test
  void colourIsForTerminalsAndForThoseWhoWantIt() {
    assertThat(new Ortak().in(PLANT).variable("COLUMNS", "80").screen().run("read", "-").out())
        .contains("\u001b[1m");
    assertThat(
            new Ortak()
                .in(PLANT)
                .variable("COLUMNS", "80")
                .variable("NO_COLOR", "1")
                .screen()
                .run("read", "-")
                .out())
        .doesNotContain("\u001b");
    assertThat(new Ortak().in(PLANT).run("read", "-").out()).doesNotContain("\u001b");
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    Ortak.Ran ran =
        new Ortak()
            .variable("COLUMNS", "60")
            .run(
                "read",
                "--explain",
                Ortak.PROJECT.resolve("corpus/articles/05-cell-notes-week-50.md").toString());
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void theTurkishLocaleChangesNothing() {
    String[] articles = Ortak.withSamples("read");
    Ortak.Ran usual = new Ortak().run(articles);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      Ortak.Ran turkish = new Ortak().run(articles);
      assertThat(turkish).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }
}
