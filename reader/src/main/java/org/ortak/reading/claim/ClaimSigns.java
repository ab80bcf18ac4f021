package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The signs by which a gathered draft's confidence is judged: its rules, what it holds, how often
 * and where it is told.
 */
final class ClaimSigns {

  /** Before the type's word. */
  static final String TYPE = "type:";

  private ClaimSigns() {}

  /**
   * @param sentences how many the article has
   */
  static List<String> of(Draft draft, List<Draft> all, Salience salience, int sentences) {
    String type = draft.type().word();
    List<String> out = new ArrayList<>();
    out.add(TYPE + type);
    draft.signs().stream()
        .filter(sign -> !sign.startsWith("s:") && !sign.startsWith("l:"))
        .forEach(sign -> out.add(type + "|" + sign));
    out.add(type + "|link:" + (int) (draft.linked() * 10));
    out.add(type + "|links:" + (int) (draft.linkedSomewhere() * 10));
    rivals(draft, all, out);
    StringBuilder ranks = new StringBuilder(type).append("|ranks:");
    for (Party party : draft.parties()) {
      String rank = salience.rank(party.actor());
      out.add(type + "|" + party.role().word() + ":rank" + rank);
      ranks.append(rank);
    }
    out.add(ranks.toString());
    draft.rules().forEach(rule -> out.add(type + "|rule:" + rule));
    draft.kind().ifPresent(kind -> out.add(type + "|kind:" + kind.word()));
    draft.stage().ifPresent(stage -> out.add(type + "|stage:" + stage.word()));
    out.add(type + "|parties:" + Math.min(4, draft.parties().size()));
    out.add(type + "|places:" + Math.min(2, draft.places().size()));
    out.add(type + "|what:" + Math.min(1, draft.what().size()));
    out.add(type + "|told:" + Math.min(4, draft.sentences().size()));
    out.add(type + "|at:" + 4 * draft.sentences().getFirst() / Math.max(1, sentences));
    for (Party party : draft.parties()) {
      String role = type + "|" + party.role().word();
      out.add(role + ":" + party.actor().kind());
    }
    return out;
  }

  /** How the draft stands among those that it may be mistaken for. */
  private static void rivals(Draft draft, List<Draft> all, List<String> out) {
    String type = draft.type().word();
    Set<Integer> who = actors(draft);
    int likelier = 0;
    int kin = 0;
    for (Draft other : all) {
      boolean better = other != draft && other.linkedSomewhere() > draft.linkedSomewhere();
      if (better && other.type() != draft.type() && actors(other).equals(who)) {
        likelier++;
        out.add(type + "|likelier:" + other.type().word());
      }
      if (better && other.type() == draft.type()) {
        Set<Party> shared = new HashSet<>(other.parties());
        shared.retainAll(draft.parties());
        kin += shared.isEmpty() ? 0 : 1;
      }
    }
    out.add(type + "|likelier:" + Math.min(2, likelier));
    out.add(type + "|kin:" + Math.min(4, kin));
    long same = all.stream().filter(other -> other.type() == draft.type()).count();
    out.add(type + "|of:" + Math.min(6, same));
  }

  private static Set<Integer> actors(Draft draft) {
    Set<Integer> out = new HashSet<>();
    draft.parties().forEach(party -> out.add(party.actor().index()));
    return out;
  }
}
