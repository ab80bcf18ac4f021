package org.ortak.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All that was learnt from the treebank, as it is kept in a file: deflated, each list of keys as
 * differences between neighbours.
 *
 * @param lexicon for the forms of common words what {@link Lexicon} knows
 * @param moves for each of the parser's moves whether it was seen
 * @param endings for forms and endings the number of the change that gives the lemma
 * @param changes the changes, as {@link Lemmatiser} reads them
 */
public record Model(
    KeyMap lexicon,
    PackedWeights tagging,
    PackedWeights parsing,
    boolean[] moves,
    KeyMap endings,
    List<String> changes) {

  private static final int VERSION = 0x0A7A_0002;

  /** Writes the model's file. */
  public void write(OutputStream to) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to, deflater))) {
      out.writeInt(VERSION);
      write(lexicon, out);
      write(tagging, out);
      write(parsing, out);
      byte[] seen = new byte[moves.length];
      for (int i = 0; i < seen.length; i++) {
        seen[i] = (byte) (moves[i] ? 1 : 0);
      }
      block(seen, out);
      write(endings, out);
      block(String.join("\n", changes).getBytes(StandardCharsets.UTF_8), out);
    } finally {
      deflater.end();
    }
  }

  /** Reads a model's file. */
  public static Model read(InputStream from) throws IOException {
    byte[] all;
    try (InputStream in = new InflaterInputStream(from)) {
      all = in.readAllBytes();
    }
    ByteBuffer in = ByteBuffer.wrap(all);
    int version = in.getInt();
    if (version != VERSION) {
      throw new IOException(
          "a grammar model of version " + VERSION + " was expected, found " + version);
    }
    KeyMap lexicon = readMap(in);
    PackedWeights tagging = readWeights(in);
    PackedWeights parsing = readWeights(in);
    byte[] seen = readBlock(in);
    boolean[] moves = new boolean[seen.length];
    for (int i = 0; i < seen.length; i++) {
      moves[i] = seen[i] != 0;
    }
    KeyMap endings = readMap(in);
    List<String> changes =
        new ArrayList<>(List.of(new String(readBlock(in), StandardCharsets.UTF_8).split("\n", -1)));
    return new Model(lexicon, tagging, parsing, moves, endings, changes);
  }

  private static void write(PackedWeights weights, DataOutputStream out) throws IOException {
    keys(weights.features(), out);
    block(weights.counts(), out);
    block(weights.choices(), out);
    block(weights.strengths(), out);
  }

  private static PackedWeights readWeights(ByteBuffer in) {
    return new PackedWeights(readKeys(in), readBlock(in), readBlock(in), readBlock(in));
  }

  private static void write(KeyMap map, DataOutputStream out) throws IOException {
    keys(map.keys(), out);
    for (int value : map.values()) {
      out.writeInt(value);
    }
  }

  private static KeyMap readMap(ByteBuffer in) {
    int[] keys = readKeys(in);
    int[] values = new int[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getInt();
    }
    return new KeyMap(keys, values);
  }

  /** Differences, 7 bits in each byte, the lowest first; the eighth bit says that more follow. */
  private static void keys(int[] keys, DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    int before = 0;
    for (int key : keys) {
      int step = key - before;
      before = key;
      while ((step & ~0x7F) != 0) {
        out.writeByte(step & 0x7F | 0x80);
        step >>>= 7;
      }
      out.writeByte(step);
    }
  }

  private static int[] readKeys(ByteBuffer in) {
    int[] keys = new int[in.getInt()];
    byte[] from = in.array();
    int at = in.position();
    int key = 0;
    for (int i = 0; i < keys.length; i++) {
      int b = from[at++];
      int step = b & 0x7F;
      for (int shift = 7; b < 0; shift += 7) {
        b = from[at++];
        step |= (b & 0x7F) << shift;
      }
      key += step;
      keys[i] = key;
    }
    in.position(at);
    return keys;
  }

  private static void block(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBlock(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }
}
