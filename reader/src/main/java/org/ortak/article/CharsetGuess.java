package org.ortak.article;

import java.nio.charset.Charset;

/**
 * The charset that bytes without a declaration look like, where they are not UTF-8. Letters of the
 * West stand alone among ASCII; those of Cyrillic stand in runs and are small ones most of all; the
 * pairs of East Asian charsets begin with the bytes of their frequent characters.
 */
final class CharsetGuess {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset JAPANESE = Charset.forName("windows-31j");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset KOREAN = Charset.forName("x-windows-949");
  private static final int LOOK = 1 << 16;

  private final byte[] bytes;
  private final int length;

  private CharsetGuess(byte[] bytes) {
    this.bytes = bytes;
    this.length = Math.min(LOOK, bytes.length);
  }

  static Charset of(byte[] bytes) {
    return new CharsetGuess(bytes).guess();
  }

  private Charset guess() {
    int high = 0;
    int inRow = 0;
    int turkish = 0;
    int before = 0;
    for (int i = 0; i < length; i++) {
      int octet = bytes[i] & 0xFF;
      high += octet >= 0x80 ? 1 : 0;
      inRow += octet >= 0x80 && before >= 0x80 ? 1 : 0;
      // the letters that Turkish has where Western charsets have eth, thorn and y acute
      turkish += octet == 0xF0 || octet == 0xFD || octet == 0xFE || octet == 0xDD ? 1 : 0;
      before = octet;
    }
    if (5 * inRow < 2 * high) {
      return 5 * turkish > high ? TURKISH : WESTERN;
    }
    return inPairs();
  }

  private Charset inPairs() {
    int[] firsts = new int[256];
    int pairs = 0;
    for (int i = 0; i + 1 < length; i++) {
      int octet = bytes[i] & 0xFF;
      if (octet >= 0x81) {
        firsts[octet]++;
        pairs++;
        i++;
      }
    }
    int marks = sum(firsts, 0xA1, 0xA3);
    if (3 * sum(firsts, 0x82, 0x83) > pairs - sum(firsts, 0x81, 0x81)) {
      return JAPANESE;
    }
    if (10 * (sum(firsts, 0xB0, 0xC8) + marks) > 9 * pairs) {
      return KOREAN;
    }
    return 10 * (sum(firsts, 0xB0, 0xD7) + marks) > 7 * pairs ? CHINESE : CYRILLIC;
  }

  private static int sum(int[] counts, int from, int to) {
    int sum = 0;
    for (int i = from; i <= to; i++) {
      sum += counts[i];
    }
    return sum;
  }
}
