package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.grammar.Tree;
import org.ortak.grammar.Unit;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.LinearModel;
import org.ortak.pack.Match;
import org.ortak.pack.Pack;
import org.ortak.text.Sentence;
import org.ortak.text.Words;

/**
 * Finds the names of a text: those that the pack knows, and those that only their shape and their
 * company tell. A name that the pack knows gives way to a longer one around it ("Ford" in "Ford
 * Otosan").
 */
public final class NameFinder {

  private final Pack pack;
  private final NameWords cues;
  private final Trades trades;
  private final Governments governments;
  private final LinearModel sorts;
  private final LinearModel businesses;
  private final Map<String, String> kinds = new HashMap<>();

  public NameFinder(Pack pack) {
    pack.rowsIn("organisations").forEach(row -> kinds.put(row.text("id"), row.text("kind")));
    this.pack = pack;
    this.cues = new NameWords(pack);
    this.trades = new Trades(pack);
    this.governments = new Governments(pack, cues);
    this.sorts = LinearModel.of(pack, "models/name-sorts");
    this.businesses = LinearModel.of(pack, "models/name-kinds");
  }

  /**
   * @param trees one a sentence, in order
   */
  public Names find(Words words, List<Tree> trees) {
    List<RawName> raw = raw(words, trees, judge(words, trees));
    FirmSigns around = new FirmSigns(words, trees, cues, trades);
    PartyFacts facts = new PartyFacts(words, trees, trades, kinds, around, businesses);
    Roster roster = new Roster(words, cues, facts);
    NameSigns signs = new NameSigns(words, trees, cues, trades, raw);
    new NameSorter(words, sorts, signs).sorted(raw).forEach(roster::add);
    return new Anaphora(words, trees, cues, trades, pack.lexicon(), governments)
        .resolve(roster.names());
  }

  /**
   * What the article shows of each of its names: the training of the models of names looks at it.
   */
  public List<NameLesson> lessons(Words words, List<Tree> trees) {
    NameJudge judge = judge(words, trees);
    List<RawName> raw = raw(words, trees, judge);
    NameSigns signs = new NameSigns(words, trees, cues, trades, raw);
    FirmSigns around = new FirmSigns(words, trees, cues, trades);
    List<NameLesson> out = new ArrayList<>();
    for (List<RawName> names : new NameSorter(words, sorts, signs).groups(raw).values()) {
      RawName first = names.getFirst();
      List<RawName> masked =
          names.stream()
              .map(name -> name.unknown(judge.kind(name.first(), name.end()).orElse(name.kind())))
              .toList();
      out.add(
          new NameLesson(
              words.span(first.first(), first.end()).of(words.text()),
              first.entry().map(entry -> first.kind()),
              first.entry().map(Entry::id).map(kinds::get),
              signs.of(masked),
              around.of(names)));
    }
    return out;
  }

  /**
   * The names of organisations, persons and places, by their shape and their words alone: what the
   * parser takes as one noun each.
   *
   * @param tagged sentences of which only the parts of speech are known
   */
  public List<Unit> units(Words words, List<Tree> tagged) {
    return raw(words, tagged, judge(words, tagged)).stream()
        .filter(name -> name.kind() != NameKind.PRODUCT)
        .map(name -> new Unit(name.first(), name.end()))
        .toList();
  }

  private NameJudge judge(Words words, List<Tree> trees) {
    return new NameJudge(words, trees, cues, trades, Setting.of(words, pack.lexicon()));
  }

  private List<RawName> raw(Words words, List<Tree> trees, NameJudge judge) {
    List<RawName> raw = new ArrayList<>();
    Chunks chunks = new Chunks(words, trees, cues, severalWords(words));
    for (Sentence sentence : words.sentences()) {
      int from = sentence.first();
      for (Chunk chunk : chunks.find(sentence)) {
        lexical(words, from, chunk.first(), raw);
        resolve(words, chunk, judge, raw);
        from = chunk.end();
      }
      lexical(words, from, sentence.end(), raw);
    }
    return raw;
  }

  /** The words of organisations' names of several words that the pack knows. */
  private BitSet severalWords(Words words) {
    BitSet out = new BitSet(words.count());
    for (int i = 0; i < words.count(); i++) {
      if (words.capitalised(i) && !out.get(i)) {
        int first = i;
        matchAt(words, i)
            .filter(match -> match.end() - first > 1 && match.has(EntryKind.ORGANISATION))
            .filter(match -> match.entries().stream().noneMatch(Entry::word))
            .ifPresent(match -> out.set(first, match.end()));
      }
    }
    return out;
  }

  /** Known names outside the capitalised runs, such as products in small letters. */
  private void lexical(Words words, int from, int end, List<RawName> out) {
    int i = from;
    while (i < end) {
      Optional<Match> match = matchAt(words, i);
      if (match.isPresent() && match.get().end() <= end) {
        Optional<Entry> entry =
            match.get().entries().stream().filter(NameFinder::standsAlone).findFirst();
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
    kind(known.kind())
        .ifPresent(kind -> out.add(new RawName(first, end, kind, Optional.of(known), "known")));
  }

  /** What a name of the pack's kind names; empty for demonyms, which name nobody by themselves. */
  static Optional<NameKind> kind(EntryKind kind) {
    return switch (kind) {
      case ORGANISATION -> Optional.of(NameKind.ORGANISATION);
      case COUNTRY, GROUP, REGION, PLACE -> Optional.of(NameKind.PLACE);
      case PRODUCT, VEHICLE -> Optional.of(NameKind.PRODUCT);
      case DEMONYM -> Optional.empty();
    };
  }

  private void resolve(Words words, Chunk chunk, NameJudge judge, List<RawName> out) {
    if (judge.isTicker(chunk.first(), chunk.end())) {
      return;
    }
    int i = whole(words, chunk, judge, out);
    while (i < chunk.end()) {
      Optional<Match> match = matchAt(words, i).filter(found -> found.end() <= chunk.end());
      if (match.isEmpty()) {
        i = unknown(words, i, chunk.end(), judge, out);
      } else {
        i = known(words, match.get(), chunk, judge, out);
      }
    }
  }

  /**
   * Takes a run that is a body's or firm's name as a whole, and holds no firm that the pack knows;
   * tells where to go on.
   */
  private int whole(Words words, Chunk chunk, NameJudge judge, List<RawName> out) {
    int first = chunk.first();
    while (first < chunk.end() && (isTitle(words, first, chunk.end()) || isDemonym(words, first))) {
      first++;
    }
    if (chunk.end() - first < 2
        || !judge.endsLikeOrganisation(first, chunk.end())
        || knowsFirm(words, first, chunk.end())) {
      return chunk.first();
    }
    out.add(new RawName(first, chunk.end(), NameKind.ORGANISATION, Optional.empty(), "body"));
    return chunk.end();
  }

  /** "General" is a title in "General Ann Li", not in "General Motors". */
  private boolean isTitle(Words words, int word, int limit) {
    return cues.has("person-titles", words.lower(word))
        && (word + 1 >= limit || !cues.has("organisation-endings", words.lower(word + 1)));
  }

  private boolean isDemonym(Words words, int word) {
    return matchAt(words, word)
        .filter(match -> match.has(EntryKind.DEMONYM) && !match.has(EntryKind.ORGANISATION))
        .isPresent();
  }

  private boolean knowsFirm(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      int at = i;
      boolean firm =
          matchAt(words, at)
              .filter(match -> match.has(EntryKind.ORGANISATION) && match.end() <= end)
              .filter(match -> at > first || match.end() == end || !isFieldBody(words, first))
              .isPresent();
      boolean title = isTitle(words, i, end);
      if (firm || title) {
        return true;
      }
    }
    return false;
  }

  /** "Ministry of Economy" that goes on with "Trade and Industry". */
  private boolean isFieldBody(Words words, int first) {
    return cues.has("field-bodies", words.lower(first));
  }

  /** A run that the pack does not know, up to the next name that it does know. */
  private int unknown(Words words, int first, int limit, NameJudge judge, List<RawName> out) {
    int start = first;
    while (start < limit
        && (cues.has("site-endings", words.lower(start))
            || isTitle(words, start, limit)
            || words.lower(start).length() == 1)) {
      start++;
    }
    if (start == limit) {
      return limit;
    }
    int end = start + 1;
    while (end < limit && !breaks(words, start, end)) {
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

  private boolean breaks(Words words, int start, int at) {
    if (cues.has("organisation-endings", words.lower(at)) || words.word(at - 1).equals(".")) {
      return false;
    }
    if (isTitle(words, at, at)) {
      return true;
    }
    Optional<Match> match = matchAt(words, at);
    return match.isPresent()
        && match.get().entries().stream()
            .anyMatch(
                entry -> entry.kind() == EntryKind.ORGANISATION && !entry.word() && start + 2 < at);
  }

  private int known(Words words, Match match, Chunk chunk, NameJudge judge, List<RawName> out) {
    int first = match.first();
    Entry entry = judge.choose(match);
    if (entry.kind() == EntryKind.DEMONYM) {
      return demonym(words, match, chunk, judge, out);
    }
    int joined = joined(words, match, chunk.end(), entry);
    if (joined > match.end()) {
      NameKind guess = judge.kind(first, joined).orElse(NameKind.ORGANISATION);
      out.add(new RawName(first, joined, guess, Optional.empty(), "shape"));
      return joined;
    }
    int end = longer(words, match.end(), chunk.end(), entry);
    if (end == match.end()) {
      if (!entry.word() || judge.supports(first, end, entry)) {
        add(first, end, entry, out);
        return end;
      }
      return unknown(words, first, chunk.end(), judge, out);
    }
    NameKind kind = judge.kind(first, end).orElse(NameKind.ORGANISATION);
    out.add(new RawName(first, end, kind, Optional.empty(), "longer"));
    return end;
  }

  /**
   * Passes over a demonym, unless what follows makes it part of a firm's name: "American Battery
   * Factory".
   */
  private int demonym(Words words, Match match, Chunk chunk, NameJudge judge, List<RawName> out) {
    int end = chunk.end();
    boolean firm = end - match.end() >= 2 && judge.allEndings(match.end(), end);
    if (firm
        && matchAt(words, match.end()).filter(next -> next.has(EntryKind.ORGANISATION)).isEmpty()) {
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
  private int joined(Words words, Match match, int limit, Entry entry) {
    int end = match.end();
    if (entry.kind() != EntryKind.PLACE || match.end() - match.first() > 1) {
      return end;
    }
    while (end < limit && (goesWithPlace(words, end) || isInitialsStop(words, end))) {
      end++;
    }
    boolean closed =
        end < limit && matchAt(words, end).filter(m -> m.has(EntryKind.ORGANISATION)).isPresent();
    return closed || end - match.end() > 3 ? match.end() : end;
  }

  private static boolean isInitialsStop(Words words, int word) {
    return words.word(word).equals(".") && words.word(word - 1).length() == 1;
  }

  private boolean goesWithPlace(Words words, int word) {
    String lower = words.lower(word);
    return words.capitalised(word)
        && !cues.has("site-endings", lower)
        && !cues.has("place-nouns", lower)
        && !cues.has("government-nouns", lower)
        && !cues.has("person-titles", lower)
        && !cues.has("body-heads", lower)
        && matchAt(words, word).filter(match -> !match.entries().getFirst().word()).isEmpty();
  }

  /**
   * Where a longer name that begins with a known one ends: "Ford Otosan", "Zorlu Energy"; else the
   * known name's end.
   */
  private int longer(Words words, int end, int limit, Entry entry) {
    if (end == limit
        || matchAt(words, end).isPresent() && !cues.has("organisation-endings", words.lower(end))) {
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
    while (last < limit && last < i + 2 && goesWithPlace(words, last)) {
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

  /** The longest known name that begins at the word and fills its words. */
  private Optional<Match> matchAt(Words words, int word) {
    return pack.lexicon().matchesAt(words, word).stream()
        .filter(match -> match.span().equals(words.span(match.first(), match.end())))
        .findFirst();
  }
}
