package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a headline's nouns is its verb. */
final class HeadlineVerbTest {

  private static Tag tag(String headline, String word) {
    Tree tree = Parsed.sentence(headline, "Ardel Motors");
    return tree.tag(Parsed.word(tree, word));
  }

  @ParameterizedTest
  @CsvSource({
    "Ardel Motors orders 300 battery packs from Kestrel, orders",
    "Ardel Motors taps a rival for packs, taps",
    "Ardel Motors plans new plant, plans",
  })
  void aNounWithAnObjectBehindANameIsAVerb(String headline, String word) {
    assertThat(tag(headline, word)).isEqualTo(Tag.VBZ);
  }

  @ParameterizedTest
  @CsvSource({
    "Ardel Motors orders fall, orders",
    "Ardel Motors orders at a peak, orders",
    "Ardel Motors orders were 300 in May, orders",
    "Ardel Motors orders for 300 packs, orders",
  })
  void aNounWithoutOneStaysANoun(String headline, String word) {
    assertThat(tag(headline, word)).isEqualTo(Tag.NNS);
  }
}
