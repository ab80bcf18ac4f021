package org.ortak.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** The texts of a compiled pack, each kept once and known by the place where it begins. */
final class Texts {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> places = new HashMap<>();

  int put(String text) {
    Integer place = places.get(text);
    if (place != null) {
      return place;
    }
    byte[] encoded = text.getBytes(UTF_8);
    if (encoded.length > 0xFFFF) {
      throw new IllegalArgumentException(
          "a text of a pack has at most 65,535 bytes, found " + encoded.length);
    }
    int at = bytes.size();
    bytes.write(encoded.length >> 8);
    bytes.write(encoded.length);
    bytes.writeBytes(encoded);
    places.put(text, at);
    return at;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
