package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.grammar.Tag;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.text.Sentence;

/**
 * Finds owners by a verb: "Relio, owned by Voltora and Celis", "the group Voltora, which also
 * controls Relio", "Relio belongs to Voltora and Celis". Several owners, or a share, make a
 * shareholding.
 */
record HeldScan(OfficeWords cues, Scene scene, FirmLists firms) implements OwnerScan {

  private static final int FAR = 14;

  /** How many words may stand between "belongs" and "to". */
  private static final int NEAR = 6;

  @Override
  public void at(Sentence sentence, int word, List<Draft> out) {
    String lower = words().lower(word);
    if (cues.has("held", lower.substring(lower.lastIndexOf('-') + 1))) {
      heldBy(sentence, word).ifPresent(out::add);
    }
    if (cues.has("holds", lower)) {
      whichHolds(sentence, word).ifPresent(out::add);
    }
    if (cues.has("belongs", lower)) {
      belongs(sentence, word).ifPresent(out::add);
    }
  }

  /** "Relio, which belongs (in equal parts) to Voltora and Celis". */
  private Optional<Draft> belongs(Sentence sentence, int verb) {
    int to = verb + 1;
    while (to < Math.min(sentence.end(), verb + NEAR) && !cues.has("to", words().lower(to))) {
      to++;
    }
    if (to >= Math.min(sentence.end(), verb + NEAR)) {
      return Optional.empty();
    }
    List<Actor> owners = firms.from(to + 1, sentence);
    boolean relative =
        verb - 2 > sentence.first() && cues.has("owner-clauses", words().lower(verb - 1));
    Optional<Actor> owned = relative ? firms.toldBefore(verb - 1, sentence) : owned(sentence, verb);
    return owned
        .filter(firm -> owners.size() > 1 && !owners.contains(firm))
        .map(firm -> draft(sentence, verb, owners, firm, true));
  }

  /** "Relio, half of it held (since May) by Voltora", "Relio is majority-owned by Voltora". */
  private Optional<Draft> heldBy(Sentence sentence, int verb) {
    int by = verb + 1;
    while (by < Math.min(sentence.end(), verb + FAR) && !cues.has("by", words().lower(by))) {
      if (words().word(by).equals(",") && !inBracket(verb, by)) {
        return Optional.empty();
      }
      by++;
    }
    if (by >= sentence.end() || !cues.has("by", words().lower(by))) {
      return Optional.empty();
    }
    List<Actor> owners = firms.from(by + 1, sentence);
    Optional<Actor> owned = owned(sentence, verb).filter(firm -> !owners.contains(firm));
    boolean part = words().lower(verb).indexOf('-') > 0 || by > verb + 1;
    return owned
        .filter(firm -> !owners.isEmpty())
        .map(firm -> draft(sentence, verb, owners, firm, part));
  }

  private boolean inBracket(int from, int word) {
    for (int i = word; i > from; i--) {
      if (words().word(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Actor> owned(Sentence sentence, int verb) {
    Optional<Actor> apposed = firms.apposed(verb, sentence);
    if (apposed.isPresent()) {
      return apposed;
    }
    Clauses clauses = scene.clausesOf(sentence);
    return clauses.subjects(verb, 2).stream().flatMap(head -> firms.at(head).stream()).findFirst();
  }

  /** "Voltora, which also controls Relio and Celis", "Voltora, the group that owns Relio". */
  private Optional<Draft> whichHolds(Sentence sentence, int verb) {
    int which = verb - 1;
    while (which > sentence.first() && scene.treeAt(which).tag(which) == Tag.RB) {
      which--;
    }
    boolean relative = cues.has("owner-clauses", words().lower(which));
    if (!relative || which - 1 <= sentence.first()) {
      return Optional.empty();
    }
    Optional<Actor> owner = firms.toldBefore(which, sentence);
    int from = verb + 1;
    boolean share = false;
    while (from < Math.min(sentence.end(), verb + FAR) && firms.at(from).isEmpty()) {
      share |= cues.has("shares", words().lower(from));
      from++;
    }
    if (owner.isEmpty() || !(share || from <= verb + 2)) {
      return Optional.empty();
    }
    List<Actor> owned = new ArrayList<>(firms.from(from, sentence));
    owned.remove(owner.get());
    boolean part = share;
    return owned.stream()
        .findFirst()
        .map(one -> draft(sentence, verb, List.of(owner.get()), one, part));
  }

  private static Draft draft(
      Sentence sentence, int verb, List<Actor> owners, Actor owned, boolean part) {
    boolean shared = part || owners.size() > 1;
    Draft out =
        new Draft(ClaimType.TIE, verb, "held")
            .kind(shared ? TieKind.SHAREHOLDING : TieKind.SUBSIDIARY)
            .party(Role.OWNED, owned)
            .sentence(sentence.index());
    owners.forEach(owner -> out.party(Role.OWNER, owner));
    return out;
  }
}
