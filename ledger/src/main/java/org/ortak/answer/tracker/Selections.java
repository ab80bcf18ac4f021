package org.ortak.answer.tracker;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;

/**
 * Turns what a person asks for into what the ledger selects by. A name is taken exactly first,
 * without regard to case, accents and legal form; else as the beginning of the words of a name.
 */
final class Selections {

  private final CountryNames countries = new CountryNames();
  private final Known known;

  Selections(Known known) {
    this.known = known;
  }

  Selection of(Filter filter) {
    Selection selection =
        filter.type().map(type -> Selection.of(Set.of(type))).orElse(Selection.undertakings());
    if (filter.country().isPresent()) {
      String name = filter.country().get();
      selection = selection.about(Set.of(Tag.country(countries.code(name).orElse(name))));
    }
    if (filter.company().isPresent()) {
      selection = selection.about(companies(filter.company().get()));
    }
    return filter.stage().map(selection::at).orElse(selection);
  }

  /** Everything that a name can stand for. */
  Set<Tag> named(String name) {
    Set<Tag> tags = tags(known.named(name));
    known.entity(name).ifPresent(entity -> tags.add(Tag.entity(entity.key())));
    country(name).ifPresent(tags::add);
    if (tags.isEmpty()) {
      tags.addAll(tags(known.beginning(name)));
      tags.removeIf(tag -> tag.sort() == Tag.Sort.SUBJECT);
    }
    return tags;
  }

  private Optional<Tag> country(String name) {
    return countries.code(name).map(Tag::country);
  }

  Set<Tag> companies(String name) {
    Set<Tag> exact = entities(known.named(name));
    known.entity(name).ifPresent(entity -> exact.add(Tag.entity(entity.key())));
    return exact.isEmpty() ? entities(known.beginning(name)) : exact;
  }

  private static Set<Tag> entities(List<Named> named) {
    return tags(named.stream().filter(one -> one.tag().sort() == Tag.Sort.ENTITY).toList());
  }

  private static Set<Tag> tags(Collection<Named> named) {
    return named.stream().map(Named::tag).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
