package org.ortak.reading.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Match;
import org.ortak.pack.PlaceResolver;
import org.ortak.pack.PlaceResolver.Surroundings;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/** Judges what a name names by its words and by the company it keeps. */
final class NameJudge {

  private static final PlaceResolver PLACES = new PlaceResolver();

  private final Words words;
  private final List<Tree> trees;
  private final WordLists cues;
  private final Trades trades;
  private final Setting setting;

  NameJudge(Words words, List<Tree> trees, WordLists cues, Trades trades, Setting setting) {
    this.setting = setting;
    this.words = words;
    this.trees = trees;
    this.cues = cues;
    this.trades = trades;
  }

  /**
   * Of several bearers of a name, the one that what stands around speaks for.
   *
   * @param beside the countries and regions that may be told right behind the name
   */
  Entry choose(Match match, List<Entry> beside) {
    List<Entry> entries = match.entries();
    if (entries.size() == 1) {
      return entries.get(0);
    }
    boolean placed = isPlaced(match.first()) && !firmNounFollows(match.end());
    boolean firm = match.has(EntryKind.ORGANISATION);
    boolean place = entries.stream().anyMatch(entry -> entry.kind() != EntryKind.ORGANISATION);
    boolean wanted = firm && !(placed && place);
    List<Entry> fitting =
        entries.stream()
            .filter(entry -> (entry.kind() == EntryKind.ORGANISATION) == wanted)
            .toList();
    return PLACES
        .choose(fitting, new Surroundings(beside, setting.countries()))
        .orElse(fitting.isEmpty() ? entries.getFirst() : fitting.getFirst());
  }

  /** Whether the words around speak for a name that is also a common word or somebody else's. */
  boolean supports(int first, int end, Entry entry) {
    NameKind told = kind(first, end).orElse(NameKind.PRODUCT);
    return NameFinder.kind(entry.kind()).filter(kind -> kind == told).isPresent();
  }

  boolean allEndings(int first, int end) {
    for (int i = first; i < end; i++) {
      String lower = words.lower(i);
      if (!cues.has("organisation-endings", lower) && !cues.has("sites-alone", lower)) {
        return false;
      }
    }
    return true;
  }

  /** Where the name itself ends: a person's without an office after it. */
  int trim(int first, NameKind kind, int end) {
    int trimmed = end;
    while (kind == NameKind.PERSON
        && trimmed > first + 1
        && cues.has("offices", words.lower(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** Whether the run is a share's sign on an exchange: "(F.N)". */
  boolean isTicker(int first, int end) {
    if (first == 0 || end - first > 2) {
      return false;
    }
    String form = words.word(end - 1);
    boolean dotted =
        form.indexOf('.') > 0 && !form.endsWith(".") && form.equals(form.toUpperCase(Locale.ROOT));
    boolean listed =
        end - first == 1
            && first > 1
            && words.word(first - 1).equals(":")
            && cues.has("exchanges", words.lower(first - 2));
    boolean coded =
        end - first == 1
            && words.word(first - 1).equals("(")
            && end + 1 < words.count()
            && words.word(end).equals(".")
            && isAcronym(form);
    return listed
        || coded
        || (dotted && words.word(first - 1).equals("("))
        || cues.has("exchanges", words.lower(first));
  }

  /** Whether the run is no name at all: legal forms, a people's adjective, a currency. */
  boolean isNobody(int first, int end) {
    for (int i = first; i < end; i++) {
      String lower = words.lower(i);
      if (!cues.has("legal-forms", lower) && !cues.has("not-alone", lower)) {
        return false;
      }
    }
    return true;
  }

  /** What the run of words names; empty where it names nothing that matters. */
  Optional<NameKind> kind(int first, int end) {
    if (cues.has("site-endings", words.lower(end - 1))) {
      return Optional.of(NameKind.PLACE);
    }
    if (isModel(first, end)) {
      return Optional.of(NameKind.PRODUCT);
    }
    if (endsLikeOrganisation(first, end)) {
      return Optional.of(NameKind.ORGANISATION);
    }
    int person = personScore(first, end);
    int organisation = organisationScore(first, end);
    int place = placeScore(first, end);
    int best = Math.max(person, Math.max(organisation, place));
    if (best <= 0) {
      return Optional.of(
          end - first == 2 && plainWords(first, end) ? NameKind.PERSON : NameKind.ORGANISATION);
    }
    if (best == organisation) {
      return Optional.of(NameKind.ORGANISATION);
    }
    return Optional.of(best == person ? NameKind.PERSON : NameKind.PLACE);
  }

  boolean endsLikeOrganisation(int first, int end) {
    for (int i = first; i < end; i++) {
      if (cues.has("organisation-endings", words.lower(i)) && (i > first || end - first > 1)) {
        return true;
      }
    }
    return cues.has("body-heads", words.lower(first)) && end - first > 1;
  }

  /** A mix of letters and digits, as models have: "T10X", "F-150 Lightning". */
  private boolean isModel(int first, int end) {
    String form = words.word(first);
    boolean digit =
        form.chars().anyMatch(Character::isDigit)
            && Character.isLetter(form.charAt(0))
            && form.length() < 8;
    boolean letterHyphen =
        form.length() > 2 && form.charAt(1) == '-' && Character.isUpperCase(form.charAt(0));
    return (digit || letterHyphen) && end - first <= 3;
  }

  private boolean plainWords(int first, int end) {
    for (int i = first; i < end; i++) {
      String form = words.word(i);
      if (form.length() < 2 || !form.substring(1).equals(words.lower(i).substring(1))) {
        return false;
      }
    }
    return true;
  }

  private int personScore(int first, int end) {
    int score = 0;
    int length = end - first;
    if (length > 3 || !plainWords(first, end) && length == 1) {
      return -1;
    }
    if (first > 0 && cues.has("person-titles", words.lower(first - 1))) {
      score += 4;
    }
    if (officeFollows(end) || officeHead(first, end)) {
      score += 4;
    }
    if (length >= 2 && isSubjectOf(first, end, "person-verbs")) {
      score += 2;
    }
    if (length >= 2 && plainWords(first, end)) {
      score += 1;
    }
    return score;
  }

  /** ", chief executive of", ", the minister", ", who". */
  private boolean officeFollows(int end) {
    if (end + 1 >= words.count() || !words.word(end).equals(",")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(words.count(), end + 7); i++) {
      String lower = words.lower(i);
      if ((i == end + 1 && cues.has("person-clauses", lower)) || cues.has("offices", lower)) {
        return true;
      }
      if (lower.equals(",") || lower.equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** "chief executive Peter Carlsson": an office on which the name hangs. */
  private boolean officeHead(int first, int end) {
    Tree tree = tree(first);
    int head = head(first, end);
    int over = tree.head(head);
    boolean beside =
        over >= 0
            && (tree.relation(head) == Relation.APPOS || tree.relation(head) == Relation.FLAT);
    return (beside && cues.has("offices", words.lower(over)))
        || (first > 0
            && cues.has("offices", words.lower(first - 1))
            && !words.word(first - 1).equals(","));
  }

  private int organisationScore(int first, int end) {
    int score = 0;
    Tree tree = tree(first);
    int head = head(first, end);
    if (end - first == 1 && isAcronym(words.word(first))) {
      score += 2;
    }
    if (firmNounFollows(end)) {
      score += 3;
    }
    if (isSubjectOf(first, end, "firm-verbs") || isObjectOf(first, end)) {
      score += 2;
    }
    if (tradeBeside(tree, head, first, end)) {
      score += 4;
    }
    if (before(first, "firm-prepositions")) {
      score += 1;
    }
    return score;
  }

  private static boolean isAcronym(String form) {
    return form.length() >= 2
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0));
  }

  private boolean tradeBeside(Tree tree, int head, int first, int end) {
    if (first > tree.sentence().first() && trades.at(words, first - 1).isPresent()) {
      return true;
    }
    int apposition = tree.child(head, Relation.APPOS);
    if (apposition >= 0 && trades.at(words, apposition).isPresent()) {
      return true;
    }
    int over = tree.head(head);
    boolean beside = over >= 0 && tree.relation(head) == Relation.APPOS;
    return beside && trades.at(words, over).isPresent() || parenthesisedTicker(end);
  }

  private boolean parenthesisedTicker(int end) {
    if (end + 1 >= words.count() || !words.word(end).equals("(")) {
      return false;
    }
    String inside = words.word(end + 1);
    return inside.indexOf('.') > 0 && Character.isUpperCase(inside.charAt(0))
        || cues.has("bracketed", words.lower(end + 1));
  }

  private boolean firmNounFollows(int end) {
    int i = end;
    if (i < words.count() && tree(i).tag(i) == Tag.POS) {
      i++;
    }
    return i > end && i < words.count() && cues.has("firm-nouns", Trades.singular(words.lower(i)));
  }

  private boolean isSubjectOf(int first, int end, String list) {
    Tree tree = tree(first);
    int head = head(first, end);
    Relation relation = tree.relation(head);
    boolean subject =
        relation == Relation.NSUBJ
            || relation == Relation.NSUBJ_PASS
            || relation == Relation.OBL_AGENT;
    int verb = tree.head(head);
    return subject && verb >= 0 && cues.has(list, tree.lemma(verb));
  }

  private boolean isObjectOf(int first, int end) {
    Tree tree = tree(first);
    int head = head(first, end);
    int verb = tree.head(head);
    return verb >= 0
        && tree.relation(head) == Relation.OBJ
        && cues.has("firm-verbs", tree.lemma(verb));
  }

  private int placeScore(int first, int end) {
    int score = isPlaced(first) ? 2 : 0;
    if (end < words.count() && cues.has("place-nouns", words.lower(end))) {
      score += 3;
    }
    if (first > 1
        && cues.has("place-links", words.lower(first - 1))
        && cues.has("place-nouns", words.lower(first - 2))) {
      score += 4;
    }
    if (cues.has("place-nouns", words.lower(end - 1)) && end - first > 1) {
      score += 4;
    }
    return score;
  }

  /**
   * Whether a preposition before it speaks for a place: "in", but not "from" and "to" where goods
   * come and go.
   */
  boolean isPlaced(int first) {
    return before(first, "place-prepositions") && !isDealt(first);
  }

  /** "Buys cells from", "a supplier to": one with whom another deals. */
  boolean isDealt(int first) {
    if (!before(first, "deal-prepositions")) {
      return false;
    }
    Tree tree = tree(first);
    int at = tree.head(first - 1);
    for (int step = 0; step < 4 && at >= 0; step++) {
      if (cues.has("deals", tree.lemma(at))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private boolean before(int first, String list) {
    return first > 0 && cues.has(list, words.lower(first - 1));
  }

  private Tree tree(int word) {
    return trees.get(words.sentenceOf(word).index());
  }

  /** The word of the run that hangs outside it. */
  private int head(int first, int end) {
    Tree tree = tree(first);
    for (int i = end - 1; i >= first; i--) {
      if (tree.head(i) < first || tree.head(i) >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
