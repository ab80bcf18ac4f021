package org.ortak.article;

import java.util.regex.Pattern;

/** Takes Markdown's marks off a line: emphasis, links, pictures, escapes; their words stay. */
final class Emphasis {

  private static final Pattern PICTURE =
      Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)\\s]{0,2000}(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,200}\\]){0,1000})\\]\\([^)\\s]{0,2000}(?:\\s+\"[^\"]*\")?\\)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\[\\]]{1,1000})\\]\\[[^\\]]{0,100}\\]");
  private static final Pattern AUTO = Pattern.compile("<(https?://[^>\\s]{1,2000})>");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.{0,5000}?\\S)\\1");
  private static final Pattern STAR = Pattern.compile("\\*(?=[^\\s*])([^*]{0,5000}?[^\\s*])\\*");
  private static final Pattern LOW =
      Pattern.compile("(?<![\\p{L}\\p{N}])_(?=[^\\s_])([^_]{0,5000}?[^\\s_])_(?![\\p{L}\\p{N}])");
  private static final Pattern CODE = Pattern.compile("`([^`]{1,1000})`");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");
  private static final Pattern HARD_BREAK = Pattern.compile("(?:<br\\s*/?>|\\\\)$");

  private static final String MARKS = "*_`[<\\";

  private Emphasis() {}

  static String strip(String line) {
    if (!Lines.hasAny(line, MARKS)) {
      return Lines.tidy(line);
    }
    String words = PICTURE.matcher(HARD_BREAK.matcher(line).replaceAll("")).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1");
    words = REFERENCE.matcher(words).replaceAll("$1");
    words = AUTO.matcher(words).replaceAll("$1");
    words = STRONG.matcher(words).replaceAll("$2");
    words = STAR.matcher(words).replaceAll("$1");
    words = LOW.matcher(words).replaceAll("$1");
    words = CODE.matcher(words).replaceAll("$1");
    return Lines.tidy(ESCAPE.matcher(words).replaceAll("$1"));
  }
}
