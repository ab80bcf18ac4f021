package org.ortak.answer.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PostingsTest {

  @Test
  void eachValueKnowsItsPlacesInOrder() {
    Postings postings = new Postings(new int[][] {{2, 0}, {}, {0}, {2, 2}}, 3);
    assertThat(postings.of(0)).containsExactly(0, 2);
    assertThat(postings.of(1)).isEmpty();
    assertThat(postings.of(2)).containsExactly(0, 3);
    assertThat(postings.of(-1)).isEmpty();
  }

  @Test
  void theMostCountedComeFirstAndOfEqualsTheNames() {
    Dictionary words = new Dictionary();
    for (String word : new String[] {"b", "d", "a", "c"}) {
      int number = words.number(word, word);
      assertThat(number).isEqualTo(words.find(word));
    }
    assertThat(words.top(new int[] {2, 0, 2, 5}, 2))
        .extracting(Counted::key)
        .containsExactly("c", "a");
  }
}
