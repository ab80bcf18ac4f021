package org.ortak.grammar;

import java.util.Locale;

/**
 * How a word hangs on its head: the relations of Universal Dependencies, with the subtypes that
 * matter to us.
 */
public enum Relation {
  ACL,
  ACL_RELCL,
  ADVCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  AUX_PASS,
  CASE,
  CC,
  CCOMP,
  COMPOUND,
  COMPOUND_PRT,
  CONJ,
  COP,
  CSUBJ,
  DEP,
  DET,
  DISCOURSE,
  EXPL,
  FIXED,
  FLAT,
  IOBJ,
  LIST,
  MARK,
  NMOD,
  NMOD_POSS,
  NSUBJ,
  NSUBJ_PASS,
  NUMMOD,
  OBJ,
  OBL,
  OBL_AGENT,
  OBL_TMOD,
  PARATAXIS,
  PUNCT,
  ROOT,
  VOCATIVE,
  XCOMP;

  /** As Universal Dependencies writes it: {@code nsubj:pass}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ':');
  }
}
