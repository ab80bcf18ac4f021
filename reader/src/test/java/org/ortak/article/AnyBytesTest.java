package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortak.pack.Pack;

/**
 * Whatever the bytes are, the reader answers with an article or a fault, and the blocks tile the
 * text.
 */
final class AnyBytesTest {

  private static final ArticleReader READER = new ArticleReader(Pack.builtIn());
  private static final Path ODDITIES = Path.of("../corpus/oddities");

  static List<Path> oddities() throws IOException {
    try (Stream<Path> files = Files.walk(ODDITIES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> Format.ofName(f.toString()).isPresent())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void anOddPageIsAnArticleOrAFault(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    check(new Page(file.toString(), Format.ofName(file.toString()).orElseThrow(), bytes));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void pagesOfRandomBytesAndPagesCutOffAnywhereAreArticlesOrFaults(Format format) {
    Random random = new Random(format.ordinal());
    int articles = 0;
    for (int round = 0; round < 150; round++) {
      articles += check(new Page("random", format, bytes(random))) ? 1 : 0;
    }
    assertThat(articles > 0)
        .as("articles among the pages of random marks")
        .isEqualTo(format != Format.JSON);
    byte[] whole = ALL.getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end < whole.length; end += 3) {
      check(new Page("cut", format, Arrays.copyOf(whole, end)));
    }
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(600)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      String marks = "<>{}[]()|*_#-\\\"':;/& \n\n§ß中aA0.…";
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) marks.charAt(Math.floorMod(bytes[i], marks.length()));
      }
    }
    return bytes;
  }

  /** Whether the page gave an article. */
  @CanIgnoreReturnValue
  private static boolean check(Page page) {
    assertThatCode(() -> READER.take(page)).doesNotThrowAnyException();
    if (READER.take(page) instanceof Article article) {
      List<String> blocks = new ArrayList<>();
      article.blocks().forEach(block -> blocks.add(block.span().of(article.text())));
      assertThat(String.join("\n", blocks)).isEqualTo(article.text());
      return true;
    }
    return false;
  }

  private static final String ALL =
      """
      ---
      title: "Lumora: one \\"plant\\" more"
      published: 2024-05-02
      ---
      # Lumora builds
      **[Lumora digs]** IZMIR, May 1 (AW) — It *will* build a [plant](https://example.org) in [Izmir][1].
      | a | b |
      |---|---|
      <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lumora"}</script></head>
      <body><p>Lumora builds, it said.<br><br>Now.<table><tr><td>1<td>2</table></body></html>
      {"title": "Lumora", "text": "It builds.\\n\\nRead also: Ferry | Pier", "date": "2024-05-02"}
      """;
}
