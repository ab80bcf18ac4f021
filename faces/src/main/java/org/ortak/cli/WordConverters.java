package org.ortak.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ortak.answer.export.Format;
import org.ortak.answer.search.Sort;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Types, stages and forms as commands spell them. */
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

  /** The sorts of what can be found. */
  static final class Sorts extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Sorts() {
      super(
          Arrays.stream(Sort.values()).map(sort -> sort.name().toLowerCase(Locale.ROOT)).toList());
    }
  }

  /** The endings of what is exported. */
  static final class ExportForms extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ExportForms() {
      super(Arrays.stream(Format.values()).map(Format::word).toList());
    }
  }

  /** The forms of a digest. */
  static final class DigestForms extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    DigestForms() {
      super(List.of("text", "markdown", "html", "eml", "atom", "json"));
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
