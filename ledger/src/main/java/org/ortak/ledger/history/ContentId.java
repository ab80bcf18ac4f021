package org.ortak.ledger.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes an id out of content: equal parts give the same id on every machine. */
public final class ContentId {

  private static final int BYTES = 16;

  private ContentId() {}

  /**
   * The first half of the SHA-256 of the parts, each preceded by its length, so that no two lists
   * of parts run together.
   *
   * @param sort what the id is for; ids of different sorts never meet
   */
  public static String of(String sort, List<String> parts) {
    MessageDigest digest = sha256();
    add(digest, sort);
    for (String part : parts) {
      add(digest, part);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
