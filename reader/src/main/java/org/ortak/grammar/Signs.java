package org.ortak.grammar;

/** Forms that the parser tells apart by name. */
final class Signs {

  static final int COMMA = Surface.formOf(",");

  private Signs() {}
}
