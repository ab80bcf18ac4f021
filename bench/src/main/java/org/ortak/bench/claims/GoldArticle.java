package org.ortak.bench.claims;

import java.util.List;
import org.ortak.article.Article;
import org.ortak.score.ScoredClaim;

/**
 * An article with its gold claims.
 *
 * @param document the name of its file
 */
record GoldArticle(String document, Article article, List<ScoredClaim> gold) {

  GoldArticle {
    gold = List.copyOf(gold);
  }
}
