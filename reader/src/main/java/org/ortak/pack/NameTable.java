package org.ortak.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a pack as a table of hashes: each beginning of a name, word by word, has a slot that
 * tells whether longer names begin so and which bearers have exactly this name.
 */
final class NameTable {

  private final NameWords cutter = new NameWords();
  private final Texts texts;
  private final Entries entries;
  private final Map<Long, Node> nodes = new LinkedHashMap<>();

  NameTable(Texts texts, Entries entries) {
    this.texts = texts;
    this.entries = entries;
  }

  private static final class Node {
    private final List<Bearer> bearers = new ArrayList<>(1);
    private boolean longer;
  }

  /**
   * A name cut into its words.
   *
   * @param form the words, one space between each
   * @param beginnings the hash of each beginning, the shortest first, the whole name last
   */
  record Cut(Entry entry, String form, long[] beginnings) {}

  /** Cuts a name; any number of threads may do so at once. */
  Cut cut(Named named) {
    List<String> words = cutter.of(named.name());
    long[] beginnings = new long[words.size()];
    long hash = Hash.START;
    for (int i = 0; i < beginnings.length; i++) {
      hash = Hash.next(hash, Folding.fold(words.get(i)));
      beginnings[i] = hash;
    }
    return new Cut(named.entry(), String.join(" ", words), beginnings);
  }

  void add(Cut cut) {
    int last = cut.beginnings.length - 1;
    if (last < 0) {
      return;
    }
    for (int i = 0; i < last; i++) {
      nodes.computeIfAbsent(cut.beginnings[i], _ -> new Node()).longer = true;
    }
    Bearer bearer = new Bearer(entries.put(cut.entry), cut.form, cut.entry.name().equals(cut.form));
    List<Bearer> bearers = nodes.computeIfAbsent(cut.beginnings[last], _ -> new Node()).bearers;
    if (!bearers.contains(bearer)) {
      bearers.add(bearer);
    }
  }

  /**
   * @param form the words of the name, one space between each
   * @param own whether that is the very name that the entry has
   */
  private record Bearer(int entry, String form, boolean own) {}

  /**
   * The slots, two numbers each, then the lists of bearers: how many, and for each the form and the
   * entry.
   */
  Tables tables() {
    int size = Math.max(16, nodes.size() * 3 / 2);
    int[] slots = new int[2 * size];
    List<Integer> bearers = new ArrayList<>(List.of(0));
    nodes.forEach((hash, node) -> fill(slots, size, hash, value(node, bearers)));
    return new Tables(slots, bearers.stream().mapToInt(Integer::intValue).toArray());
  }

  record Tables(int[] slots, int[] bearers) {}

  private int value(Node node, List<Integer> lists) {
    int list = 0;
    if (!node.bearers.isEmpty()) {
      list = lists.size();
      lists.add(node.bearers.size());
      node.bearers.forEach(bearer -> write(bearer, lists));
    }
    return list << 1 | (node.longer ? 1 : 0);
  }

  /**
   * An entry whose name is the form stands alone; another has the sign turned and the form after
   * it.
   */
  private void write(Bearer bearer, List<Integer> lists) {
    lists.add(bearer.own ? bearer.entry : -1 - bearer.entry);
    if (!bearer.own) {
      lists.add(texts.put(bearer.form));
    }
  }

  private static void fill(int[] slots, int size, long hash, int value) {
    int slot = Hash.slot(hash, size);
    while (slots[2 * slot] != 0) {
      if (slots[2 * slot] == Hash.check(hash)) {
        throw new IllegalStateException(
            "two beginnings of names share a hash; change the numbers in Hash");
      }
      slot = slot + 1 == size ? 0 : slot + 1;
    }
    slots[2 * slot] = Hash.check(hash);
    slots[2 * slot + 1] = value;
  }
}
