package org.ortak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of classes: closed, few parameters, one meaning a name, nothing null unsaid. */
class ShapeTest {

  private static final int PARAMETERS = 4;

  /** A tree is its columns, and made in one place. */
  private static final Set<String> MORE_PARAMETERS = Set.of("org.ortak.grammar.Tree");

  @Test
  void classesAreFinalAbstractOrSealed() {
    assertThat(
            House.CLASSES.stream()
                .filter(one -> !one.isInterface() && !one.isEnum() && !one.isRecord())
                .filter(
                    one ->
                        !one.isAnonymousClass()
                            && one.getEnclosingClass().stream().noneMatch(JavaClass::isEnum))
                .filter(one -> !one.getModifiers().contains(JavaModifier.FINAL))
                .filter(one -> !one.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .map(JavaClass::getName)
                .sorted())
        .isEmpty();
  }

  @Test
  void whatOthersCallHasFourParametersAtMost() {
    assertThat(
            House.CLASSES.stream()
                .filter(one -> !one.isAnonymousClass() && !MORE_PARAMETERS.contains(one.getName()))
                .flatMap(one -> one.getCodeUnits().stream())
                .filter(unit -> unit.getRawParameterTypes().size() > PARAMETERS)
                .filter(ShapeTest::isWritten)
                .map(JavaCodeUnit::getFullName)
                .sorted())
        .isEmpty();
  }

  /**
   * Whether others call it with parameters that a person chose: records and enums have what they
   * hold.
   */
  private static boolean isWritten(JavaCodeUnit unit) {
    boolean canonical =
        unit.isConstructor() && (unit.getOwner().isRecord() || unit.getOwner().isEnum());
    return !canonical
        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
        && unit.getModifiers().contains(JavaModifier.PUBLIC)
        && !unit.getName().startsWith("lambda$");
  }

  @Test
  void everyPackageSaysThatNothingIsNull() {
    Stream<JavaPackage> packages = House.CLASSES.stream().map(JavaClass::getPackage).distinct();
    assertThat(
            packages
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted())
        .as("packages without a package-info.java with @NullMarked")
        .isEmpty();
  }

  @Test
  void aWordOfTheWordListNamesOnePublicType() {
    Set<String> words = words();
    assertThat(words).contains("claim", "article", "undertaking");
    Map<String, List<String>> byName =
        House.CLASSES.stream()
            .filter(
                one -> one.isTopLevelClass() && one.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(one -> words.contains(one.getSimpleName().toLowerCase(Locale.ROOT)))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(byName.values().stream().filter(names -> names.size() > 1)).isEmpty();
  }

  /** The first column of docs/words.md. */
  private static Set<String> words() {
    return House.read(House.ROOT.resolve("docs/words.md"))
        .lines()
        .filter(line -> line.startsWith("| "))
        .flatMap(line -> Stream.of(line.split("\\|")[1].split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
