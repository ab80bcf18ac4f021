package org.ortak.cli.terminal;

/** How words look on a screen. */
public enum Look {
  TITLE("1"),
  HEADING("1;4"),
  LABEL("2"),
  PARTY("1"),
  FIGURE("1;36"),
  DATE("1;35"),
  CUE("1;4"),
  OPEN("33"),
  DECIDED("36"),
  RUNNING("32"),
  OVER("31"),
  WARNING("33");

  private final String code;

  Look(String code) {
    this.code = code;
  }

  String on() {
    return "\u001b[" + code + "m";
  }

  static String off() {
    return "\u001b[0m";
  }
}
