package org.ortak.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether one of many cues stands somewhere in a line. Their pattern is tried only where one can
 * begin, told by two characters: those with which the pattern neither matches nor asks for more.
 */
final class AnyCue {

  private static final int ASCII = 128;
  private static final byte NEVER = 1;
  private static final byte MAYBE = 2;

  /** What asks for more of what stands before than whether it is a word's character. */
  private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<[=!]|\\\\G|\\\\b\\{");

  private final Pattern pattern;
  private final boolean looksBack;

  /** What was found for each pair of characters; 0 where it was not tried yet, by any thread. */
  private final byte[] pairs = new byte[ASCII * ASCII];

  /**
   * @param before what has to stand before a cue, other than a word's letter
   */
  AnyCue(List<Cue> cues, String before) {
    String all =
        cues.stream()
            .map(cue -> "(?:" + cue.pattern().pattern() + ")")
            .collect(Collectors.joining("|"));
    this.looksBack = LOOKS_BACK.matcher(all).find();
    this.pattern =
        Pattern.compile(before + "(?:" + (all.isEmpty() ? "(?!)" : all) + ")", Cue.FLAGS);
  }

  /** Whether a cue stands at the start of the line. */
  boolean starts(String line) {
    return pattern.matcher(line).lookingAt();
  }

  /** Whether a cue stands anywhere in the line. */
  boolean isIn(String line) {
    Matcher matcher = pattern.matcher(line);
    if (looksBack) {
      return matcher.find();
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int i = 0;
    while (i < line.length()) {
      if (mayBegin(line, i) && matcher.region(i, line.length()).lookingAt()) {
        return true;
      }
      i += Character.charCount(line.codePointAt(i));
    }
    return matcher.region(i, i).lookingAt();
  }

  private boolean mayBegin(String line, int at) {
    if (at + 1 == line.length() || line.charAt(at) >= ASCII || line.charAt(at + 1) >= ASCII) {
      return true;
    }
    int pair = line.charAt(at) * ASCII + line.charAt(at + 1);
    if (pairs[pair] == 0) {
      String begun = line.substring(at, at + 2);
      pairs[pair] = mayGoOn("", begun) || mayGoOn("0", begun) ? MAYBE : NEVER;
    }
    return pairs[pair] == MAYBE;
  }

  private boolean mayGoOn(String before, String begun) {
    Matcher matcher =
        pattern
            .matcher(before + begun)
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(before.length(), before.length() + begun.length());
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
