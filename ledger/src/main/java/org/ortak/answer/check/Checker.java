package org.ortak.answer.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.answer.versions.Told;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Pair;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Supposition;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;

/** Holds a text against the ledger and adds nothing. */
public final class Checker {

  private static final int NEWEST = 60;

  private final Ledger ledger;
  private final AsOf asOf;
  private final Known known;

  public Checker(Ledger ledger, AsOf asOf) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.known = ledger.known(asOf);
  }

  public Checked check(Entry entry) {
    List<Report> reports =
        candidates(entry).stream()
            .flatMap(undertaking -> undertaking.reports().stream())
            .filter(report -> !report.document().id().equals(entry.document().id()))
            .toList();
    Map<String, Undertaking> byClaim = new LinkedHashMap<>();
    ledger
        .suppose(reports, entry)
        .forEach(one -> one.reports().forEach(report -> byClaim.put(report.id(), one)));
    List<Checked.Answer> answers = new ArrayList<>();
    List<String> ids = entry.claimIds();
    Doubts doubts = new Doubts(ledger, reports, entry);
    for (int i = 0; i < ids.size(); i++) {
      Told told = Told.of(entry.claims().get(i), entry.document());
      Optional<Undertaking> one = known(ids.get(i), Optional.ofNullable(byClaim.get(ids.get(i))));
      answers.add(one.isPresent() ? answer(told, one) : doubtful(told, doubts.of(ids.get(i))));
    }
    return new Checked(copyOf(entry.document()), answers, names(entry));
  }

  /**
   * A claim that may tell of something known, yet not so surely that it would be joined with it.
   */
  private Checked.Answer doubtful(Told told, Optional<Pair> doubt) {
    Optional<Undertaking> likely = doubt.flatMap(pair -> known.telling(pair.other()));
    if (likely.isEmpty()) {
      return answer(told, likely);
    }
    Checked.Answer answer = answer(told, likely);
    List<String> words = new ArrayList<>();
    words.add(
        String.format(Locale.ROOT, "perhaps another: alike %.2f", doubt.get().likeness().score()));
    words.addAll(answer.differences());
    return new Checked.Answer(told, answer.standing(), likely, words);
  }

  /**
   * The newest undertakings of the parties that the claims name, by the types of the claims; where
   * there are more, also those that the claims may tell of.
   */
  private Collection<Undertaking> candidates(Entry entry) {
    Map<ClaimType, Set<Tag>> parties = new LinkedHashMap<>();
    for (Claim claim : entry.claims()) {
      for (Participant party : claim.participants()) {
        parties.computeIfAbsent(claim.type(), t -> new LinkedHashSet<>()).addAll(tags(party));
      }
    }
    Map<String, Undertaking> candidates = new LinkedHashMap<>();
    Set<ClaimType> many = new HashSet<>();
    parties.forEach(
        (type, tags) -> {
          List<Undertaking> newest = known.list(Selection.of(Set.of(type)).about(tags), NEWEST);
          newest.forEach(one -> candidates.put(one.id(), one));
          if (newest.size() == NEWEST) {
            many.add(type);
          }
        });
    List<Report> unsure =
        Supposition.reports(entry).stream()
            .filter(report -> many.contains(report.claim().type()))
            .toList();
    known.likely(unsure).forEach(one -> candidates.put(one.id(), one));
    return candidates.values();
  }

  private Set<Tag> tags(Participant party) {
    Set<Tag> tags =
        known.named(party.name()).stream()
            .map(named -> named.tag())
            .filter(tag -> tag.sort() == Tag.Sort.ENTITY)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    party.id().map(Tag::entity).ifPresent(tags::add);
    return tags;
  }

  /** The undertaking of the ledger that the claim was joined with; itself where it was added. */
  private Optional<Undertaking> known(String claim, Optional<Undertaking> supposed) {
    return supposed
        .flatMap(
            one ->
                one.reports().stream()
                    .filter(report -> !report.id().equals(claim))
                    .flatMap(report -> known.telling(report.id()).stream())
                    .findFirst())
        .or(() -> known.telling(claim));
  }

  private static Checked.Answer answer(Told told, Optional<Undertaking> known) {
    if (known.isEmpty()) {
      return new Checked.Answer(told, Checked.Standing.NEW, known, List.of());
    }
    Differences differences = Differences.of(told.claim(), known.get());
    return new Checked.Answer(told, differences.standing(), known, differences.words());
  }

  /** The document itself, or the likest of those with half of its runs of words. */
  private Optional<String> copyOf(Document document) {
    if (ledger.document(document.id()).isPresent()) {
      return Optional.of(document.id());
    }
    return ledger.copies(Sketch.of(document.id(), document.text()), asOf).stream().findFirst();
  }

  private List<Checked.Name> names(Entry entry) {
    Map<String, Set<Tag>> names = new LinkedHashMap<>();
    for (Claim claim : entry.claims()) {
      claim.participants().forEach(party -> names.putIfAbsent(party.name(), tags(party)));
    }
    List<Checked.Name> counted = new ArrayList<>();
    names.forEach(
        (name, tags) -> {
          int count = tags.isEmpty() ? 0 : known.count(Selection.undertakings().about(tags));
          if (count > 0) {
            counted.add(new Checked.Name(name, count));
          }
        });
    return counted;
  }
}
