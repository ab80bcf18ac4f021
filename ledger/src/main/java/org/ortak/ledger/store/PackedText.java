package org.ortak.ledger.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Texts as half as many bytes, in the format of RFC 1950. What is no bytes is a text as it stands.
 */
final class PackedText {

  private static final int ROOM = 8192;

  private PackedText() {}

  static byte[] of(String text) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(ROOM);
      byte[] part = new byte[ROOM];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * @param kept a text, or its bytes
   */
  static String text(Object kept) {
    return kept instanceof byte[] packed ? unpacked(packed) : kept.toString();
  }

  private static String unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream text = new ByteArrayOutputStream(2 * ROOM);
      byte[] part = new byte[ROOM];
      while (!inflater.finished()) {
        int length = inflater.inflate(part);
        if (length == 0 && !inflater.finished()) {
          throw new DataFormatException("it was cut off");
        }
        text.write(part, 0, length);
      }
      return text.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException("expected a packed text, found none: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
