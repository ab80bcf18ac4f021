package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.grammar.Tag;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.text.Sentence;

/**
 * Finds an owner and what it owns by words that stand side by side: "Voltora's recycling arm
 * Relio", "its subsidiary Relio".
 */
final class OwnedScan {

  private static final int BETWEEN = 3;

  private final OfficeWords cues;
  private final Scene scene;

  OwnedScan(OfficeWords cues, Scene scene) {
    this.cues = cues;
    this.scene = scene;
  }

  List<Draft> read() {
    List<Draft> out = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (int word = sentence.first() + 1; word + 1 < sentence.end(); word++) {
        if (cues.has("owned-nouns", scene.words().lower(word))) {
          draft(sentence, word).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private Optional<Draft> draft(Sentence sentence, int noun) {
    int next = scene.words().word(noun + 1).equals(",") ? noun + 2 : noun + 1;
    if (next >= sentence.end()) {
      return Optional.empty();
    }
    Optional<Actor> owned = firm(next);
    Optional<Actor> owner = owner(sentence, noun);
    boolean brand = scene.lemma(noun).equals("brand") || scene.lemma(noun).equals("marque");
    return owned.isEmpty() || owner.isEmpty() || owned.equals(owner)
        ? Optional.empty()
        : Optional.of(
            new Draft(ClaimType.TIE, noun, "owned-beside")
                .kind(brand ? TieKind.BRAND : TieKind.SUBSIDIARY)
                .party(Role.OWNER, owner.get())
                .party(Role.OWNED, owned.get())
                .sentence(sentence.index()));
  }

  private Optional<Actor> owner(Sentence sentence, int noun) {
    for (int word = noun - 1; word >= Math.max(sentence.first(), noun - BETWEEN - 1); word--) {
      Optional<Actor> found = firm(word);
      if (found.isPresent()) {
        return found;
      }
      Tag tag = scene.treeAt(word).tag(word);
      boolean between = tag == Tag.JJ || tag.isNoun() || tag == Tag.POS || tag == Tag.VBG;
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> firm(int word) {
    List<Actor> actors = scene.names().actorsAt(word);
    return actors.size() == 1 && actors.getFirst().kind() == NameKind.ORGANISATION
        ? Optional.of(actors.getFirst())
        : Optional.empty();
  }
}
