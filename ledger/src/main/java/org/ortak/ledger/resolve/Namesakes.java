package org.ortak.ledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names are so like each other that they name one bearer, and what a name without an id
 * stands for because of it. Names are in the form in which they are compared.
 */
public final class Namesakes {

  private static final int SHORTEST = 5;
  private static final int LONG = 7;
  private static final int LONGEST_ACRONYM = 6;

  private final NameWords words;
  private final NameRule rule;
  private final double join;

  /**
   * @param join from which likeness on two names are one
   */
  public Namesakes(NameWords words, NameRule rule, double join) {
    this.words = words;
    this.rule = rule;
    this.join = join;
  }

  /**
   * A name that is joined with another.
   *
   * @param ids the ids that it is told with
   */
  public record Near(String form, Set<String> ids) {

    public Near {
      ids = Set.copyOf(ids);
    }
  }

  /** How like two names are, and on what that rests. */
  public NameLikeness compare(String one, String other) {
    return rule.compare(one, other);
  }

  /** Whether two names are one where nobody judged otherwise. */
  public boolean joins(String one, String other) {
    return compare(one, other).score() >= join;
  }

  /**
   * The key that a name without an id stands for: the id of those that it is joined with, where it
   * is one; else the least of the names. Another name's key has to be followed in turn.
   */
  public static String standsFor(String form, Collection<Near> near) {
    Set<String> ids = new TreeSet<>();
    String least = form;
    for (Near one : near) {
      ids.addAll(one.ids());
      least = one.form().compareTo(least) < 0 ? one.form() : least;
    }
    if (ids.size() == 1) {
      return ids.iterator().next();
    }
    return "name:" + (ids.isEmpty() ? least : form);
  }

  /** The keys under which names find each other that may be one; any such two share one. */
  public Set<String> keys(String form) {
    List<String> all = words.of(form).stream().map(NameWords::sounded).toList();
    Set<String> keys = new LinkedHashSet<>();
    if (all.isEmpty()) {
      return keys;
    }
    keys.add("j " + String.join("", all));
    keys.add("o " + String.join(" ", all.stream().sorted().toList()));
    for (int i = 0; i < all.size(); i++) {
      slips(all, i, keys);
    }
    initials(form, all, keys);
    return keys;
  }

  /** By all words but one, and how that one begins or ends. */
  private static void slips(List<String> all, int at, Set<String> keys) {
    String word = all.get(at);
    List<String> others = new ArrayList<>(all);
    others.set(at, "");
    String rest = String.join(" ", others);
    if (word.length() >= SHORTEST) {
      int head = word.length() >= LONG ? 3 : 2;
      keys.add("p " + rest + " " + word.substring(0, head));
      keys.add("s " + rest + " " + word.substring(word.length() - head - 1));
    }
    if (all.size() > 2) {
      keys.add("i " + rest + " " + word.charAt(0));
    }
  }

  private void initials(String form, List<String> all, Set<String> keys) {
    if (all.size() == 1 && all.getFirst().length() <= LONGEST_ACRONYM) {
      keys.add("a " + all.getFirst());
    } else if (all.size() > 1) {
      keys.add("a " + NameWords.small(words.initials(form, false)));
    }
    boolean initial = all.size() == 3 && all.get(1).length() == 1;
    if (initial || all.size() == 2) {
      keys.add("m " + all.getFirst() + " " + all.getLast());
    }
  }
}
