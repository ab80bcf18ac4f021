package org.ortak.ledger.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * How likely two names name one bearer, by their words alone: slips of the pen, other letters,
 * acronyms, plurals, order, initials. A name that goes on where another ends stays apart, for it
 * may be a daughter's; and so do names that part in two words which both are names of places.
 */
public final class NameRule {

  private static final int SHORTEST_WITH_A_SLIP = 7;
  private static final int SHORTEST_WITH_TWO = 9;

  /** So short a word may have a slip where a telling word beside it is the same. */
  private static final int SHORTEST_BESIDE_THE_SAME = 5;

  private static final int SHORTEST_ACRONYM = 3;

  /** Of how many names to know at most what is compared of them. */
  private static final int MOST_KNOWN = 50_000;

  private final Map<String, Spelled> known = new ConcurrentHashMap<>();
  private final NameWords words;
  private final Predicate<String> isPlace;

  /**
   * @param isPlace whether a word names a place
   */
  public NameRule(NameWords words, Predicate<String> isPlace) {
    this.words = words;
    this.isPlace = isPlace;
  }

  public NameLikeness compare(String one, String other) {
    return compare(spelled(one), spelled(other));
  }

  /** Names are compared again and again; what is worked out of each is kept, up to a number. */
  private Spelled spelled(String name) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(name, this::spell);
  }

  private Spelled spell(String name) {
    List<String> all = words.of(name);
    boolean isAcronym =
        name.length() >= SHORTEST_ACRONYM && name.chars().allMatch(Character::isLetter);
    return new Spelled(
        name,
        all,
        all.stream().filter(word -> word.chars().anyMatch(Character::isDigit)).toList(),
        all.stream().sorted().toList(),
        all.stream().map(NameWords::sounded).toList(),
        String.join("", all),
        isAcronym ? name.toUpperCase(Locale.ROOT) : "",
        new HashSet<>(List.of(words.initials(name, true), words.initials(name, false))));
  }

  private NameLikeness compare(Spelled one, Spelled other) {
    if (one.words.isEmpty() || other.words.isEmpty()) {
      return NameLikeness.NONE;
    }
    if (one.sounded.equals(other.sounded)) {
      return new NameLikeness(1, "the same words");
    }
    if (!one.numbers.equals(other.numbers)) {
      return new NameLikeness(0, "other numbers");
    }
    return NameLikeness.likelier(
        wordByWord(one, other), NameLikeness.likelier(acronym(one, other), acronym(other, one)));
  }

  private NameLikeness wordByWord(Spelled one, Spelled other) {
    List<String> some = one.words;
    List<String> more = other.words;
    if (one.letters.equals(other.letters)) {
      return new NameLikeness(0.95, "the same letters");
    }
    if (one.sorted.equals(other.sorted)) {
      return new NameLikeness(0.85, "the same words in another order");
    }
    if (some.size() == more.size()) {
      return oneApart(one, other);
    }
    return some.size() < more.size() ? shorter(some, more) : shorter(more, some);
  }

  /** Names of as many words that part in one of them. */
  private NameLikeness oneApart(Spelled name, Spelled another) {
    List<String> some = name.words;
    List<String> more = another.words;
    int apart = -1;
    boolean tells = false;
    for (int i = 0; i < some.size(); i++) {
      if (!name.sounded.get(i).equals(another.sounded.get(i))) {
        if (apart >= 0) {
          return NameLikeness.NONE;
        }
        apart = i;
      } else if (some.get(i).length() >= SHORTEST_BESIDE_THE_SAME) {
        tells |= !words.isTrade(some.get(i));
      }
    }
    String one = some.get(apart);
    String other = more.get(apart);
    if (isInitial(one, other) || isInitial(other, one)) {
      return new NameLikeness(apart > 0 ? 0.85 : 0.6, "an initial");
    }
    return slip(one, other, tells);
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  /**
   * @param tells whether a telling word beside it is the same
   */
  private NameLikeness slip(String one, String other, boolean tells) {
    int shortest = Math.min(one.length(), other.length());
    if (Math.abs(one.length() - other.length()) > 2 || one.charAt(0) != other.charAt(0)) {
      return NameLikeness.NONE;
    }
    int slips = Slip.count(one, other);
    if (slips > 2 || (isPlace.test(one) && isPlace.test(other))) {
      return NameLikeness.NONE;
    }
    boolean counts = slips == 1 ? shortest >= SHORTEST_WITH_A_SLIP : shortest >= SHORTEST_WITH_TWO;
    if (counts || (tells && slips == 1 && shortest >= SHORTEST_BESIDE_THE_SAME)) {
      return new NameLikeness(0.85, slips == 1 ? "a slip of the pen" : "two slips of the pen");
    }
    boolean maybe = slips == 1 && shortest >= SHORTEST_BESIDE_THE_SAME;
    return maybe ? new NameLikeness(0.6, "a slip of the pen in a short word") : NameLikeness.NONE;
  }

  /** One has words more than the other. */
  private NameLikeness shorter(List<String> some, List<String> more) {
    boolean ends =
        some.size() > 1
            && some.getFirst().equals(more.getFirst())
            && some.getLast().equals(more.getLast());
    if (ends && more.size() == some.size() + 1 && isMiddleInitial(some, more)) {
      return new NameLikeness(0.85, "an initial left out");
    }
    List<String> left = more.subList(some.size(), more.size());
    if (more.subList(0, some.size()).equals(some) && left.stream().allMatch(words::isTrade)) {
      return new NameLikeness(0.6, "a shorter name");
    }
    return more.getLast().equals(some.getLast()) && some.size() == 1 && more.size() == 2
        ? new NameLikeness(0.5, "the last word alone")
        : NameLikeness.NONE;
  }

  private static boolean isMiddleInitial(List<String> some, List<String> more) {
    return more.stream().filter(word -> word.length() == 1).count()
        > some.stream().filter(word -> word.length() == 1).count();
  }

  private static NameLikeness acronym(Spelled one, Spelled other) {
    if (one.capitals.isEmpty() || !other.initials.contains(one.capitals)) {
      return NameLikeness.NONE;
    }
    return one.name.length() > SHORTEST_ACRONYM
        ? new NameLikeness(0.85, "the acronym")
        : new NameLikeness(0.6, "an acronym of three letters");
  }

  /**
   * A name with what is compared of it.
   *
   * @param numbers the words that have a digit
   * @param sorted the words in the order of the alphabet
   * @param sounded the words as they are heard: two are one word where these are the same
   * @param letters the words without what parts them
   * @param capitals the name in capitals where it may be an acronym; else empty
   * @param initials with and without the words of its legal form
   */
  private record Spelled(
      String name,
      List<String> words,
      List<String> numbers,
      List<String> sorted,
      List<String> sounded,
      String letters,
      String capitals,
      Set<String> initials) {

    Spelled {
      initials = Set.copyOf(initials);
    }
  }
}
