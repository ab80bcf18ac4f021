package org.ortak.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionsTest {

  @ParameterizedTest
  @EnumSource(Relation.class)
  void everyRelationHasAnActionToEachSideThatTellsIt(Relation relation) {
    int right = Actions.right(relation);
    int left = Actions.left(relation);
    assertThat(Actions.isLeft(right)).isFalse();
    assertThat(Actions.isLeft(left)).isTrue();
    assertThat(Actions.relation(right)).isEqualTo(relation.ordinal());
    assertThat(Actions.relation(left)).isEqualTo(relation.ordinal());
    assertThat(Actions.isLeftMove(Actions.move(left))).isTrue();
    assertThat(Actions.isLeftMove(Actions.move(right))).isFalse();
    assertThat(Actions.move(left) - Actions.move(right)).isEqualTo(Bond.values().length);
  }

  @Test
  void theActionsOfAMoveStandTogether() {
    for (int move = 0; move < Actions.MOVES; move++) {
      int wanted = move;
      assertThat(IntStream.range(Actions.from(move), Actions.end(move)))
          .isNotEmpty()
          .allMatch(action -> Actions.move(action) == wanted);
    }
    assertThat(Actions.end(Actions.MOVES - 1)).isEqualTo(Actions.COUNT);
  }
}
