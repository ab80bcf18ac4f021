package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ortak.pack.Pack;

final class ArticleReaderTest {

  private static final Pack PACK = Pack.builtIn();

  private final ArticleReader reader = new ArticleReader(PACK);

  private Article article(Format format, String content) {
    Taken taken = reader.take(new Page("a", format, content.getBytes(StandardCharsets.UTF_8)));
    assertThat(taken).isInstanceOf(Article.class);
    return (Article) taken;
  }

  @Test
  void markdownGivesItsHeadAndItsWordsWithoutMarks() {
    Article article =
        article(
            Format.MARKDOWN,
            """
            ---
            title: "Lumora: a plant for Izmir"
            published: 2024-05-02
            outlet: Plant Post
            language: en
            ---
            **Lumora** will build a [plant](https://example.org/a_b) in *Izmir*.

            ## What it makes

            - 12 GWh of cells
            - packs

            | cell | GWh |
            | --- | --- |
            | LFP | 8 |
            """);
    assertThat(article.text())
        .isEqualTo(
            """
            Lumora: a plant for Izmir
            Lumora will build a plant in Izmir.
            What it makes
            12 GWh of cells
            packs
            cell | GWh
            LFP | 8\
            """);
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.ITEM,
            Block.Kind.ITEM,
            Block.Kind.ROW,
            Block.Kind.ROW);
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 2));
    assertThat(article.outlet()).contains("Plant Post");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aRunInHeadlineOfADigestStandsOnItsOwnLine() {
    Article article =
        article(Format.MARKDOWN, "# Week\n\n**[Lumora digs in Izmir]** Work on the site is on.\n");
    assertThat(article.text()).isEqualTo("Week\n[Lumora digs in Izmir]\nWork on the site is on.");
  }

  @Test
  void aTitleThatIsRepeatedStandsOnce() {
    Article article =
        article(
            Format.TEXT, "Lumora seeks a partner\n\nLumora seeks a partner\n\nIt is in Izmir.\n");
    assertThat(article.text()).isEqualTo("Lumora seeks a partner\nIt is in Izmir.");
    assertThat(article.title()).contains("Lumora seeks a partner");
  }

  @Test
  void aTextThatBeginsWithASentenceHasNoTitle() {
    Article article = article(Format.TEXT, "Lumora seeks a partner.\n\nIt is in Izmir.\n");
    assertThat(article.title()).isEmpty();
  }

  @Test
  void linesWrappedAtAFixedWidthAreOneParagraph() {
    Article article =
        article(
            Format.TEXT,
            """
            Lumora, a maker of cells for scooters, told its owners on Monday that
            it will build a plant in Izmir. The plant is to run in the autumn and
            to make packs.

            A second one may follow. Nothing is decided yet, the maker said in its
            note.
            """);
    assertThat(article.blocks()).hasSize(2);
  }

  @Test
  void theDayOfADatelineTakesItsYearFromTheDayOfTheUpdate() {
    Article article =
        article(
            Format.MARKDOWN,
            "---\n"
                + "title: A\n"
                + "updated: January 8, 2024\n"
                + "---\n"
                + "IZMIR, Jan. 5 (Wire) -- Lumora will build.\n");
    assertThat(article.published()).contains(LocalDate.of(2024, 1, 5));
    assertThat(article.dating()).isEqualTo(Dating.TEXT);
    assertThat(article.changed()).contains(LocalDate.of(2024, 1, 8));
  }

  @Test
  void theDayGivenByTheUserServesWhereNothingElseTellsIt() {
    ArticleReader dated = new ArticleReader(PACK, Optional.of(LocalDate.of(2020, 2, 3)));
    Taken taken =
        dated.take(new Page("a", Format.TEXT, "Lumora seeks.".getBytes(StandardCharsets.UTF_8)));
    assertThat(((Article) taken).dating()).isEqualTo(Dating.REFERENCE);
  }

  @Test
  void aLineOfJsonIsAnArticleOrSaysWhatIsMissing() {
    Article article =
        article(
            Format.JSON,
            "{\"id\": 7, \"title\": \"T\", \"text\": \"A.\\n\\nB.\", \"date\": \"2021-06-01\"}");
    assertThat(article.text()).isEqualTo("T\nA.\nB.");
    assertThat(article.id()).contains("7");
    Taken fault =
        reader.take(
            new Page("f:3", Format.JSON, "{\"title\": \"T\"}".getBytes(StandardCharsets.UTF_8)));
    assertThat(((Unreadable) fault).message())
        .startsWith("f:3: expected a text under \"text\", found the fields [title]; write");
  }

  @Test
  void bytesThatAreNotUtf8AreReadAsWindows1252() {
    byte[] bytes = "Gränges “builds”.".getBytes(Charset.forName("windows-1252"));
    assertThat(((Article) reader.take(new Page("a", Format.TEXT, bytes))).text())
        .isEqualTo("Gränges “builds”.");
  }

  @Test
  void anEmptyPageIsAFaultAndNoArticle() {
    assertThat(reader.take(new Page("a", Format.TEXT, new byte[0]))).isInstanceOf(Unreadable.class);
  }

  @Test
  void aPictureUnderATextsNameIsAFaultThatSaysSo() {
    byte[] picture = new byte[400];
    for (int i = 0; i < picture.length; i++) {
      picture[i] = (byte) (i * 37);
    }
    Taken taken = reader.take(new Page("photo.md", Format.MARKDOWN, picture));
    assertThat(taken).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) taken).message())
        .isEqualTo(
            "photo.md: expected a text, found bytes that are none; look whether it is a picture,"
                + " an archive or another program's file");
  }

  @Test
  void aControlCharacterByMistakeMakesNoFault() {
    Article article =
        article(
            Format.TEXT,
            "Lumora will build a plant in Izmir.\u0000 It is to make packs for scooters and for"
                + " small vans, and work on the site is to begin in May, the maker said.\n");
    assertThat(article.text()).contains("plant in Izmir");
  }
}
