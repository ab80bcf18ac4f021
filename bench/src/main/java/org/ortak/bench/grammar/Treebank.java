package org.ortak.bench.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads sentences in CoNLL-U, gzipped. */
final class Treebank {

  private static final String TEXT = "# text = ";

  private Treebank() {}

  /** All sentences of a file whose words can be found in their text. */
  static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> out = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      String text = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith(TEXT)) {
          text = line.substring(TEXT.length());
        } else if (line.isEmpty()) {
          sentence(text, rows).ifPresent(out::add);
          rows.clear();
        } else if (!line.startsWith("#") && line.indexOf('.') != digits(line)) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    return out;
  }

  private static Optional<TreebankSentence> sentence(String text, List<String[]> rows) {
    List<TreebankWord> words = new ArrayList<>();
    int at = 0;
    int i = 0;
    while (i < rows.size()) {
      String[] row = rows.get(i);
      boolean range = row[0].contains("-");
      int parts = range ? width(row[0]) : 1;
      at = skip(text, at);
      if (!text.startsWith(row[1], at)) {
        return Optional.empty();
      }
      int from = range ? i + 1 : i;
      place(rows.subList(from, from + parts), row[1], at, words);
      at += row[1].length();
      i = from + parts;
    }
    return Optional.of(new TreebankSentence(text, words));
  }

  /**
   * How many digits the line begins with; a stop after them numbers a word that is only implied.
   */
  private static int digits(String line) {
    int n = 0;
    while (Character.isDigit(line.charAt(n))) {
      n++;
    }
    return n;
  }

  private static int width(String range) {
    int dash = range.indexOf('-');
    return Integer.parseInt(range.substring(dash + 1))
        - Integer.parseInt(range.substring(0, dash))
        + 1;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** Words written as one share its place, each its part if their forms make up the whole. */
  private static void place(List<String[]> rows, String surface, int at, List<TreebankWord> out) {
    int sum = rows.stream().mapToInt(r -> r[1].length()).sum();
    boolean whole = sum != surface.length();
    int from = at;
    for (String[] row : rows) {
      int end = whole ? at + surface.length() : from + row[1].length();
      out.add(word(row, from, end));
      from = whole ? at : end;
    }
  }

  private static TreebankWord word(String[] row, int start, int end) {
    int head = Integer.parseInt(row[6]);
    return new TreebankWord(row[1], row[2], row[3], row[4], head, row[7], start, end);
  }
}
