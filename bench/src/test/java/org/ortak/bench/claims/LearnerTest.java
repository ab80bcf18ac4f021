package org.ortak.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.pack.LinearModel;

class LearnerTest {

  /** Ten documents; what is so has the sign "sells", and both kinds have "names". */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String document = "made-" + i + ".txt";
      examples.add(Example.of(document, true, List.of("sells", "names", "only-in-" + i)));
      examples.add(Example.of(document, false, List.of("visits", "names")));
    }
    return examples;
  }

  @Test
  void aSignThatTellsPartsWhatIsSoFromWhatIsNot() {
    LinearModel model = Learner.learn(Lesson.link("supply"), examples()).model();
    assertThat(model.classes()).containsExactly("no", "yes");
    assertThat(model.probabilities(List.of("sells", "names"))[1]).isGreaterThan(0.7);
    assertThat(model.probabilities(List.of("visits", "names"))[1]).isLessThan(0.3);
  }

  @Test
  void aSignOfFewDocumentsIsNotLearnt() {
    assertThat(Learner.learn(Lesson.link("supply"), examples()).lines())
        .anyMatch(line -> line.startsWith("sells\t0\t"))
        .noneMatch(line -> line.startsWith("only-in-"));
  }

  @Test
  void theSameExamplesGiveTheSameModel() {
    assertThat(Learner.learn(Lesson.confidence(), examples()).lines())
        .isEqualTo(Learner.learn(Lesson.confidence(), examples()).lines());
  }

  @Test
  void ofManyClassesTheOneWhoseSignStandsIsLikeliest() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (String stage : List.of("active", "agreed", "sought")) {
        examples.add(new Example("made-" + i + ".txt", stage, List.of("sign of " + stage)));
      }
    }
    Learnt learnt = Learner.learn(Lesson.stage(examples), examples);
    assertThat(learnt.lines().getFirst()).isEqualTo("sign\tactive\tagreed\tsought");
    assertThat(learnt.model().best(List.of("sign of agreed"))).isEqualTo("agreed");
    assertThat(learnt.model().best(List.of("sign of sought"))).isEqualTo("sought");
  }

  @Test
  void aDocumentIsJudgedByAModelThatHasNotSeenIt() {
    List<Example> examples = examples();
    Folds folds = new Folds(examples.stream().map(Example::document).toList());
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      List<String> held =
          folds.inside(fold, examples).stream().map(Example::document).distinct().toList();
      assertThat(held).hasSize(2);
      assertThat(folds.outside(fold, examples))
          .hasSize(16)
          .noneMatch(example -> held.contains(example.document()));
    }
    assertThat(new Trial(Lesson.link("supply"), examples, folds).atThresholds())
        .contains("  from 0.5: P 1.000 R 1.000 F1 1.000, 10 told");
  }
}
