package org.ortak.reading.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Stage;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Pack;

/**
 * Judges a gathered draft by the learnt models: how likely it is right, of what kind it is, and how
 * far the undertaking has come.
 */
final class ClaimJudge {

  /** Before the number that the reader of a type gives where no model has learnt the type. */
  static final String PRIOR = "prior:";

  /** Before the number that stands whatever the model has learnt: how often such were right. */
  static final String COUNTED = "counted:";

  private static final String CONFIDENCE = "models/confidence";
  private static final String STAGE = "models/stage";
  private static final String KIND = "models/kind-";

  /** Claims less likely than this are not told: below it more is invented than found. */
  private static final double LEAST = 0.4;

  /** The same for facts, of which the judge has seen fewer: it doubts more than it should. */
  private static final double LEAST_OF_FACTS = 0.28;

  private final Optional<LinearModel> confidence;
  private final Optional<LinearModel> stages;
  private final Map<ClaimType, LinearModel> kinds = new EnumMap<>(ClaimType.class);

  ClaimJudge(Pack pack) {
    this.confidence = model(pack, CONFIDENCE);
    this.stages = model(pack, STAGE);
    for (ClaimType type : ClaimType.values()) {
      model(pack, KIND + type.word()).ifPresent(model -> kinds.put(type, model));
    }
  }

  private static Optional<LinearModel> model(Pack pack, String file) {
    return pack.files().contains(file) ? Optional.of(LinearModel.of(pack, file)) : Optional.empty();
  }

  /** How likely a claim of the type must be to be told; nothing is held back without a model. */
  double least(ClaimType type) {
    double least = type.isUndertaking() ? LEAST : LEAST_OF_FACTS;
    return confidence.isPresent() ? least : 0;
  }

  /** How likely the claim is right; even odds where the pack has no model. */
  double confidence(List<String> signs) {
    Optional<Double> prior = told(signs, COUNTED).or(() -> prior(signs));
    if (prior.isPresent()) {
      return prior.get();
    }
    double chance =
        confidence
            .map(model -> model.probabilities(signs)[model.classes().indexOf("yes")])
            .orElse(0.5);
    return Math.round(chance * 1000) / 1000.0;
  }

  /** What the reader of the type gave; empty where the model has learnt the type. */
  private Optional<Double> prior(List<String> signs) {
    boolean learnt =
        signs.stream()
            .anyMatch(
                sign ->
                    sign.startsWith(ClaimSigns.TYPE)
                        && confidence.filter(model -> model.knows(sign)).isPresent());
    return learnt ? Optional.empty() : told(signs, PRIOR);
  }

  private static Optional<Double> told(List<String> signs, String before) {
    return signs.stream()
        .filter(sign -> sign.startsWith(before))
        .map(sign -> Double.parseDouble(sign.substring(before.length())))
        .findFirst();
  }

  /**
   * The likeliest stage of an undertaking; empty for other types and where the pack has no model.
   */
  Optional<Stage> stage(Draft draft, List<String> signs) {
    if (!draft.type().isUndertaking() || stages.isEmpty()) {
      return Optional.empty();
    }
    String word = stages.get().best(signs);
    for (Stage stage : Stage.values()) {
      if (stage.word().equals(word)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /** The likeliest kind; empty where the pack has no model of the type's kinds. */
  Optional<Kind> kind(Draft draft, List<String> signs) {
    return Optional.ofNullable(kinds.get(draft.type()))
        .map(model -> model.best(signs))
        .flatMap(
            word ->
                draft.type().kinds().stream().filter(kind -> kind.word().equals(word)).findFirst());
  }
}
