package org.ortak.answer.tracker;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/**
 * What people call a site that has no name of its own: by whose it is or where it lies, or both,
 * with or without a noun for a site at the end: {@code Brno plant}, {@code CATL Debrecen}.
 */
final class SiteName {

  private final Selections selections;
  private final Set<String> nouns = new HashSet<>();

  SiteName(Selections selections, Pack pack) {
    this.selections = selections;
    for (Row row : pack.rows("cues/facilities")) {
      nouns.addAll(row.texts("nouns"));
    }
  }

  /** What the name selects; empty where it is no name of this sort. */
  Optional<Selection> selection(String name) {
    List<String> words = Arrays.asList(name.strip().split("\\s+"));
    boolean site = words.size() > 1 && nouns.contains(words.getLast().toLowerCase(Locale.ROOT));
    List<String> rest = site ? words.subList(0, words.size() - 1) : words;
    Selection among = site ? Selection.of(Set.of(ClaimType.FACILITY)) : Selection.all();
    Set<Tag> whole = selections.named(String.join(" ", rest));
    if (site && !whole.isEmpty()) {
      return Optional.of(among.about(whole));
    }
    for (int cut = rest.size() - 1; cut > 0; cut--) {
      Set<Tag> one = selections.named(String.join(" ", rest.subList(0, cut)));
      Set<Tag> other = selections.named(String.join(" ", rest.subList(cut, rest.size())));
      if (!one.isEmpty() && !other.isEmpty()) {
        return Optional.of(among.about(one).about(other));
      }
    }
    return Optional.empty();
  }
}
