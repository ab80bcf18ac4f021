package org.ortak.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters: by a byte order mark, as UTF-8 where they are, as the server or the page
 * declares, else as the bytes look.
 */
public final class Charsets {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Names that stand for a larger charset than they say, as in every browser. */
  private static final Map<String, String> MEANT =
      Map.of(
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "latin1", "windows-1252",
          "iso-8859-9", "windows-1254",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949",
          "shift_jis", "windows-31j",
          "big5", "Big5-HKSCS");

  private static final int LOOK = 4096;

  /** A text may hold one control character by mistake among so many. */
  private static final int LEAST_PER_STRANGE = 20;

  /** What stands for bytes that are none of the charset's characters. */
  private static final char FAULT = '\uFFFD';

  private Charsets() {}

  /** Where neither a server nor anything else names a charset. */
  public static String decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /** Whether it is text: what pictures and programs decode to holds characters that no text has. */
  static boolean isText(String decoded) {
    int strange = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      strange += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
    }
    return strange * LEAST_PER_STRANGE <= decoded.length();
  }

  /**
   * @param named the charset that the server named
   */
  public static String decode(byte[] bytes, Optional<String> named) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return strict(bytes).orElseGet(() -> told(bytes, named));
  }

  private static String told(byte[] bytes, Optional<String> named) {
    Charset charset =
        declared(bytes)
            .or(() -> named.flatMap(Charsets::of))
            .orElseGet(() -> CharsetGuess.of(bytes));
    return new String(bytes, charset);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The bytes as UTF-8, where they are without a fault; a character cut off at the very end is
   * none.
   */
  private static Optional<String> strict(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(FAULT) < 0) {
      return Optional.of(lenient);
    }
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      try {
        return Optional.of(
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                .toString());
      } catch (CharacterCodingException e) {
        // tried again without the last byte
      }
    }
    return mostly(lenient);
  }

  /** UTF-8 with a few faults is still UTF-8: what is not stands as U+FFFD. */
  private static Optional<String> mostly(String text) {
    long faults = text.chars().filter(c -> c == FAULT).count();
    long beyond = text.chars().filter(c -> c > 0x7F && c != FAULT).count();
    return beyond > 20 * faults ? Optional.of(text) : Optional.empty();
  }

  /** What the page declares; a declaration of UTF-8 or of Latin-1, often wrong, is none. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> of(String name) {
    String told = name.toLowerCase(Locale.ROOT);
    if (told.startsWith("utf-8") || told.equals("utf8") || told.equals("iso-8859-1")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(told, told)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
