package org.ortak.answer.board;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * A file beside a large ledger in which its board is kept, so that it need not be made anew at each
 * start. It may be thrown away at any time. What another program or pack wrote, or what was cut
 * off, is not looked at.
 */
public final class BoardFile {

  private static final long FORMAT = 0x4f72746b42000001L;
  private static final int CHECK = Long.BYTES;

  private final Path file;

  private BoardFile(Path file) {
    this.file = file;
  }

  /** The one of a ledger's file. */
  public static BoardFile of(Path ledgerFile) {
    return new BoardFile(ledgerFile.resolveSibling(ledgerFile.getFileName() + ".board"));
  }

  /**
   * What is kept.
   *
   * @param reach of the ledger that the briefs were made of
   * @param briefs each under the mark of what tells it
   */
  record Content(Reach reach, Map<Long, Brief> briefs) {}

  /**
   * How much of a ledger was taken in.
   *
   * @param seq of the last reading
   * @param judged how many judgements
   * @param judgements a hash of them
   * @param purged how many documents had been purged
   */
  record Reach(long seq, int judged, int judgements, int purged) {}

  /**
   * Empty where there is none that this program wrote with this pack.
   *
   * @param pack its version
   */
  Optional<Content> read(String pack) {
    try {
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return isWhole(bytes) ? content(new BriefReader(ByteBuffer.wrap(bytes)), pack) : empty();
    } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<Content> empty() {
    return Optional.empty();
  }

  private static boolean isWhole(byte[] bytes) {
    if (bytes.length < 2 * CHECK) {
      return false;
    }
    CRC32C check = new CRC32C();
    check.update(bytes, 0, bytes.length - CHECK);
    return ByteBuffer.wrap(bytes).getLong(bytes.length - CHECK) == check.getValue();
  }

  private static Optional<Content> content(BriefReader in, String pack) {
    if (in.number() != FORMAT || !in.text().equals(program() + pack)) {
      return Optional.empty();
    }
    Reach reach = new Reach(in.number(), (int) in.number(), (int) in.number(), (int) in.number());
    long count = in.number();
    Map<Long, Brief> briefs = HashMap.newHashMap((int) count);
    for (long i = 0; i < count; i++) {
      long mark = in.number();
      briefs.put(mark, in.brief());
    }
    return Optional.of(new Content(reach, briefs));
  }

  /** Where it can't be written, there is none. */
  void write(String pack, Content content) {
    try {
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "board", ".tmp");
      try {
        fill(fresh, pack, content);
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      forget();
    }
  }

  private static void fill(Path file, String pack, Content content) throws IOException {
    CRC32C check = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(file), check)))) {
      BriefWriter writer = new BriefWriter(out);
      out.writeLong(FORMAT);
      writer.text(program() + pack);
      out.writeLong(content.reach().seq());
      out.writeLong(content.reach().judged());
      out.writeLong(content.reach().judgements());
      out.writeLong(content.reach().purged());
      out.writeLong(content.briefs().size());
      for (Map.Entry<Long, Brief> entry : content.briefs().entrySet()) {
        out.writeLong(entry.getKey());
        writer.brief(entry.getValue());
      }
      out.flush();
      out.writeLong(check.getValue());
    }
  }

  /** Throws it away: it tells what was purged, too. */
  public void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("expected to delete " + file + ", could not", e);
    }
  }

  /** When the program that makes briefs was built. */
  private static String program() {
    try {
      Path own =
          Path.of(BoardFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.getLastModifiedTime(own) + " ";
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("expected to find the program's own file", e);
    }
  }
}
