package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final Offset<Double> SAME = within(1e-12);

  private final LinearModel model =
      new LinearModel(
          List.of("no", "yes"),
          Map.of(
              "bias", new double[] {0, -1},
              "near", new double[] {0, 1.5},
              "supply|near", new double[] {0, 0.5},
              "verb:build", new double[] {0.25, 0},
              "kind:grant", new double[] {0, 2}));

  @Test
  void addsUpASignAloneAndBehindItsTypes() {
    TypedSigns signs = new TypedSigns(List.of("near"), List.of("supply"), List.of("kind:grant"));
    assertThat(model.probabilities(signs)[1]).isCloseTo(1 / (1 + Math.exp(-3)), SAME);
    assertThat(model.probabilities(signs)).isEqualTo(model.probabilities(signs.all()));
  }

  @Test
  void countsWhatWasWeighedBeforeAsIfItStoodAmongTheSigns() {
    TypedSigns all =
        new TypedSigns(List.of("near", "verb:build", "unknown"), List.of("supply"), List.of());
    TypedSigns before = new TypedSigns(List.of("verb:build"), List.of("supply"), List.of());
    TypedSigns rest = new TypedSigns(List.of("near", "unknown"), List.of("supply"), List.of());
    double[] parted = model.probabilities(model.weighed(before), rest);
    assertThat(parted[1]).isCloseTo(model.probabilities(all)[1], SAME);
    assertThat(parted[1]).isNotCloseTo(model.probabilities(rest)[1], within(0.01));
  }
}
