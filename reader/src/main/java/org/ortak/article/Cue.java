package org.ortak.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ortak.pack.PackException;
import org.ortak.pack.Row;

/**
 * One row of the pack on how a line beside the article reads.
 *
 * @param edge looked for in the first and last lines only
 * @param gives what a label's value tells about the article
 */
record Cue(String id, Where where, Pattern pattern, boolean edge, Optional<Field> gives) {

  /** Where in a line the cue stands, and what goes by it. */
  enum Where {
    /** At the start; the line goes. */
    STARTS,
    /** It is all of the line; the line goes. */
    WHOLE,
    /** At the start; the line goes, and the headlines listed below it. */
    LIST,
    /** Anywhere in a short line; the line goes. */
    HAS,
    /** At the start of a part of a line of links. */
    LINK,
    /** At the end; it is taken off the line. */
    CREDIT,
    /** Before a value that tells something about the article. */
    LABEL
  }

  static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** No line longer than this goes by a cue amid it. */
  static final int LONGEST = 300;

  static Cue of(Row row) {
    Where where = where(row);
    String pattern = row.text("pattern");
    try {
      return new Cue(
          row.text("id"),
          where,
          Pattern.compile(where == Where.CREDIT ? "(?:" + pattern + ")$" : pattern, FLAGS),
          row.flag("edge"),
          row.has("gives") ? Field.ofKey(row.text("gives")) : Optional.empty());
    } catch (PatternSyntaxException e) {
      throw new PackException(
          row.where(), "expected a regular expression in 'pattern', found " + e.getDescription());
    }
  }

  private static Where where(Row row) {
    String name = row.text("where");
    return Arrays.stream(Where.values())
        .filter(where -> where.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new PackException(
                    row.where(),
                    "expected in 'where' one of "
                        + Arrays.toString(Where.values())
                        + ", found "
                        + name));
  }

  /** Whether a bare line goes by this cue alone. */
  boolean takes(String line) {
    return switch (where) {
      case STARTS, LIST -> pattern.matcher(line).lookingAt();
      case WHOLE -> pattern.matcher(line).matches();
      case HAS -> line.length() <= LONGEST && pattern.matcher(line).find();
      case LINK, CREDIT, LABEL -> false;
    };
  }

  /** Whether this cue is all that stands on the line, a closing mark aside. */
  boolean alone(String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.lookingAt()
        && line.substring(matcher.end()).chars().noneMatch(Character::isLetterOrDigit);
  }
}
