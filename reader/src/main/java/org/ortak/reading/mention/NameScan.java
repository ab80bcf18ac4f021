package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ortak.grammar.Tree;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.KnownNames;
import org.ortak.pack.Lexicon;
import org.ortak.pack.Match;
import org.ortak.pack.WordLists;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * One text searched for names: for the parser and once more over its trees. What the pack knows at
 * a word is looked up once. For one thread.
 */
public final class NameScan {

  private final Words words;
  private final NameKnowledge knowledge;
  private final WordLists cues;
  private final KnownNames known;
  private final Setting setting;

  /** The longest known name that begins at each word and fills its words. */
  private final List<Optional<Match>> matches;

  /** The words of organisations' names of several words that the pack knows. */
  private final BitSet severalWords;

  NameScan(Words words, NameKnowledge knowledge, Lexicon lexicon) {
    this.words = words;
    this.knowledge = knowledge;
    this.cues = knowledge.cues();
    this.known = lexicon.find(words);
    this.setting = Setting.of(words, known);
    this.matches = IntStream.range(0, words.count()).mapToObj(this::filling).toList();
    this.severalWords = severalWords();
  }

  public Words words() {
    return words;
  }

  /** The pack's names in the text. */
  KnownNames known() {
    return known;
  }

  /** In which countries the text plays. */
  Setting setting() {
    return setting;
  }

  List<RawName> raw(List<Tree> trees, NameJudge judge) {
    List<RawName> raw = new ArrayList<>();
    Chunks chunks = new Chunks(words, trees, knowledge, severalWords);
    for (Sentence sentence : words.sentences()) {
      int from = sentence.first();
      for (Chunk run : chunks.find(sentence)) {
        Chunk chunk = withoutField(run, sentence);
        lexical(from, chunk.first(), raw);
        resolve(chunk, judge, raw);
        from = chunk.end();
      }
      lexical(from, sentence.end(), raw);
    }
    return raw;
  }

  private BitSet severalWords() {
    BitSet out = new BitSet(words.count());
    for (int i = 0; i < words.count(); i++) {
      if (words.capitalised(i) && !out.get(i)) {
        int first = i;
        matchAt(i)
            .filter(match -> match.end() - first > 1 && match.has(EntryKind.ORGANISATION))
            .filter(match -> match.entries().stream().noneMatch(Entry::word))
            .ifPresent(match -> out.set(first, match.end()));
      }
    }
    return out;
  }

  /** Known names outside the capitalised runs, such as products in small letters. */
  private void lexical(int from, int end, List<RawName> out) {
    int i = from;
    while (i < end) {
      Optional<Match> match = matchAt(i);
      if (match.isPresent() && match.get().end() <= end) {
        Optional<Entry> entry =
            match.get().entries().stream().filter(NameScan::standsAlone).findFirst();
        int first = i;
        entry.ifPresent(known -> add(first, match.get().end(), known, out));
        i = match.get().end();
      } else {
        i++;
      }
    }
  }

  /** Whether a name counts outside the capitalised runs. */
  private static boolean standsAlone(Entry entry) {
    boolean goods = entry.kind() == EntryKind.PRODUCT || entry.kind() == EntryKind.VEHICLE;
    return !entry.word()
        && (goods || entry.kind() == EntryKind.COUNTRY || entry.kind() == EntryKind.GROUP);
  }

  private static void add(int first, int end, Entry known, List<RawName> out) {
    NameFinder.kind(known.kind())
        .ifPresent(kind -> out.add(new RawName(first, end, kind, Optional.of(known), "known")));
  }

  /**
   * A run without the words that end the field of an office before it: "Technology" in "the
   * Minister of Industry and Technology Ann Li".
   */
  private Chunk withoutField(Chunk run, Sentence sentence) {
    int first = run.first();
    while (first < run.end() && cues.has("office-fields", words.lower(first))) {
      first++;
    }
    return first > run.first() && endsOfficeField(run.first(), sentence)
        ? new Chunk(first, run.end())
        : run;
  }

  /** Whether the words before, joined by "and" and commas, lead back to "Minister of". */
  private boolean endsOfficeField(int word, Sentence sentence) {
    for (int i = word - 1; i > sentence.first(); i--) {
      String lower = words.lower(i);
      if (cues.has("body-links", lower)) {
        return cues.has("titles-of-fields", words.lower(i - 1));
      }
      if (!words.capitalised(i) && !lower.equals(",") && !cues.has("list-ends", lower)) {
        return false;
      }
    }
    return false;
  }

  private void resolve(Chunk chunk, NameJudge judge, List<RawName> out) {
    if (judge.isTicker(chunk.first(), chunk.end())) {
      return;
    }
    int i = whole(chunk, judge, out);
    while (i < chunk.end()) {
      Optional<Match> match = matchAt(i).filter(found -> found.end() <= chunk.end());
      if (match.isEmpty()) {
        i = unknown(i, chunk.end(), judge, out);
      } else {
        i = known(match.get(), chunk, judge, out);
      }
    }
  }

  /**
   * Takes a run that is a body's or firm's name as a whole, and holds no firm that the pack knows;
   * tells where to go on.
   */
  private int whole(Chunk chunk, NameJudge judge, List<RawName> out) {
    int first = withoutPlace(chunk, judge);
    while (first < chunk.end() && (isTitle(first, chunk.end()) || isDemonym(first))) {
      first++;
    }
    if (chunk.end() - first < 2
        || !judge.endsLikeOrganisation(first, chunk.end())
        || knowsFirm(first, chunk.end())) {
      return chunk.first();
    }
    if (first > chunk.first()) {
      lexical(chunk.first(), first, out);
    }
    out.add(new RawName(first, chunk.end(), NameKind.ORGANISATION, Optional.empty(), "body"));
    return chunk.end();
  }

  /**
   * Where a run goes on behind the place that it begins with: "Voltora Energy" in "in Spain Voltora
   * Energy is building".
   */
  private int withoutPlace(Chunk chunk, NameJudge judge) {
    return matchAt(chunk.first())
        .filter(match -> match.has(EntryKind.COUNTRY) && match.end() < chunk.end())
        .filter(match -> judge.isPlaced(match.first()))
        .map(Match::end)
        .orElse(chunk.first());
  }

  /** "General" is a title in "General Ann Li", not in "General Motors". */
  private boolean isTitle(int word, int limit) {
    return cues.has("person-titles", words.lower(word))
        && (word + 1 >= limit || !cues.has("organisation-endings", words.lower(word + 1)));
  }

  private boolean isDemonym(int word) {
    return matchAt(word)
        .filter(match -> match.has(EntryKind.DEMONYM) && !match.has(EntryKind.ORGANISATION))
        .isPresent();
  }

  private boolean knowsFirm(int first, int end) {
    for (int i = first; i < end; i++) {
      int at = i;
      boolean firm =
          matchAt(at)
              .filter(match -> match.has(EntryKind.ORGANISATION) && match.end() <= end)
              .filter(match -> at > first || match.end() == end || !isFieldBody(first))
              .isPresent();
      boolean title = isTitle(i, end);
      if (firm || title) {
        return true;
      }
    }
    return false;
  }

  /** "Ministry of Economy" that goes on with "Trade and Industry". */
  private boolean isFieldBody(int first) {
    return cues.has("field-bodies", words.lower(first));
  }

  /** A run that the pack does not know, up to the next name that it does know. */
  private int unknown(int first, int limit, NameJudge judge, List<RawName> out) {
    int start = first;
    while (start < limit
        && (cues.has("site-endings", words.lower(start))
            || isTitle(start, limit)
            || words.lower(start).length() == 1)) {
      start++;
    }
    if (start == limit) {
      return limit;
    }
    int end = start + 1;
    while (end < limit && !breaks(start, end)) {
      end++;
    }
    Optional<NameKind> kind = judge.kind(start, end);
    if (end < words.count() && cues.has("titles-of-fields", words.lower(end))) {
      return end;
    }
    if (kind.isPresent() && !judge.isNobody(start, end)) {
      int trimmed = judge.trim(start, kind.get(), end);
      out.add(new RawName(start, trimmed, kind.get(), Optional.empty(), "shape"));
    }
    return end;
  }

  private boolean breaks(int start, int at) {
    if (cues.has("organisation-endings", words.lower(at)) || words.word(at - 1).equals(".")) {
      return false;
    }
    if (isTitle(at, at)) {
      return true;
    }
    Optional<Match> match = matchAt(at);
    return match.isPresent()
        && match.get().entries().stream()
            .anyMatch(
                entry -> entry.kind() == EntryKind.ORGANISATION && !entry.word() && start + 2 < at);
  }

  private int known(Match match, Chunk chunk, NameJudge judge, List<RawName> out) {
    int first = match.first();
    Entry entry = judge.choose(match, beside(match));
    if (entry.kind() == EntryKind.DEMONYM) {
      return demonym(match, chunk, judge, out);
    }
    int joined = joined(match, chunk.end(), entry, judge);
    if (joined > match.end()) {
      NameKind guess = judge.kind(first, joined).orElse(NameKind.ORGANISATION);
      out.add(new RawName(first, joined, guess, Optional.empty(), "shape"));
      return joined;
    }
    int end = longer(match.end(), chunk.end(), entry);
    if (end == match.end()) {
      if (!entry.word() || judge.supports(first, end, entry)) {
        add(first, end, entry, out);
        return end;
      }
      return unknown(first, chunk.end(), judge, out);
    }
    NameKind kind = judge.kind(first, end).orElse(NameKind.ORGANISATION);
    out.add(new RawName(first, end, kind, Optional.empty(), "longer"));
    return end;
  }

  /**
   * Passes over a demonym, unless what follows makes it part of a firm's name: "American Battery
   * Factory".
   */
  private int demonym(Match match, Chunk chunk, NameJudge judge, List<RawName> out) {
    int end = chunk.end();
    boolean firm = end - match.end() >= 2 && judge.allEndings(match.end(), end);
    if (firm && matchAt(match.end()).filter(next -> next.has(EntryKind.ORGANISATION)).isEmpty()) {
      out.add(
          new RawName(match.first(), end, NameKind.ORGANISATION, Optional.empty(), "demonym firm"));
      return end;
    }
    return match.end();
  }

  /**
   * Where a name of somebody ends that begins with a place's: "Kent Masters", "Nanjing Golden
   * Dragon".
   */
  private int joined(Match match, int limit, Entry entry, NameJudge judge) {
    int end = match.end();
    boolean place = entry.kind() == EntryKind.PLACE;
    boolean region = entry.kind() == EntryKind.REGION && !judge.isPlaced(match.first());
    if ((!place && !region) || match.end() - match.first() > 1) {
      return end;
    }
    while (end < limit && (goesWithPlace(end) || isInitialsStop(end))) {
      end++;
    }
    boolean closed =
        end < limit && matchAt(end).filter(m -> m.has(EntryKind.ORGANISATION)).isPresent();
    return closed || end - match.end() > 3 ? match.end() : end;
  }

  private boolean isInitialsStop(int word) {
    return words.word(word).equals(".") && words.word(word - 1).length() == 1;
  }

  private boolean goesWithPlace(int word) {
    String lower = words.lower(word);
    return words.capitalised(word)
        && !cues.has("site-endings", lower)
        && !cues.has("place-nouns", lower)
        && !cues.has("government-nouns", lower)
        && !cues.has("person-titles", lower)
        && !cues.has("body-heads", lower)
        && matchAt(word).filter(match -> !match.entries().getFirst().word()).isEmpty();
  }

  /**
   * Where a longer name that begins with a known one ends: "Ford Otosan", "Zorlu Energy"; else the
   * known name's end.
   */
  private int longer(int end, int limit, Entry entry) {
    if (end == limit
        || matchAt(end).isPresent() && !cues.has("organisation-endings", words.lower(end))) {
      return end;
    }
    int i = end;
    while (i < limit
        && (cues.has("organisation-endings", words.lower(i)) || words.word(i).equals("&"))) {
      i++;
    }
    if (i < limit && cues.has("site-endings", words.lower(i))) {
      return end;
    }
    int last = i;
    while (last < limit && last < i + 2 && goesWithPlace(last)) {
      last++;
    }
    if (entry.kind() == EntryKind.ORGANISATION
        && last < limit
        && last > i
        && cues.has("organisation-endings", words.lower(last))) {
      return last + 1;
    }
    boolean onlyLegal = true;
    for (int word = end; word < i; word++) {
      onlyLegal &= cues.has("legal-forms", words.lower(word));
    }
    if (i > end && onlyLegal) {
      return end;
    }
    boolean place = entry.kind() != EntryKind.ORGANISATION;
    return place && i == end ? end : i;
  }

  /** The countries and regions that are named right behind a name: "Sparks, Nevada". */
  private List<Entry> beside(Match match) {
    int comma = match.end();
    boolean follows = comma + 1 < words.count() && words.word(comma).equals(",");
    return follows
        ? matchAt(comma + 1).stream()
            .flatMap(next -> next.entries().stream())
            .filter(entry -> entry.kind() == EntryKind.REGION || entry.kind() == EntryKind.COUNTRY)
            .toList()
        : List.of();
  }

  private Optional<Match> filling(int word) {
    for (Match match : known.at(word)) {
      if (match.span().equals(words.span(match.first(), match.end()))) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  private Optional<Match> matchAt(int word) {
    return matches.get(word);
  }
}
