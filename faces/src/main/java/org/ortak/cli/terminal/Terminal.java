package org.ortak.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What standard output can show.
 *
 * @param width columns of a line
 * @param styled whether looks are shown
 */
public record Terminal(int width, boolean styled) {

  private static final int USUAL = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** The terminal that standard output goes to; 100 plain columns where it goes elsewhere. */
  public static Terminal of(Machine machine) {
    return new Terminal(width(machine), isStyled(machine));
  }

  /** Whether standard output takes looks, and the person wants them. */
  public static boolean isStyled(Machine machine) {
    return machine.variable("NO_COLOR").isEmpty()
        && !machine.variable("TERM").orElse("").equals("dumb")
        && (machine.screens().out() || machine.variable("CLICOLOR_FORCE").isPresent());
  }

  private static int width(Machine machine) {
    int told = machine.variable("COLUMNS").map(Terminal::number).orElse(0);
    int width = told > 0 || !machine.screens().out() ? told : ask();
    return width <= 0 ? USUAL : Math.clamp(width, NARROWEST, WIDEST);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Asks the terminal by the system's own tool; 0 where it has none. */
  private static int ask() {
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(java.nio.file.Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      boolean ended = process.waitFor(1, TimeUnit.SECONDS);
      String[] parts = size.strip().split(" ");
      return ended && parts.length == 2 ? number(parts[1]) : 0;
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** The words as the terminal takes them. */
  public String show(Styled text) {
    if (!styled) {
      return text.text();
    }
    StringBuilder out = new StringBuilder();
    for (Styled.Piece piece : text.pieces()) {
      piece.looks().forEach(look -> out.append(look.on()));
      out.append(piece.text());
      if (!piece.looks().isEmpty()) {
        out.append(Look.off());
      }
    }
    return out.toString();
  }

  /** The text in lines that fit, the first after {@code first}, the others after as many spaces. */
  public List<String> hang(Styled first, Styled text) {
    int margin = Columns.of(first.text());
    List<String> lines = new ArrayList<>();
    String before = show(first);
    for (Styled line : Wrap.lines(text, width - margin)) {
      lines.add((before + show(line)).stripTrailing());
      before = " ".repeat(margin);
    }
    return lines;
  }
}
