package org.ortak.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.score.ScoredClaim;

class NameExamplesTest {

  private static final Pack PACK = Pack.builtIn();

  @Test
  void aModelIsLearntFromTheProductsThatTheGoldTells() {
    assertThat(sorts("Ardel Motors unveiled the Brolux in May.", "Ardel Motors", "Brolux"))
        .contains("organisation", "product");
  }

  @Test
  void aModelCalledAsItsMakerStaysItsMaker() {
    assertThat(sorts("Brolux unveiled the Brolux in May.", "Brolux", "Brolux"))
        .contains("organisation")
        .doesNotContain("product");
  }

  private static List<String> sorts(String text, String maker, String model) {
    Article article =
        (Article)
            new ArticleReader(PACK)
                .take(new Page("a.md", Format.MARKDOWN, text.getBytes(StandardCharsets.UTF_8)));
    ScoredClaim gold =
        LinkRule.of(
            ClaimType.PRODUCT,
            List.of(new ScoredClaim.Party("maker", maker)),
            List.of(),
            new LinkRule.Subject(List.of(model), List.of()));
    GoldArticle one = new GoldArticle("a.md", article, List.of(gold));
    return new NameExamples(PACK, new Reader(PACK, Grammar.load()), List.of(one))
        .sorts().stream().map(Example::label).toList();
  }
}
