package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs by which a gathered draft's confidence is judged: its rules, what it holds, how often
 * and where it is told.
 */
final class ClaimSigns {

  /** Before the type's word. */
  static final String TYPE = "type:";

  private ClaimSigns() {}

  static List<String> of(Draft draft, int sentences) {
    String type = draft.type().word();
    List<String> out = new ArrayList<>();
    out.add(TYPE + type);
    draft.signs().stream()
        .filter(sign -> !sign.startsWith("s:") && !sign.startsWith("l:"))
        .forEach(sign -> out.add(type + "|" + sign));
    out.add(type + "|link:" + (int) (draft.linked() * 10));
    out.add(type + "|links:" + (int) (draft.linkedSomewhere() * 10));
    draft.rules().forEach(rule -> out.add(type + "|rule:" + rule));
    draft.kind().ifPresent(kind -> out.add(type + "|kind:" + kind.word()));
    draft.stage().ifPresent(stage -> out.add(type + "|stage:" + stage.word()));
    out.add(type + "|parties:" + Math.min(4, draft.parties().size()));
    out.add(type + "|places:" + Math.min(2, draft.places().size()));
    out.add(type + "|figures:" + Math.min(2, draft.quantities().size()));
    out.add(type + "|dates:" + Math.min(2, draft.when().size()));
    out.add(type + "|what:" + Math.min(1, draft.what().size()));
    out.add(type + "|told:" + Math.min(4, draft.sentences().size()));
    out.add(type + "|at:" + 4 * draft.sentences().getFirst() / Math.max(1, sentences));
    for (Party party : draft.parties()) {
      String role = type + "|" + party.role().word();
      out.add(role + ":" + party.actor().kind());
    }
    return out;
  }
}
