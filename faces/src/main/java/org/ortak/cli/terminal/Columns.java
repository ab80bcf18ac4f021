package org.ortak.cli.terminal;

/** How many columns of a terminal a text takes. */
public final class Columns {

  private Columns() {}

  public static int of(CharSequence text) {
    int columns = 0;
    int i = 0;
    while (i < text.length()) {
      int point = Character.codePointAt(text, i);
      columns += ofPoint(point);
      i += Character.charCount(point);
    }
    return columns;
  }

  private static int ofPoint(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** East Asian wide and full-width characters, and pictures. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
