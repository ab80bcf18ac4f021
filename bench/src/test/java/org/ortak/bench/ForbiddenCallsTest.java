package org.ortak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No class calls what {@code forbidden.tsv} lists; each row there says why. */
class ForbiddenCallsTest {

  private record Ban(String call, String reason, List<String> rooms) {

    static Ban of(String line) {
      String[] parts = line.split("\t", -1);
      assertThat(parts).as("expected call, reason and rooms, found: " + line).hasSize(3);
      assertThat(parts[1]).as("a ban says why: " + line).isNotBlank();
      return new Ban(parts[0], parts[1], Arrays.asList(parts[2].split(" ")));
    }
  }

  private static final Map<String, Ban> BANS =
      House.read(Path.of("src/test/resources/org/ortak/bench/forbidden.tsv"))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Ban::of)
          .collect(Collectors.toMap(Ban::call, Function.identity()));

  @Test
  void noClassCallsWhatIsForbidden() {
    assertThat(faults(House.CLASSES)).isEmpty();
  }

  @Test
  void aForbiddenCallIsSeen() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
    assertThat(faults(offender))
        .hasSize(3)
        .anyMatch(fault -> fault.contains("toLowerCase"))
        .anyMatch(fault -> fault.contains("toUpperCase"))
        .anyMatch(fault -> fault.contains("FileReader"));
  }

  /** Does what no class may: by a call, by a reference and by a constructor. */
  @SuppressWarnings({"StringCaseLocaleUsage", "DefaultCharset", "unused"})
  private static final class Offender {

    String call(String text) {
      return text.toLowerCase();
    }

    Function<String, String> reference() {
      return String::toUpperCase;
    }

    java.io.Reader constructor() throws java.io.IOException {
      return new java.io.FileReader("a");
    }
  }

  private static List<String> faults(JavaClasses classes) {
    return classes.stream().flatMap(ForbiddenCallsTest::faults).sorted().toList();
  }

  private static Stream<String> faults(JavaClass one) {
    Stream<JavaAccess<?>> accesses =
        Stream.concat(
            one.getAccessesFromSelf().stream(), one.getCodeUnitReferencesFromSelf().stream());
    return accesses
        .distinct()
        .filter(access -> BANS.containsKey(access.getTarget().getFullName()))
        .filter(access -> !allowed(one, BANS.get(access.getTarget().getFullName())))
        .map(access -> access.getDescription() + ": " + reason(access));
  }

  private static boolean allowed(JavaClass one, Ban ban) {
    return ban.rooms().stream()
        .filter(room -> !room.isEmpty())
        .anyMatch(room -> (one.getPackageName() + ".").startsWith("org.ortak." + room + "."));
  }

  private static String reason(JavaAccess<?> access) {
    return BANS.get(access.getTarget().getFullName()).reason();
  }
}
