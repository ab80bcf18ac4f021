package org.ortak.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks styled words into lines of a width, at spaces; a word longer than a line is cut. */
final class Wrap {

  private final int width;
  private final List<Styled> lines = new ArrayList<>();
  private List<Styled.Piece> line = new ArrayList<>();
  private List<Styled.Piece> word = new ArrayList<>();
  private int lineColumns;
  private int wordColumns;

  private Wrap(int width) {
    this.width = Math.max(1, width);
  }

  /** At least one line; none is wider than {@code width}. */
  static List<Styled> lines(Styled text, int width) {
    Wrap wrap = new Wrap(width);
    for (Styled.Piece piece : text.pieces()) {
      wrap.take(piece);
    }
    wrap.endWord();
    wrap.endLine();
    return wrap.lines;
  }

  private void take(Styled.Piece piece) {
    StringBuilder run = new StringBuilder();
    int i = 0;
    while (i < piece.text().length()) {
      int point = piece.text().codePointAt(i);
      int columns = Columns.of(Character.toString(point));
      boolean space = point == ' ' || point == '\n' || point == '\t';
      if (space || wordColumns + columns > width) {
        add(run, piece);
        endWord();
      }
      if (space) {
        space(piece);
      } else {
        run.appendCodePoint(point);
        wordColumns += columns;
      }
      i += Character.charCount(point);
    }
    add(run, piece);
  }

  private void add(StringBuilder run, Styled.Piece piece) {
    if (!run.isEmpty()) {
      word.add(new Styled.Piece(run.toString(), piece.looks()));
      run.setLength(0);
    }
  }

  private void space(Styled.Piece piece) {
    if (lineColumns > 0) {
      line.add(new Styled.Piece(" ", piece.looks()));
      lineColumns++;
    }
  }

  private void endWord() {
    if (wordColumns > 0) {
      if (lineColumns + wordColumns > width) {
        endLine();
      }
      line.addAll(word);
      lineColumns += wordColumns;
      word = new ArrayList<>();
      wordColumns = 0;
    }
  }

  private void endLine() {
    while (!line.isEmpty() && line.getLast().text().equals(" ")) {
      line.removeLast();
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(new Styled(line));
    }
    line = new ArrayList<>();
    lineColumns = 0;
  }
}
