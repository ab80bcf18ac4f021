package org.ortak.pack;

import java.util.ArrayList;
import java.util.List;
import org.ortak.text.Span;
import org.ortak.text.Words;

/**
 * The names of a pack, found in texts: longest first, whatever diacritics and apostrophes they are
 * written with, with capitals where the name has them, and inside words that a hyphen ties
 * together. No match runs over the end of a sentence.
 */
public final class Lexicon {

  private static final int LONGEST = 16;

  private final CompiledPack pack;
  private final NameWords cutter = new NameWords();

  Lexicon(CompiledPack pack) {
    this.pack = pack;
  }

  /** Looks every word of a text up. */
  public KnownNames find(Words words) {
    List<List<Match>> at = new ArrayList<>(words.count());
    for (int word = 0; word < words.count(); word++) {
      at.add(matchesAt(words, word));
    }
    return new KnownNames(at);
  }

  /**
   * The names that begin in this word, longest first. In a hyphenated word that is no name as a
   * whole, those that begin with its parts follow each other from left to right.
   */
  public List<Match> matchesAt(Words words, int word) {
    String lower = words.lower(word);
    int value = pack.find(Hash.next(Hash.START, Folding.foldLower(lower)));
    boolean tied = hyphen(lower, 0) > 0;
    if (value < 0 && !tied) {
      return List.of();
    }
    List<Match> out = new ArrayList<>(2);
    walk(words, word, words.sentenceOf(word).end(), out);
    if (out.isEmpty() && tied) {
      parts(words, word, out);
    }
    return out;
  }

  /** The bearers of exactly this name, whatever its casing. */
  public List<Entry> named(String name) {
    List<String> words = cutter.of(name).stream().map(Folding::fold).toList();
    long hash = Hash.START;
    for (String word : words) {
      hash = Hash.next(hash, word);
    }
    String folded = String.join(" ", words);
    return pack.bearers(Math.max(0, pack.find(hash))).stream()
        .filter(bearer -> Folding.fold(bearer.form()).equals(folded))
        .map(Bearer::entry)
        .toList();
  }

  private void walk(Words words, int first, int limit, List<Match> out) {
    Beginning name = new Beginning(first, Hash.START, new ArrayList<>(4));
    int word = first;
    while (word < limit && name.written.size() < LONGEST) {
      long next = Hash.next(name.hash, Folding.foldLower(words.lower(word)));
      int value = pack.find(next);
      if (value < 0) {
        if (word > first) {
          beforeHyphen(words, word, name, out);
        }
        return;
      }
      name = name.with(next, words.word(word));
      int end = word + 1;
      add(value, name.written, new Place(first, end, words.span(first, end)), out);
      if (!CompiledPack.longer(value)) {
        return;
      }
      word = stopped(words, end, limit) ? end + 1 : end;
    }
  }

  /**
   * Whether a full stop of an abbreviation stands here, and the name may go on behind it: {@code
   * St. Louis}.
   */
  private static boolean stopped(Words words, int word, int limit) {
    return word + 1 < limit && words.word(word).equals(".") && !words.spaced(word);
  }

  /** The words of a name met so far. */
  private record Beginning(int first, long hash, List<String> written) {

    Beginning with(long next, String word) {
      written.add(word);
      return new Beginning(first, next, written);
    }
  }

  private record Place(int first, int end, Span span) {}

  /** A name whose last word has something tied to it: {@code General Motors-owned}. */
  private void beforeHyphen(Words words, int word, Beginning name, List<Match> out) {
    String lower = words.lower(word);
    for (int at = hyphen(lower, 0); at > 0; at = hyphen(lower, at + 1)) {
      int value = pack.find(Hash.next(name.hash, Folding.foldLower(lower.substring(0, at))));
      if (value >= 0) {
        List<String> written = new ArrayList<>(name.written);
        written.add(words.word(word).substring(0, at));
        Span span = new Span(words.start(name.first), words.start(word) + at);
        add(value, written, new Place(name.first, word + 1, span), out);
      }
    }
  }

  private void parts(Words words, int word, List<Match> out) {
    String lower = words.lower(word);
    List<Match> found = new ArrayList<>(2);
    int from = 0;
    while (from >= 0 && from < lower.length()) {
      from = part(words, word, from, found);
    }
    out.addAll(found.reversed());
  }

  /**
   * Takes the longest name that begins at {@code from} in the word; gives where the next part
   * begins.
   */
  private int part(Words words, int word, int from, List<Match> out) {
    String lower = words.lower(word);
    for (int end = lower.length(); end > from; end = lower.lastIndexOf('-', end - 1)) {
      int value = pack.find(Hash.next(Hash.START, Folding.foldLower(lower.substring(from, end))));
      int before = out.size();
      if (value >= 0) {
        Span span = new Span(words.start(word) + from, words.start(word) + end);
        add(
            value,
            List.of(words.word(word).substring(from, end)),
            new Place(word, word + 1, span),
            out);
      }
      if (out.size() > before) {
        return end + 1;
      }
    }
    int next = hyphen(lower, from);
    return next < 0 ? -1 : next + 1;
  }

  private static int hyphen(String lower, int from) {
    return lower.indexOf('-', from);
  }

  private void add(int value, List<String> written, Place place, List<Match> out) {
    List<Entry> meant = new ArrayList<>(1);
    for (Bearer bearer : pack.bearers(value)) {
      if (Spelling.fits(bearer.form(), written)) {
        meant.add(Spelling.doubted(bearer, written));
      }
    }
    if (!meant.isEmpty()) {
      out.addFirst(new Match(place.first, place.end, place.span, meant));
    }
  }
}
