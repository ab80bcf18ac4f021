package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Measure;
import org.ortak.claim.Quantity;
import org.ortak.claim.Role;
import org.ortak.claim.TieKind;
import org.ortak.grammar.Tag;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Finds owners by the share that they have: "Voltora and Celis each hold half of Relio", "Relio is
 * 24 percent owned by Voltora", "Voltora's 30 percent share of Relio", "Relio, the 50-50 venture of
 * Voltora and Celis".
 */
record ShareScan(OfficeWords cues, Scene scene, FirmLists firms) {

  private static final String SHARE = "%";

  /** How many words may stand between a share and its verb or noun. */
  private static final int NEAR = 5;

  List<Draft> read() {
    List<Draft> out = new ArrayList<>();
    for (QuantityMention figure : scene.quantities()) {
      if (figure.unit().equals(SHARE) && !figure.conversion()) {
        at(figure, out);
      }
    }
    return out;
  }

  private void at(QuantityMention figure, List<Draft> out) {
    int first = scene.firstWord(figure.span());
    Sentence sentence = words().sentenceOf(first);
    int end = first;
    while (end < sentence.end() && words().start(end) < figure.span().end()) {
      end++;
    }
    Place place = new Place(figure, sentence, first, end);
    held(place)
        .or(() -> heldBy(place))
        .or(() -> possessed(place))
        .or(() -> venture(place))
        .ifPresent(out::add);
  }

  /** A share with the words that tell it. */
  private record Place(QuantityMention figure, Sentence sentence, int first, int end) {}

  private Words words() {
    return scene.words();
  }

  /**
   * "Voltora holds 51 percent of Relio", "Voltora and Celis each have a 20 percent stake in Relio".
   */
  private Optional<Draft> held(Place at) {
    int verb = at.first() - 1;
    int least = Math.max(at.sentence().first() + 1, at.first() - NEAR);
    while (verb >= least && !cues.has("has-share", words().lower(verb))) {
      verb--;
    }
    if (verb < least) {
      return Optional.empty();
    }
    int end = endOfSubject(verb, at.sentence());
    List<Actor> owners = owners(end, at.sentence());
    return owned(at)
        .or(() -> inWhich(owners, end, at.sentence()))
        .flatMap(owned -> draft(at, owners, owned));
  }

  private int endOfSubject(int verb, Sentence sentence) {
    int end = verb;
    while (end > sentence.first() && cues.has("before-has", words().lower(end - 1))) {
      end--;
    }
    return end;
  }

  /** Those before the verb, or before "which". */
  private List<Actor> owners(int end, Sentence sentence) {
    boolean clause =
        end - 1 > sentence.first() && cues.has("owner-clauses", words().lower(end - 1));
    return clause ? firms.toldBefore(end - 1, sentence).stream().toList() : endingAt(end, sentence);
  }

  /** What "in which Voltora holds 20 percent" is said of. */
  private Optional<Actor> inWhich(List<Actor> owners, int end, Sentence sentence) {
    if (owners.size() != 1) {
      return Optional.empty();
    }
    int which = scene.mentionAt(end - 1).map(NameMention::first).orElse(end) - 1;
    boolean told =
        which - 1 > sentence.first()
            && cues.has("owner-clauses", words().lower(which))
            && cues.has("share-of", words().lower(which - 1));
    return told ? firms.toldBefore(which - 1, sentence) : Optional.empty();
  }

  /** The firms named one after the other up to a word: "A, B and C". */
  private List<Actor> endingAt(int end, Sentence sentence) {
    List<Actor> out = new ArrayList<>();
    int at = end - 1;
    while (at >= sentence.first() && firms.at(at).isPresent()) {
      out.addFirst(firms.at(at).orElseThrow());
      int first = scene.mentionAt(at).map(NameMention::first).orElse(at);
      at = first - 1;
      while (at > sentence.first() && isLink(at)) {
        at--;
      }
      if (at == first - 1) {
        return out;
      }
    }
    return out;
  }

  private boolean isLink(int word) {
    return words().word(word).equals(",") || cues.has("and", words().lower(word));
  }

  /** What the share is of: "of Relio", "each of Relio", "stake in the battery maker Relio". */
  private Optional<Actor> owned(Place at) {
    int word = at.end();
    while (word < Math.min(at.sentence().end(), at.end() + 2)
        && (cues.has("share-nouns", words().lower(word))
            || cues.has("behind-share", words().lower(word)))) {
      word++;
    }
    boolean leads = word < at.sentence().end() && cues.has("share-of", words().lower(word));
    return leads ? firms.from(word + 1, at.sentence()).stream().findFirst() : Optional.empty();
  }

  /** "Relio is 24 percent owned by Voltora". */
  private Optional<Draft> heldBy(Place at) {
    int held = at.end();
    int by = held + 1;
    boolean told =
        by < at.sentence().end()
            && cues.has("held", words().lower(held))
            && cues.has("by", words().lower(by));
    int subject = at.first() - 1;
    while (subject > at.sentence().first() && cues.has("before-share", words().lower(subject))) {
      subject--;
    }
    return told
        ? firms.at(subject).flatMap(owned -> draft(at, firms.from(by + 1, at.sentence()), owned))
        : Optional.empty();
  }

  /** "Voltora's 30 percent share of Relio". */
  private Optional<Draft> possessed(Place at) {
    int mark = at.first() - 1;
    boolean owner = mark > at.sentence().first() && scene.treeAt(mark).tag(mark) == Tag.POS;
    return owner && cues.has("share-nouns", words().lower(Math.min(at.end(), words().count() - 1)))
        ? owned(at).flatMap(owned -> draft(at, firms.at(mark - 1).stream().toList(), owned))
        : Optional.empty();
  }

  /** "Relio, Voltora's 50-50 battery venture with Celis". */
  private Optional<Draft> venture(Place at) {
    int noun = at.end();
    int most = Math.min(at.sentence().end() - 1, at.end() + NEAR);
    while (noun < most && !cues.has("ventures", words().lower(noun))) {
      noun++;
    }
    if (noun >= most || !cues.has("venture-of", words().lower(noun + 1))) {
      return Optional.empty();
    }
    List<Actor> owners = new ArrayList<>(firms.from(noun + 2, at.sentence()));
    int first = at.first();
    int mark = first - 1;
    if (mark > at.sentence().first() && scene.treeAt(mark).tag(mark) == Tag.POS) {
      firms.at(mark - 1).ifPresent(owner -> owners.addFirst(owner));
      first = scene.mentionAt(mark - 1).map(NameMention::first).orElse(first);
    }
    Optional<Actor> owned = firms.apposed(first, at.sentence());
    return owners.size() > 1 ? owned.flatMap(one -> draft(at, owners, one)) : Optional.empty();
  }

  private static Optional<Draft> draft(Place at, List<Actor> owners, Actor owned) {
    List<Actor> others = owners.stream().filter(owner -> !owner.equals(owned)).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    QuantityMention figure = at.figure();
    Draft draft =
        new Draft(ClaimType.TIE, at.first(), "share")
            .kind(TieKind.SHAREHOLDING)
            .party(Role.OWNED, owned)
            .quantity(
                new Quantity(
                    Measure.SHARE,
                    figure.value(),
                    figure.upper(),
                    figure.unit(),
                    figure.qualifier(),
                    false))
            .sentence(at.sentence().index());
    others.forEach(owner -> draft.party(Role.OWNER, owner));
    return Optional.of(draft);
  }
}
