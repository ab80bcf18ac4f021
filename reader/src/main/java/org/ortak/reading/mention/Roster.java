package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.pack.Entry;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Folding;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/**
 * Brings the names of one bearer together: short forms ("Pomega" after "Pomega Enerji"), acronyms
 * taught by the article ("Contemporary Amperex Technology Co., Ltd. (CATL)") or made of a name's
 * first letters, surnames. What it learns holds for this article alone.
 */
final class Roster {

  private final Words words;
  private final WordLists cues;
  private final PartyFacts facts;
  private final List<RawName> raw = new ArrayList<>();

  Roster(Words words, WordLists cues, PartyFacts facts) {
    this.words = words;
    this.cues = cues;
    this.facts = facts;
  }

  void add(RawName name) {
    raw.add(name);
  }

  /** A bearer of names, growing. */
  private final class Bearer {
    private final NameKind kind;
    private Optional<Entry> entry;
    private final List<RawName> names = new ArrayList<>();
    private final Set<List<String>> keys = new LinkedHashSet<>();

    Bearer(RawName first) {
      this.kind = first.kind();
      this.entry = first.entry();
      take(first);
    }

    void take(RawName name) {
      names.add(name);
      keys.add(key(name));
      if (entry.isEmpty()) {
        entry = name.entry();
      }
    }
  }

  Names names() {
    List<RawName> longestFirst = new ArrayList<>(raw);
    longestFirst.sort(
        Comparator.<RawName>comparingInt(name -> name.first() - name.end())
            .thenComparing(RawName::first));
    List<Bearer> bearers = new ArrayList<>();
    for (RawName name : longestFirst) {
      bearerOf(name, bearers)
          .ifPresentOrElse(bearer -> bearer.take(name), () -> bearers.add(new Bearer(name)));
    }
    bearers.sort(
        Comparator.comparingInt(
            bearer -> bearer.names.stream().mapToInt(RawName::first).min().orElse(0)));
    List<Actor> actors = new ArrayList<>();
    List<NameMention> mentions = new ArrayList<>();
    for (Bearer bearer : bearers) {
      int index = actors.size();
      actors.add(actor(index, bearer));
      bearer.names.forEach(
          name ->
              mentions.add(
                  new NameMention(
                      name.first(),
                      name.end(),
                      words.span(name.first(), name.end()),
                      NameMention.Form.NAME,
                      List.of(index),
                      name.rule())));
    }
    mentions.sort(Comparator.comparingInt(NameMention::first));
    return new Names(actors, withoutOverlaps(mentions), words.count());
  }

  private static List<NameMention> withoutOverlaps(List<NameMention> mentions) {
    List<NameMention> out = new ArrayList<>();
    for (NameMention mention : mentions) {
      if (out.isEmpty() || out.get(out.size() - 1).end() <= mention.first()) {
        out.add(mention);
      }
    }
    return out;
  }

  private Optional<Bearer> bearerOf(RawName name, List<Bearer> bearers) {
    List<String> key = key(name);
    for (Bearer bearer : bearers) {
      if (same(name, key, bearer)) {
        return Optional.of(bearer);
      }
    }
    return Optional.empty();
  }

  private boolean same(RawName name, List<String> key, Bearer bearer) {
    if (name.entry().isPresent() && bearer.entry.isPresent()) {
      Entry one = name.entry().get();
      Entry other = bearer.entry.get();
      return (one.kind() == other.kind() && one.id().equals(other.id()))
          || isShortened(key, bearer);
    }
    if (bearer.keys.contains(key) && kindsAgree(name.kind(), bearer.kind)) {
      return true;
    }
    if (taughtBy(name, bearer)) {
      return true;
    }
    if (bearer.kind == NameKind.PERSON && name.entry().isEmpty() && isSurname(key, bearer)) {
      return true;
    }
    return name.kind() == bearer.kind
        && bearer.keys.stream().anyMatch(longer -> isShort(key, longer, bearer.kind));
  }

  /** "Hyundai" after "Hyundai Motor Group": what is left off says nothing of its own. */
  private boolean isShortened(List<String> key, Bearer bearer) {
    if (bearer.kind != NameKind.ORGANISATION) {
      return false;
    }
    return bearer.keys.stream()
        .anyMatch(
            longer ->
                longer.size() > key.size()
                    && longer.subList(0, key.size()).equals(key)
                    && longer.subList(key.size(), longer.size()).stream()
                        .allMatch(word -> cues.has("empty-endings", word)));
  }

  private static boolean isSurname(List<String> key, Bearer person) {
    return key.size() == 1
        && person.keys.stream()
            .anyMatch(full -> full.size() > 1 && full.get(full.size() - 1).equals(key.get(0)));
  }

  private static boolean kindsAgree(NameKind one, NameKind other) {
    return one == other || (one != NameKind.PLACE && other != NameKind.PLACE);
  }

  /** "Full Name (SHORT)", "Full Name, better known as SHORT". */
  private boolean taughtBy(RawName name, Bearer bearer) {
    for (RawName full : bearer.names) {
      int gap = name.first() - full.end();
      if (gap < 1 || gap > 9 || full.end() - full.first() < 2 || name.kind() == NameKind.PLACE) {
        continue;
      }
      int at = afterLegalForms(full.end());
      boolean bracket =
          at < words.count()
              && words.word(at).equals("(")
              && at + 1 >= name.first() - 2
              && at < name.first();
      boolean closed = name.end() < words.count() && words.word(name.end()).equals(")");
      String before = words.lower(name.first() - 2) + " " + words.lower(name.first() - 1);
      boolean known = cues.has("other-names", before);
      if (known || (bracket && closed && initialsOrPart(key(name), key(full)))) {
        return true;
      }
    }
    return false;
  }

  private int afterLegalForms(int from) {
    int at = from;
    while (at < words.count()
        && (words.word(at).equals(",")
            || words.word(at).equals(".")
            || cues.has("legal-forms", words.lower(at)))) {
      at++;
    }
    return at;
  }

  private static boolean initialsOrPart(List<String> shortKey, List<String> full) {
    String letters = String.join("", shortKey).replaceAll("[^a-z0-9]", "");
    StringBuilder initials = new StringBuilder();
    full.forEach(word -> initials.append(word.charAt(0)));
    int at = 0;
    for (int i = 0; i < initials.length() && at < letters.length(); i++) {
      if (initials.charAt(i) == letters.charAt(at)) {
        at++;
      }
    }
    return at >= Math.min(2, letters.length()) || full.containsAll(shortKey);
  }

  private static boolean isShort(List<String> key, List<String> longer, NameKind kind) {
    if (key.isEmpty() || key.size() >= longer.size()) {
      return key.size() == 1 && longer.size() > 1 && isInitials(key.get(0), longer);
    }
    if (kind == NameKind.PERSON) {
      // the family name comes last, or first in China and Korea
      return key.size() == 1
          && (longer.getLast().equals(key.getFirst()) || longer.getFirst().equals(key.getFirst()));
    }
    if (kind != NameKind.ORGANISATION) {
      return false;
    }
    return longer.subList(0, key.size()).equals(key)
        || (key.size() == 1 && isInitials(key.get(0), longer));
  }

  private static boolean isInitials(String letters, List<String> longer) {
    if (letters.length() < 2 || letters.length() != longer.size()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (longer.get(i).charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name's words, folded, without legal forms. */
  private List<String> key(RawName name) {
    List<String> out = new ArrayList<>();
    for (int i = name.first(); i < name.end(); i++) {
      String folded = Folding.fold(words.word(i));
      if (Character.isLetterOrDigit(folded.isEmpty() ? ' ' : folded.charAt(0))
          && !cues.has("legal-forms", folded)) {
        out.add(folded);
      }
    }
    return out;
  }

  private Actor actor(int index, Bearer bearer) {
    Set<String> forms = new LinkedHashSet<>();
    bearer.names.forEach(name -> forms.add(words.span(name.first(), name.end()).of(words.text())));
    Optional<Entry> entry = bearer.entry;
    boolean country =
        entry
            .filter(known -> known.kind() == EntryKind.COUNTRY || known.kind() == EntryKind.GROUP)
            .isPresent();
    String name = country ? entry.orElseThrow().name() : fullest(forms, entry);
    Set<String> trades = new HashSet<>();
    bearer.names.forEach(found -> trades.addAll(facts.trades(found)));
    if (entry.isEmpty() && bearer.kind == NameKind.ORGANISATION) {
      facts.business(bearer.names).ifPresent(trades::add);
    }
    Optional<String> told =
        bearer.names.stream().flatMap(found -> facts.country(found).stream()).findFirst();
    Optional<String> home =
        entry.map(Entry::country).filter(code -> !code.isEmpty()).or(() -> told);
    return new Actor(
        index, bearer.kind, name, List.copyOf(forms), entry.map(Roster::id), home, trades);
  }

  /** The longest name in the article that is no slip of the pen; else the pack's own. */
  private static String fullest(Set<String> forms, Optional<Entry> entry) {
    Optional<String> known =
        entry.filter(one -> one.kind() == EntryKind.ORGANISATION).map(Entry::name);
    return forms.stream()
        .filter(form -> known.isEmpty() || !Slips.isSlip(form, known.get()))
        .max(Comparator.comparingInt(String::length))
        .or(() -> known)
        .orElseThrow();
  }

  private static String id(Entry entry) {
    String prefix =
        switch (entry.kind()) {
          case ORGANISATION -> "org:";
          case COUNTRY, GROUP, DEMONYM -> "country:";
          case REGION -> "region:";
          case PLACE -> "place:";
          case PRODUCT, VEHICLE -> "product:";
        };
    return entry.id().startsWith(prefix) ? entry.id() : prefix + entry.id();
  }
}
