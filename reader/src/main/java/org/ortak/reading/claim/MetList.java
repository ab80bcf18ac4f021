package org.ortak.reading.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ortak.claim.MeetingKind;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Pack;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.text.Words;

/**
 * Reads who was met off the list of names behind "with", "by" or the verb itself, by the order of
 * the words alone: "with two makers, A and B", "with the minister of trade, C, and D". A firm whose
 * officer is named beside it stands aside for that person.
 */
final class MetList {

  private static final int TO_PREPOSITION = 8;
  private static final int TO_OPENER = 8;
  private static final int BETWEEN = 12;

  private final WordLists cues;

  MetList(Pack pack) {
    this.cues = new WordLists(pack, "cues/meetings");
  }

  /** The names behind the trigger, at all positions of the frame that stand behind it. */
  List<Actor> behind(Scene scene, Clauses clauses, int trigger, Frame frame) {
    Set<Actor> out = new LinkedHashSet<>();
    for (List<String> positions : frame.roles().values()) {
      for (String position : positions) {
        start(clauses, trigger, position)
            .ifPresent(
                from -> {
                  Run run = new Run(scene, clauses.tree());
                  out.addAll(run.from(from));
                  run.owner.filter(firm -> isVisit(frame)).ifPresent(out::add);
                });
      }
    }
    return List.copyOf(out);
  }

  /** Who owns what is visited is met; who owns what is welcomed is not. */
  private static boolean isVisit(Frame frame) {
    return frame.kind().filter(MeetingKind.VISIT::equals).isPresent();
  }

  /** Where the names of a position begin. */
  private static Optional<Integer> start(Clauses clauses, int trigger, String position) {
    Tree tree = clauses.tree();
    if (position.equals("object")) {
      boolean active = clauses.isVerb(trigger) && !clauses.isPassive(trigger);
      return active ? Optional.of(trigger + 1) : Optional.empty();
    }
    String preposition = position.equals("agent") ? "by" : position;
    int most = Math.min(tree.sentence().end(), trigger + TO_PREPOSITION);
    for (int word = trigger + 1; word < most && !isFinite(tree, word); word++) {
      if (tree.words().lower(word).equals(preposition)) {
        return Optional.of(word + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isFinite(Tree tree, int word) {
    Tag tag = tree.tag(word);
    return tag == Tag.VBZ || tag == Tag.VBD || tag == Tag.VBP || tag == Tag.MD;
  }

  /** One reading of a list of names. */
  private final class Run {

    private final Scene scene;
    private final Words words;
    private final Tree tree;
    private final List<Actor> found = new ArrayList<>();
    private Optional<Actor> owner = Optional.empty();

    Run(Scene scene, Tree tree) {
      this.scene = scene;
      this.words = scene.words();
      this.tree = tree;
    }

    List<Actor> from(int start) {
      int stop = read(start);
      for (int word = stop; word < Math.min(tree.sentence().end(), stop + TO_OPENER); word++) {
        if (isFinite(tree, word) || cues.has("openers", words.lower(word))) {
          if (!isFinite(tree, word)) {
            read(word + 1);
          }
          break;
        }
      }
      return found;
    }

    /** Reads names until one is followed by no link; tells where it stopped. */
    @CanIgnoreReturnValue
    private int read(int start) {
      int word = start;
      int gap = 0;
      while (word < tree.sentence().end() && gap <= BETWEEN) {
        Optional<NameMention> name = name(word);
        if (name.isPresent()) {
          if (!isBodyOfLast(word, gap)) {
            take(name.get());
          }
          word = name.get().end();
          gap = 0;
          if (!leadsOn(word)) {
            return word;
          }
        } else if (!goesOn(word)) {
          return word;
        }
        word += name.isPresent() ? 0 : 1;
        gap++;
      }
      return word;
    }

    private Optional<NameMention> name(int word) {
      return cues.has("openers", words.lower(word))
          ? Optional.empty()
          : scene.names().at(word).filter(this::isSomebody);
    }

    /** "Peter Ekman, the head of Voltora": the firm that the person before it is of. */
    private boolean isBodyOfLast(int word, int gap) {
      boolean person = !found.isEmpty() && found.getLast().kind() == NameKind.PERSON;
      return person
          && gap > 0
          && cues.has("of", words.lower(word - 1))
          && IntStream.range(word - gap, word).noneMatch(at -> cues.has("and", words.lower(at)));
    }

    private boolean isSomebody(NameMention mention) {
      return actors(mention).stream()
          .anyMatch(actor -> actor.isParty() || actor.kind() == NameKind.PERSON);
    }

    private List<Actor> actors(NameMention mention) {
      return mention.actors().stream().map(scene.names()::actor).toList();
    }

    private void take(NameMention mention) {
      List<Actor> here = actors(mention);
      boolean owns = owns(mention.end());
      if (here.getFirst().kind() == NameKind.PERSON) {
        owner = Optional.empty();
        found.addAll(here);
      } else if (owns) {
        owner = Optional.of(here.getFirst());
      } else {
        found.addAll(here);
      }
    }

    private boolean owns(int word) {
      return word < tree.sentence().end() && cues.has("possessives", words.lower(word));
    }

    private boolean leadsOn(int word) {
      return word < tree.sentence().end()
          && (cues.has("links", words.lower(word)) || owns(word) || isNounOfSomebody(word));
    }

    /** "Voltora chairman Ann Li": an office stands between the firm and its person. */
    private boolean isNounOfSomebody(int word) {
      return tree.tag(word) == Tag.NN;
    }

    private boolean goesOn(int word) {
      String lower = words.lower(word);
      Tag tag = tree.tag(word);
      return tag.isNoun()
          || tag == Tag.JJ
          || tag == Tag.JJS
          || tag == Tag.DT
          || tag == Tag.CD
          || tag == Tag.RB
          || tag == Tag.PRP$
          || cues.has("links", lower)
          || cues.has("within", lower)
          || cues.has("possessives", lower)
          || cues.has("openers", lower);
    }
  }
}
