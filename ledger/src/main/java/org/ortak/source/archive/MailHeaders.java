package org.ortak.source.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of a message or of a part of one, unfolded, with their encoded words decoded. */
final class MailHeaders {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*]{1,40})[^?]*\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w-]+)\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

  private final Map<String, String> values = new HashMap<>();

  MailHeaders(String head) {
    for (String line : head.replaceAll("\r?\n[ \t]+", " ").split("\r?\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        values.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
  }

  /** The header of that name; empty where there is none. */
  String get(String name) {
    return decoded(raw(name));
  }

  private String raw(String name) {
    return Optional.ofNullable(values.get(name)).orElse("");
  }

  /** A header's first word, lower case, such as {@code text/html}. */
  String kind(String name) {
    return raw(name).replaceFirst("[;\\s].*", "").toLowerCase(Locale.ROOT);
  }

  String parameter(String name, String parameter) {
    Matcher matcher = PARAMETER.matcher(raw(name));
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(parameter)) {
        return Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3));
      }
    }
    return "";
  }

  private static String decoded(String text) {
    Matcher matcher = WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      byte[] bytes =
          matcher.group(2).equalsIgnoreCase("B")
              ? base64(matcher.group(3))
              : quoted(matcher.group(3).replace('_', ' '));
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(new String(bytes, charset(matcher.group(1)))));
    }
    return matcher.appendTail(out).toString();
  }

  /** The bytes of base64; those that can be had of a broken one. */
  static byte[] base64(String text) {
    try {
      return Base64.getMimeDecoder().decode(text.replaceAll("=+[^=]*$", ""));
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** The bytes of a quoted-printable text. */
  static byte[] quoted(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      if (low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (c == '=' && text.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (c == '=' && text.startsWith("\n", i + 1)) {
        i++;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
