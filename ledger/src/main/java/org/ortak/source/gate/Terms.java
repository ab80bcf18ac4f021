package org.ortak.source.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many terms in one pass over a text (Aho and Corasick): a tree of the terms whose nodes also
 * know the longest end of what was read that begins another term.
 */
final class Terms {

  private static final int DIRECT = 128;

  /**
   * A term's end: which row it is of, how long it is, and whether the word must end there.
   *
   * @param begins whether a word must begin where it begins
   */
  private record End(int row, int length, boolean begins, boolean whole) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final List<End> ends = new ArrayList<>();
    private final Node[] direct = new Node[DIRECT];
    private Node back;

    private Node() {
      this.back = this;
    }
  }

  private final Node root = new Node();

  /** Adds a term in lower case; one with a stop at its end is a whole word. */
  void add(String term, int row) {
    boolean whole = term.endsWith(".");
    String letters = whole ? term.substring(0, term.length() - 1) : term;
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.next.computeIfAbsent(letters.charAt(i), c -> new Node());
    }
    boolean begins = Character.isAlphabetic(letters.charAt(0)) && !blankless(letters.charAt(0));
    node.ends.add(new End(row, letters.length(), begins, whole));
  }

  /** Links the nodes, once all terms are in. */
  void link() {
    Deque<Node> open = new ArrayDeque<>();
    root.next.values().forEach(child -> linked(child, root, open));
    fill(root);
    while (!open.isEmpty()) {
      Node node = open.removeFirst();
      for (Map.Entry<Character, Node> child : node.next.entrySet()) {
        Node back = step(node.back, child.getKey());
        linked(child.getValue(), back, open);
      }
      fill(node);
    }
  }

  private static void linked(Node child, Node back, Deque<Node> open) {
    child.back = back;
    child.ends.addAll(back.ends);
    open.addLast(child);
  }

  private void fill(Node node) {
    Arrays.setAll(node.direct, c -> step(node, (char) c));
  }

  private Node step(Node from, char c) {
    Node node = from;
    Node next = node.next.get(c);
    while (next == null && node != root) {
      node = node.back;
      next = node.next.get(c);
    }
    return next == null ? root : next;
  }

  /** How often the terms of each row stand in a text, each row at most so often. */
  int[] count(String text, int rows, int most) {
    int[] counts = new int[rows];
    Node node = root;
    for (int i = 0; i < text.length(); i++) {
      char c = lower(text.charAt(i));
      node = c < DIRECT ? node.direct[c] : step(node, c);
      for (int e = 0; e < node.ends.size(); e++) {
        End end = node.ends.get(e);
        if (counts[end.row] < most && stands(text, i, end)) {
          counts[end.row]++;
        }
      }
    }
    return counts;
  }

  private static char lower(char c) {
    if (c < DIRECT) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  private static boolean stands(String text, int last, End end) {
    int before = last - end.length;
    boolean begun = !end.begins || before < 0 || !Character.isLetterOrDigit(text.charAt(before));
    boolean ended =
        !end.whole
            || last + 1 >= text.length()
            || !Character.isLetterOrDigit(text.charAt(last + 1));
    return begun && ended;
  }

  /** Whether a script sets no blanks between words. */
  private static boolean blankless(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
      default -> false;
    };
  }
}
