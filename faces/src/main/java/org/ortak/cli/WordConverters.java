package org.ortak.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Types and stages as the vocabulary spells them. */
final class WordConverters {

  private WordConverters() {}

  /** Takes a claim type by its word. */
  static final class Type implements ITypeConverter<ClaimType> {
    @Override
    public ClaimType convert(String value) {
      return find(value, List.of(ClaimType.values()), ClaimType::word);
    }
  }

  /** Takes a stage by its word. */
  static final class AtStage implements ITypeConverter<Stage> {
    @Override
    public Stage convert(String value) {
      return find(value, List.of(Stage.values()), Stage::word);
    }
  }

  /** The words of all types. */
  static final class Types extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Types() {
      super(Arrays.stream(ClaimType.values()).map(ClaimType::word).toList());
    }
  }

  /** The words of all stages. */
  static final class Stages extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Stages() {
      super(Arrays.stream(Stage.values()).map(Stage::word).toList());
    }
  }

  private static <T> T find(String value, List<T> all, Function<T, String> word) {
    for (T one : all) {
      if (word.apply(one).equalsIgnoreCase(value)) {
        return one;
      }
    }
    String words = String.join(", ", all.stream().map(word).toList());
    throw new TypeConversionException("expected one of " + words + ", found " + value);
  }
}
