package org.ortak.bench.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.claim.ClaimType;
import org.ortak.reading.Reader;
import org.ortak.reading.claim.Draft;

/** What the models of links learn from: every draft of the types that have one. */
final class LinkExamples {

  private static final List<ClaimType> TYPES =
      List.of(
          ClaimType.FACILITY,
          ClaimType.SUPPLY,
          ClaimType.PARTNERSHIP,
          ClaimType.INVESTMENT,
          ClaimType.PRODUCT,
          ClaimType.INDICATOR);
  private static final String LINK = "l:";

  private final LinkRule rule = new LinkRule();
  private final Map<String, String> pool = new HashMap<>();
  private final Map<ClaimType, List<Example>> examples = new EnumMap<>(ClaimType.class);

  LinkExamples(Reader reader, List<GoldArticle> articles) {
    TYPES.forEach(type -> examples.put(type, new ArrayList<>()));
    articles.forEach(article -> reader.candidates(article.article()).forEach(d -> add(article, d)));
  }

  private void add(GoldArticle article, Draft draft) {
    List<Example> list = examples.get(draft.type());
    if (list != null && !draft.parties().isEmpty()) {
      List<String> signs =
          draft.signs().stream()
              .filter(sign -> sign.startsWith(LINK))
              .map(sign -> pool.computeIfAbsent(sign, same -> same))
              .toList();
      boolean isSo = rule.isTrue(LinkRule.of(draft), article.gold());
      list.add(Example.of(article.document(), isSo, signs));
    }
  }

  /** The examples of each type, the types in their order. */
  Map<ClaimType, List<Example>> byType() {
    return examples;
  }
}
