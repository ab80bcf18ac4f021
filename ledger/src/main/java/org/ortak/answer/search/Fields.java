package org.ortak.answer.search;

/** The fields of the index. */
final class Fields {

  /** What it is: document, claim or entity. */
  static final String SORT = "sort";

  static final String ID = "id";

  /** The id of the document that tells it. */
  static final String DOCUMENT = "document";

  /** The title or name, with more weight than the text. */
  static final String TITLE = "title";

  static final String TEXT = "text";

  /** The sentences of a claim, kept for the snippet. */
  static final String SENTENCES = "sentences";

  static final String OUTLET = "outlet";
  static final String TYPE = "type";
  static final String COUNTRY = "country";

  /** The day published, in days since 1970. */
  static final String DAY = "day";

  /** When the ledger learnt it, in milliseconds. */
  static final String LEARNT = "learnt";

  /** When a later reading took its place. */
  static final String UNTIL = "until";

  /** An entity's key with one of its names. */
  static final String NAME = "name";

  private Fields() {}
}
