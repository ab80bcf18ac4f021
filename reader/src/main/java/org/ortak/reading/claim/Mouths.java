package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Words;

/**
 * Tells who the subject of a verb of saying is: a person with the office told anywhere in the
 * article, a firm, somebody called by an office ("the premier") or unnamed ("people close to the
 * talks").
 */
final class Mouths {

  private static final int FAR = 6;

  /** Stands for people who are not named until all of the article is read. */
  private static final String NAMELESS = "\u0000";

  private final WordLists cues;
  private final Names names;
  private final Map<String, Speaker> holders = new HashMap<>();
  private final Incumbents incumbents;
  private String people = "";

  Mouths(WordLists cues, OfficeWords titles, Names names, List<Office> offices) {
    this.cues = cues;
    this.names = names;
    this.incumbents = new Incumbents(titles, names, holders);
    for (Office office : offices) {
      Actor holder = office.holder();
      holders.putIfAbsent(
          holder.name(),
          new Speaker(
              holder.name(),
              Optional.of(office.title()),
              Optional.of(office.organisation().name())));
    }
  }

  /** The person with the office that the article tells of it. */
  Optional<Speaker> holder(String name) {
    return Optional.ofNullable(holders.get(name));
  }

  Optional<Speaker> speaker(Clauses clauses, List<Integer> heads) {
    for (int word : heads) {
      int head = outside(clauses.tree(), word);
      Optional<Speaker> found =
          reporter(clauses.tree().lemma(head), head)
              .or(() -> named(clauses, head))
              .or(() -> incumbents.before(clauses.tree().words(), head))
              .or(() -> incumbents.after(clauses, head, ruled(clauses, head)))
              .or(() -> unnamed(clauses, head));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The word before the brackets that the word stands in or ends: "Voltora (VLT.ST) said". */
  private static int outside(Tree tree, int word) {
    int open = word;
    while (open > tree.sentence().first()
        && open > word - FAR
        && !tree.words().word(open).equals("(")) {
      open--;
    }
    boolean brackets = tree.words().word(open).equals("(") && open > tree.sentence().first();
    for (int at = open; at < word && brackets; at++) {
      brackets = !tree.words().word(at).equals(")");
    }
    return brackets ? open - 1 : word;
  }

  /**
   * Who the phrase means, by its words alone: a person named in it, else people without a name,
   * else the firm that it names last, or a name that nobody knows, such as a newspaper's.
   */
  Optional<Speaker> inPhrase(Clauses clauses, int from, int end) {
    for (int word = end - 1; word >= from; word--) {
      if (isPerson(word)) {
        return speaker(clauses, List.of(word));
      }
    }
    for (int word = from; word < end; word++) {
      Optional<Speaker> unnamed =
          incumbents.isOffice(clauses.tree().words(), word)
              ? speaker(clauses, List.of(word))
              : unnamed(clauses, word);
      if (unnamed.isPresent()) {
        return unnamed;
      }
    }
    Optional<Speaker> firm = last(from, end, actor -> actor.kind() == NameKind.ORGANISATION);
    return firm.or(() -> unknown(clauses.tree().words(), from, end))
        .or(() -> last(from, end, Actor::isParty));
  }

  /** The last of those named in the phrase that fit. */
  private Optional<Speaker> last(int from, int end, Predicate<Actor> fits) {
    for (int word = end - 1; word >= from; word--) {
      Optional<Actor> found = names.actorsAt(word).stream().filter(fits).findFirst();
      if (found.isPresent()) {
        return found.map(actor -> Speaker.of(actor.name()));
      }
    }
    return Optional.empty();
  }

  /** A name that ends the phrase and that is no name of anybody known. */
  private static Optional<Speaker> unknown(Words words, int from, int end) {
    int first = end;
    while (first > from && words.capitalised(first - 1)) {
      first--;
    }
    return first < end
        ? Optional.of(Speaker.of(words.span(first, end).of(words.text())))
        : Optional.empty();
  }

  /** The speaker that begins soon after the word: "said two people", "said the firm's Ann Li". */
  Optional<Speaker> after(Clauses clauses, int from) {
    Tree tree = clauses.tree();
    Optional<Speaker> first = Optional.empty();
    for (int word = from; word < Math.min(tree.sentence().end(), from + FAR); word++) {
      Optional<Speaker> here = speaker(clauses, List.of(word));
      boolean person = isPerson(word);
      if (person || (first.isEmpty() && here.isPresent())) {
        first = here;
      }
      if (person || !goesOn(tree, word)) {
        return first;
      }
    }
    return first;
  }

  /** The person named before the word, an office between: "…, Ann Li, its head, said". */
  Optional<Speaker> person(Clauses clauses, int word) {
    Tree tree = clauses.tree();
    for (int at = word; at >= Math.max(tree.sentence().first(), word - 2 * FAR); at--) {
      if (isPerson(at)) {
        return speaker(clauses, List.of(at));
      }
      if (tree.tag(at).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The last person named at the word or few words before it, behind a mark. */
  Optional<Speaker> personBefore(Clauses clauses, int word, int most) {
    Tree tree = clauses.tree();
    for (int at = word; at > Math.max(tree.sentence().first(), word - most); at--) {
      if (isPerson(at)) {
        int first = names.at(at).map(NameMention::first).orElse(at);
        boolean behindMark =
            first > tree.sentence().first() && tree.words().word(first - 1).equals(",");
        return behindMark ? speaker(clauses, List.of(at)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The speaker at the word, where it names a person. */
  Optional<Speaker> holder(Clauses clauses, int word) {
    return isPerson(word) ? speaker(clauses, List.of(word)) : Optional.empty();
  }

  private boolean isPerson(int word) {
    return names.actorsAt(word).stream().anyMatch(actor -> actor.kind() == NameKind.PERSON);
  }

  private boolean goesOn(Tree tree, int word) {
    Tag tag = tree.tag(word);
    return tag.isNoun()
        || tag == Tag.DT
        || tag == Tag.JJ
        || tag == Tag.CD
        || tag == Tag.PRP$
        || tag == Tag.POS
        || names.at(word).isPresent();
  }

  /** Where the phrase begins that ends with the word. */
  int start(Clauses clauses, int last) {
    Tree tree = clauses.tree();
    int start = last;
    while (start - 1 >= tree.sentence().first() && goesOn(tree, start - 1)) {
      start--;
    }
    return start;
  }

  private Optional<Speaker> named(Clauses clauses, int head) {
    List<Actor> actors = new ArrayList<>(names.actorsAt(head));
    for (int apposed : clauses.children(head, Relation.APPOS)) {
      actors.addAll(0, persons(apposed));
    }
    for (int flat : clauses.children(head, Relation.FLAT)) {
      actors.addAll(0, persons(flat));
    }
    boolean office = incumbents.isOffice(clauses.tree().words(), head);
    return actors.stream()
        .filter(actor -> actor.kind() == NameKind.PERSON || (actor.isParty() && !office))
        .findFirst()
        .map(actor -> holders.getOrDefault(actor.name(), Speaker.of(actor.name())));
  }

  private List<Actor> persons(int word) {
    return names.actorsAt(word).stream().filter(actor -> actor.kind() == NameKind.PERSON).toList();
  }

  /** "a spokesperson for Voltora", "Voltora's spokesman", "people close to the talks". */
  private Optional<Speaker> unnamed(Clauses clauses, int head) {
    Tree tree = clauses.tree();
    if (cues.has("ones", tree.words().lower(head))) {
      for (int of : clauses.by(head, "of")) {
        return unnamed(clauses, of);
      }
    }
    if (!cues.has("mouths", tree.lemma(head))) {
      return Optional.empty();
    }
    Optional<String> of = spokenFor(clauses, head);
    if (of.isPresent() && cues.has("writings", tree.lemma(head))) {
      return of.map(Speaker::of);
    }
    String phrase = phrase(clauses, head);
    if (cues.has("nameless", tree.lemma(head)) && of.isEmpty()) {
      people = phrase.length() > people.length() ? phrase : people;
      return Optional.of(Speaker.of(NAMELESS));
    }
    return Optional.of(new Speaker(phrase, Optional.empty(), of));
  }

  /** The body that a mouth without a name speaks for. */
  private Optional<String> spokenFor(Clauses clauses, int head) {
    return body(clauses, head, Actor::isParty);
  }

  /** The body in which an office is held: a city or a region, too. */
  private Optional<String> ruled(Clauses clauses, int head) {
    return body(clauses, head, actor -> actor.isParty() || actor.kind() == NameKind.PLACE);
  }

  private Optional<String> body(Clauses clauses, int head, Predicate<Actor> fits) {
    Positions positions = new Positions(clauses);
    for (String position : cues.list("spoken-for")) {
      for (int word : positions.heads(head, position)) {
        Optional<Actor> body = names.actorsAt(word).stream().filter(fits).findFirst();
        if (body.isPresent()) {
          return body.map(Actor::name);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whom "the agency" means: whoever tells news and was named last before, unless somebody else is
   * told to be one.
   */
  private Optional<Speaker> reporter(String lemma, int head) {
    boolean other = names.actorsAt(head).stream().anyMatch(actor -> actor.trades().contains(lemma));
    if (other || !cues.has("news", lemma)) {
      return Optional.empty();
    }
    Optional<Speaker> last = Optional.empty();
    for (NameMention mention : names.mentions()) {
      Actor actor = names.actor(mention.actors().getFirst());
      if (mention.first() < head && actor.tellsNews()) {
        last = Optional.of(Speaker.of(actor.name()));
      }
    }
    return last;
  }

  /** The part with people who are not named told by the fullest phrase of the article. */
  Speech.Part told(Speech.Part part) {
    return part.speaker().name().equals(NAMELESS)
        ? new Speech.Part(part.span(), Speaker.of(people), part.quoted())
        : part;
  }

  /** The noun with what stands before it and with what tells who they are. */
  private String phrase(Clauses clauses, int head) {
    Tree tree = clauses.tree();
    int first = head;
    while (first - 1 >= tree.sentence().first() && isPart(tree, first - 1)) {
      first--;
    }
    int end = head + 1;
    if (end < tree.sentence().end() && cues.has("who-they-are", tree.words().lower(end))) {
      while (end < tree.sentence().end()
          && end < head + FAR + 2
          && !cues.has("saying", tree.lemma(end))
          && !tree.words().word(end).matches("[,.;:\"”]")) {
        end++;
      }
    }
    return tree.words().span(first, end).of(tree.words().text());
  }

  /** Whether the word belongs to the phrase before its noun: "the dealers' federation". */
  private boolean isPart(Tree tree, int word) {
    if (cues.has("times", tree.words().lower(word))) {
      return false;
    }
    Tag tag = tree.tag(word);
    boolean ofMany =
        tag == Tag.POS && word > tree.sentence().first() && tree.tag(word - 1) == Tag.NNS;
    return ofMany || tag == Tag.NN || tag == Tag.NNS || tag == Tag.JJ || tag.isProper();
  }
}
