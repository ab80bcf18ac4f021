package org.ortak.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with their looks, to be wrapped and shown.
 *
 * @param pieces in order; they join without space
 */
public record Styled(List<Piece> pieces) {

  /** A run of words of one look. */
  public record Piece(String text, List<Look> looks) {

    public Piece {
      looks = List.copyOf(looks);
    }
  }

  public Styled {
    pieces = List.copyOf(pieces);
  }

  public static Styled plain(String text) {
    return new Styled(List.of(new Piece(text, List.of())));
  }

  public static Styled of(String text, Look look) {
    return new Styled(List.of(new Piece(text, List.of(look))));
  }

  public Styled and(Styled more) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(more.pieces);
    return new Styled(all);
  }

  public Styled and(String more) {
    return and(plain(more));
  }

  public Styled and(String more, Look look) {
    return and(of(more, look));
  }

  /** The words alone. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
