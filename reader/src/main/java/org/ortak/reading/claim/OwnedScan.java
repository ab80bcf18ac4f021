package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.grammar.Tag;
import org.ortak.reading.mention.Actor;
import org.ortak.text.Sentence;

/**
 * Finds an owner and what it owns by a noun and the words that stand beside it: "Voltora's
 * recycling arm Relio", "its subsidiaries Relio and Celis", "Relio, a unit of Voltora", "Voltora,
 * whose Relio brand".
 */
record OwnedScan(OfficeWords cues, Scene scene, FirmLists firms) implements OwnerScan {

  private static final int BETWEEN = 5;

  @Override
  public void at(Sentence sentence, int word, List<Draft> out) {
    if (cues.has("owned-nouns", scene.lemma(word))) {
      beside(sentence, word, out);
      of(sentence, word).ifPresent(out::add);
    }
  }

  /** The owner before the noun, what is owned after it or, without a mark, before it. */
  private void beside(Sentence sentence, int noun, List<Draft> out) {
    Optional<Actor> owner = owner(sentence, noun);
    if (owner.isEmpty()) {
      return;
    }
    boolean comma = words().word(noun + 1).equals(",");
    List<Actor> owned = firms.from(comma ? noun + 2 : noun + 1, sentence);
    if (owned.isEmpty() || !startsAt(comma ? noun + 2 : noun + 1)) {
      owned = firms.at(noun - 1).stream().toList();
    }
    boolean several = scene.treeAt(noun).tag(noun) == Tag.NNS;
    for (Actor one : several ? owned : owned.stream().limit(1).toList()) {
      if (!one.equals(owner.get())) {
        out.add(draft(sentence, noun, owner.get(), one));
      }
    }
  }

  private boolean startsAt(int word) {
    return word < words().count() && firms.at(word).isPresent();
  }

  /** "Relio, the Polish arm of Voltora". */
  private Optional<Draft> of(Sentence sentence, int noun) {
    if (!cues.has("of", words().lower(noun + 1))) {
      return Optional.empty();
    }
    List<Actor> owners = firms.from(noun + 2, sentence);
    Optional<Actor> owned = firms.apposed(noun, sentence);
    return owners.isEmpty() || owned.isEmpty() || owners.getFirst().equals(owned.get())
        ? Optional.empty()
        : Optional.of(draft(sentence, noun, owners.getFirst(), owned.get()));
  }

  private Draft draft(Sentence sentence, int noun, Actor owner, Actor owned) {
    boolean brand = cues.has("brands", scene.lemma(noun));
    return new Draft(ClaimType.TIE, noun, "owned-beside")
        .kind(brand ? TieKind.BRAND : TieKind.SUBSIDIARY)
        .party(Role.OWNER, owner)
        .party(Role.OWNED, owned)
        .sentence(sentence.index());
  }

  private Optional<Actor> owner(Sentence sentence, int noun) {
    for (int word = noun - 1; word >= Math.max(sentence.first(), noun - BETWEEN); word--) {
      if (cues.has("whose", words().lower(word)) && word > sentence.first()) {
        return firms.isComma(word - 1) ? firms.before(word - 1, sentence) : firms.at(word - 1);
      }
      Optional<Actor> found =
          firms
              .at(word)
              .filter(
                  firm -> !firms.at(noun - 1).equals(Optional.of(firm)) || isPossessor(noun - 1));
      if (found.isPresent()) {
        return found;
      }
      boolean between = firms.goesOn(word) || cues.has("of", words().lower(word));
      if (!between || scene.treeAt(word).tag(word) == Tag.DT) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the word before the noun is an owner: "its unit", "Voltora's unit". */
  private boolean isPossessor(int word) {
    Tag tag = scene.treeAt(word).tag(word);
    return tag == Tag.PRP$ || tag == Tag.POS || words().lower(word).endsWith("s");
  }
}
