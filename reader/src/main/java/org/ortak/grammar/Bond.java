package org.ortak.grammar;

import java.util.EnumSet;
import java.util.Set;

/** What sort of relation ties two words: what the parser decides before it names the relation. */
enum Bond {
  /** What a verb asks for. */
  ARGUMENT,
  /** What tells more of a word. */
  MODIFIER,
  /** Words of grammar, and what stands beside a word rather than under it. */
  LOOSE;

  private static final Set<Relation> ARGUMENTS =
      EnumSet.of(
          Relation.NSUBJ,
          Relation.NSUBJ_PASS,
          Relation.CSUBJ,
          Relation.OBJ,
          Relation.IOBJ,
          Relation.XCOMP,
          Relation.CCOMP,
          Relation.EXPL);

  private static final Set<Relation> MODIFIERS =
      EnumSet.of(
          Relation.NMOD,
          Relation.NMOD_POSS,
          Relation.OBL,
          Relation.OBL_AGENT,
          Relation.OBL_TMOD,
          Relation.ACL,
          Relation.ACL_RELCL,
          Relation.ADVCL,
          Relation.ADVMOD,
          Relation.AMOD,
          Relation.NUMMOD,
          Relation.COMPOUND,
          Relation.APPOS);

  static Bond of(Relation relation) {
    if (ARGUMENTS.contains(relation)) {
      return ARGUMENT;
    }
    return MODIFIERS.contains(relation) ? MODIFIER : LOOSE;
  }
}
