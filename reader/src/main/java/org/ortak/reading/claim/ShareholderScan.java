package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.grammar.Tag;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Sentence;

/**
 * Finds owners by the noun for one: "Voltora, a Relio shareholder", "Relio shareholder Voltora",
 * "Voltora, the largest shareholder of Relio", "Relio, whose shareholders include Voltora and
 * Celis".
 */
record ShareholderScan(OfficeWords cues, Scene scene, FirmLists firms) implements OwnerScan {

  /** How far before the noun a word may say that it is one no more. */
  private static final int NEAR = 3;

  @Override
  public void at(Sentence sentence, int word, List<Draft> out) {
    if (cues.has("shareholders", words().lower(word)) && !isFormer(sentence, word)) {
      listed(sentence, word)
          .or(() -> named(sentence, word))
          .or(() -> of(sentence, word))
          .ifPresent(out::add);
    }
  }

  private boolean isFormer(Sentence sentence, int noun) {
    for (int word = noun - 1; word >= Math.max(sentence.first(), noun - NEAR); word--) {
      if (cues.has("former", words().lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Relio, whose shareholders include Voltora and Celis". */
  private Optional<Draft> listed(Sentence sentence, int noun) {
    return cues.has("includes", words().lower(noun + 1))
        ? possessor(sentence, noun)
            .flatMap(owned -> draft(sentence, noun, firms.from(noun + 2, sentence), owned))
        : Optional.empty();
  }

  /** Whose the noun is: "Relio, whose shareholders", "Relio's shareholders". */
  private Optional<Actor> possessor(Sentence sentence, int noun) {
    int mark = noun - 1;
    if (mark - 1 > sentence.first() && cues.has("whose", words().lower(mark))) {
      return firms.toldBefore(mark, sentence);
    }
    boolean possessive = mark > sentence.first() && scene.treeAt(mark).tag(mark) == Tag.POS;
    return possessive ? firms.at(mark - 1) : Optional.empty();
  }

  /** "Relio shareholders Voltora and Celis", "Voltora, a Relio shareholder". */
  private Optional<Draft> named(Sentence sentence, int noun) {
    Optional<Actor> owned = firms.at(noun - 1);
    if (owned.isEmpty()) {
      return Optional.empty();
    }
    int first = scene.mentionAt(noun - 1).map(NameMention::first).orElse(noun - 1);
    List<Actor> owners =
        firms.at(noun + 1).isPresent()
            ? firms.from(noun + 1, sentence)
            : firms.apposed(first, sentence).stream().toList();
    return draft(sentence, noun, owners, owned.get());
  }

  /** "Voltora, the largest shareholder of Relio". */
  private Optional<Draft> of(Sentence sentence, int noun) {
    if (!cues.has("share-of", words().lower(noun + 1))) {
      return Optional.empty();
    }
    List<Actor> owners = firms.apposed(noun, sentence).stream().toList();
    return firms.from(noun + 2, sentence).stream()
        .findFirst()
        .flatMap(owned -> draft(sentence, noun, owners, owned));
  }

  private static Optional<Draft> draft(
      Sentence sentence, int noun, List<Actor> owners, Actor owned) {
    if (owners.isEmpty() || owners.contains(owned)) {
      return Optional.empty();
    }
    Draft out =
        new Draft(ClaimType.TIE, noun, "shareholder")
            .kind(TieKind.SHAREHOLDING)
            .party(Role.OWNED, owned)
            .sentence(sentence.index());
    owners.forEach(owner -> out.party(Role.OWNER, owner));
    return Optional.of(out);
  }
}
