package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Match;
import org.ortak.pack.WordLists;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Resolves what stands for a name: "the company", "the Taiwanese battery maker", "the two firms",
 * "it", "its", "they", "he". Of those named before that fit, the one most in view is meant:
 * subjects before others, near before far.
 */
final class Anaphora {

  private static final int MEMORY = 4;

  private final NameScan scan;
  private final Words words;
  private final List<Tree> trees;
  private final WordLists cues;
  private final Trades trades;
  private final Governments governments;

  Anaphora(
      NameScan scan, List<Tree> trees, WordLists cues, Trades trades, Governments governments) {
    this.cues = cues;
    this.governments = governments;
    this.scan = scan;
    this.words = scan.words();
    this.trees = trees;
    this.trades = trades;
  }

  Names resolve(Names named) {
    View view = new View(named, trees);
    List<NameMention> out = new ArrayList<>(named.mentions());
    for (Sentence sentence : words.sentences()) {
      Tree tree = trees.get(sentence.index());
      for (int word = sentence.first(); word < sentence.end(); word++) {
        Optional<NameMention> name = named.at(word);
        if (name.isPresent()) {
          if (name.get().first() == word) {
            view.see(name.get(), tree);
          }
        } else {
          meant(word, tree, view)
              .ifPresent(
                  mention -> {
                    out.add(mention);
                    view.see(mention, tree);
                  });
        }
      }
    }
    List<Actor> actors = governments.find(scan, trees, named, out);
    out.sort(Comparator.comparingInt(NameMention::first));
    return new Names(actors, distinct(out), words.count());
  }

  private static List<NameMention> distinct(List<NameMention> sorted) {
    List<NameMention> out = new ArrayList<>();
    for (NameMention mention : sorted) {
      if (out.isEmpty() || out.get(out.size() - 1).end() <= mention.first()) {
        out.add(mention);
      }
    }
    return out;
  }

  private Optional<NameMention> meant(int word, Tree tree, View view) {
    Tag tag = tree.tag(word);
    if (cues.has("first-of-two", words.lower(word))) {
      return oneOfTwo(word, tree, view.firstOfTwo(word));
    }
    if (cues.has("second-of-two", words.lower(word))) {
      return oneOfTwo(word, tree, view.secondOfTwo(word));
    }
    if (tag == Tag.PRP || tag == Tag.PRP$) {
      return pronoun(word, view);
    }
    if (tag == Tag.NN || tag == Tag.NNS) {
      return noun(word, tree, view);
    }
    return cues.has("pair-words", words.lower(word))
            && tree.relation(word) != Relation.CC
            && tree.relation(word) != Relation.DET
        ? mention(word, word + 1, NameMention.Form.PRONOUN, view.lastTwo(word))
        : Optional.empty();
  }

  /** "The former said": no noun of its own may follow, as in "the former plant". */
  private Optional<NameMention> oneOfTwo(int word, Tree tree, List<Integer> meant) {
    boolean alone =
        word > tree.sentence().first()
            && cues.has("definite-words", words.lower(word - 1))
            && word + 1 < tree.sentence().end()
            && !tree.tag(word + 1).isNoun()
            && tree.tag(word + 1) != Tag.JJ;
    return alone ? mention(word - 1, word + 1, NameMention.Form.NOUN, meant) : Optional.empty();
  }

  private Optional<NameMention> pronoun(int word, View view) {
    String lower = words.lower(word);
    if (cues.has("thing-pronouns", lower)) {
      return mention(word, word + 1, NameMention.Form.PRONOUN, view.best(word, Actor::isParty));
    }
    if (cues.has("person-pronouns", lower)) {
      return mention(
          word,
          word + 1,
          NameMention.Form.PRONOUN,
          view.best(word, actor -> actor.kind() == NameKind.PERSON));
    }
    return cues.has("many-pronouns", lower)
        ? mention(word, word + 1, NameMention.Form.PRONOUN, view.pairOrBest(word))
        : Optional.empty();
  }

  private Optional<NameMention> noun(int word, Tree tree, View view) {
    Optional<String> trade = trades.at(words, word);
    if (trade.isEmpty()
        || (word + 1 < tree.sentence().end() && tree.relation(word) == Relation.COMPOUND)) {
      return Optional.empty();
    }
    int first = determiner(word, tree);
    if (first < 0 || namedBeside(word, tree, view)) {
      return Optional.empty();
    }
    if (tree.tag(word) == Tag.NNS) {
      return mention(first, word + 1, NameMention.Form.NOUN, view.lastTwo(word));
    }
    List<String> kinds = trades.kinds(trade.get());
    Optional<String> home = home(first, word);
    return mention(
        first,
        word + 1,
        NameMention.Form.NOUN,
        view.best(word, actor -> fits(actor, trade.get(), kinds, home)));
  }

  /** The country that a word of the phrase tells: "the Korean company", "the Detroit company". */
  private Optional<String> home(int first, int noun) {
    for (int word = first; word < noun; word++) {
      for (Match match : scan.known().at(word)) {
        for (Entry entry : match.entries()) {
          if (words.capitalised(word)
              && !entry.country().isEmpty()
              && entry.kind() != EntryKind.ORGANISATION) {
            return Optional.of(entry.country());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(
      Actor actor, String trade, List<String> kinds, Optional<String> home) {
    if (actor.kind() != NameKind.ORGANISATION) {
      return false;
    }
    boolean nation = home.isEmpty() || actor.country().isEmpty() || actor.country().equals(home);
    boolean known =
        actor.trades().stream().anyMatch(kinds::contains) || actor.trades().contains(trade);
    boolean unknown = actor.id().isEmpty() && actor.trades().isEmpty();
    return nation && (kinds.isEmpty() || known || unknown);
  }

  /** Where the phrase begins, if "the", "this", "that" or "both" begins it; else -1. */
  private int determiner(int word, Tree tree) {
    for (int i = word - 1; i >= Math.max(tree.sentence().first(), word - 5); i--) {
      String lower = words.lower(i);
      if (cues.has("definite-words", lower)) {
        return i;
      }
      Tag tag = tree.tag(i);
      boolean modifier =
          tag == Tag.JJ
              || tag == Tag.NN
              || tag == Tag.CD
              || tag == Tag.JJS
              || tag == Tag.NNP
              || tag == Tag.VBN;
      if (!modifier) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the noun stands beside the name itself: "the carmaker Togg", "Togg, the carmaker". */
  private boolean namedBeside(int word, Tree tree, View view) {
    if (word + 1 < tree.sentence().end() && view.isNamed(word + 1)) {
      return true;
    }
    int apposition = tree.child(word, Relation.APPOS);
    boolean apposed =
        tree.relation(word) == Relation.APPOS
            && tree.head(word) >= 0
            && view.isNamed(tree.head(word));
    return apposed || (apposition >= 0 && view.isNamed(apposition));
  }

  private Optional<NameMention> mention(
      int first, int end, NameMention.Form form, List<Integer> actors) {
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NameMention(first, end, words.span(first, end), form, actors, "anaphora"));
  }

  /** Who has been mentioned, and how much each is in view. */
  private static final class View {

    private final Names named;
    private final List<Tree> trees;
    private final List<Seen> seen = new ArrayList<>();
    private List<Integer> two = List.of();

    private record Seen(int actor, int sentence, int word, boolean subject) {}

    View(Names named, List<Tree> trees) {
      this.named = named;
      this.trees = trees;
    }

    void see(NameMention mention, Tree tree) {
      boolean subject = false;
      for (int word = mention.first(); word < mention.end(); word++) {
        Relation relation = tree.relation(word);
        subject |=
            isSubject(tree, word)
                || (relation == Relation.CONJ && isSubject(tree, tree.head(word)));
      }
      for (int actor : mention.actors()) {
        seen.add(new Seen(actor, tree.sentence().index(), mention.first(), subject));
      }
    }

    private static boolean isSubject(Tree tree, int word) {
      return tree.relation(word) == Relation.NSUBJ || tree.relation(word) == Relation.NSUBJ_PASS;
    }

    boolean isNamed(int word) {
      return named.at(word).isPresent();
    }

    List<Integer> best(int word, java.util.function.Predicate<Actor> fits) {
      int sentence = sentence(word);
      int best = -1;
      double top = 0;
      for (Seen one : seen) {
        Actor actor = named.actor(one.actor());
        int away = sentence - one.sentence();
        boolean allowed =
            fits.test(actor)
                && !actor.tellsNews()
                && away <= MEMORY
                && (actor.kind() != NameKind.PLACE || actor.isCountry());
        double score =
            (one.subject() ? 2.0 : 1.0) / (1 + away)
                - (actor.isCountry() ? 0.45 : 0)
                + one.word() * 1e-7;
        if (allowed && score > top) {
          top = score;
          best = one.actor();
        }
      }
      return best < 0 ? List.of() : List.of(best);
    }

    /** The first of the two parties named last, who stay the two for the second. */
    List<Integer> firstOfTwo(int word) {
      two = lastTwo(word);
      return two.stream().limit(1).toList();
    }

    List<Integer> secondOfTwo(int word) {
      List<Integer> last = two.isEmpty() ? lastTwo(word) : two;
      two = List.of();
      return last.stream().skip(1).toList();
    }

    /** The two parties named last, in the order of the text. */
    List<Integer> lastTwo(int word) {
      List<Integer> out = new ArrayList<>();
      for (int i = seen.size() - 1; i >= 0 && out.size() < 2; i--) {
        Seen one = seen.get(i);
        boolean near = sentence(word) - one.sentence() <= MEMORY;
        if (near
            && named.actor(one.actor()).kind() == NameKind.ORGANISATION
            && !named.actor(one.actor()).tellsNews()
            && !out.contains(one.actor())) {
          out.add(0, one.actor());
        }
      }
      return out.size() == 2 ? out : List.of();
    }

    List<Integer> pairOrBest(int word) {
      List<Integer> subjects =
          seen.stream()
              .filter(one -> sentence(word) - one.sentence() <= 1 && one.subject())
              .map(Seen::actor)
              .filter(actor -> named.actor(actor).isParty())
              .distinct()
              .collect(Collectors.toList());
      return subjects.size() == 2 ? subjects : best(word, Actor::isParty);
    }

    private int sentence(int word) {
      return trees.get(0).words().sentenceOf(word).index();
    }
  }
}
