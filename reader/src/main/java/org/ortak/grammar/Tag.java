package org.ortak.grammar;

/** A part of speech in the Penn Treebank's tags, which tell tense and number as well. */
public enum Tag {
  CC,
  CD,
  DT,
  EX,
  FW,
  IN,
  JJ,
  JJR,
  JJS,
  LS,
  MD,
  NN,
  NNP,
  NNPS,
  NNS,
  PDT,
  POS,
  PRP,
  PRP$,
  RB,
  RBR,
  RBS,
  RP,
  SYM,
  TO,
  UH,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  WDT,
  WP,
  WP$,
  WRB,
  PUNCT;

  public boolean isVerb() {
    return this.compareTo(VB) >= 0 && this.compareTo(VBZ) <= 0;
  }

  public boolean isNoun() {
    return this == NN || this == NNS || isProper();
  }

  public boolean isProper() {
    return this == NNP || this == NNPS;
  }
}
