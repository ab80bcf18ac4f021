package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AnyCueTest {

  private static final List<String> PATTERNS =
      List.of(
          "(?:ab|ba) ?c",
          "\\bab",
          "\\b-a",
          "\\Ba",
          "^b|c$",
          "(?<=c)ab",
          "(?<!a)b\\b",
          "\\Gab",
          "a?",
          "(?:é|aé|\\W{2})b",
          "\\s*[-–]?\\s*(?-i:A)b[^.]{0,3}$",
          ".😀",
          "(?!)");
  private static final List<String> PIECES =
      List.of("a", "b", "c", "A", "B", " ", "-", "–", "0", "é", "😀", ".", "_", "\n");

  /** Passing over where no cue can begin finds what the pattern itself finds. */
  @Test
  void findsWhatThePatternFinds() {
    Random random = new Random(7);
    for (String before : List.of("", "(?<!\\p{L})")) {
      for (String pattern : PATTERNS) {
        AnyCue any = new AnyCue(List.of(cue(pattern)), before);
        Pattern whole = Pattern.compile(before + "(?:" + pattern + ")", Cue.FLAGS);
        for (int i = 0; i < 2000; i++) {
          String line = line(random);
          assertThat(any.isIn(line)).as("%s in '%s'", whole, line).isEqualTo(found(whole, line));
        }
      }
    }
  }

  private static boolean found(Pattern pattern, String line) {
    return pattern.matcher(line).find();
  }

  private static Cue cue(String pattern) {
    return new Cue(
        pattern, Cue.Where.HAS, Pattern.compile(pattern, Cue.FLAGS), false, Optional.empty());
  }

  private static String line(Random random) {
    StringBuilder out = new StringBuilder();
    int pieces = random.nextInt(8);
    for (int i = 0; i < pieces; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }
}
