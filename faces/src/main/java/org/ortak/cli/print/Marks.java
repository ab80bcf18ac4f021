package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Claim;
import org.ortak.claim.Participant;
import org.ortak.claim.Place;
import org.ortak.claim.Quantity;
import org.ortak.claim.When;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.reading.Reading;
import org.ortak.reading.claim.Finding;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Span;

/** Marks in a claim's sentences the words that carry it. */
final class Marks {

  private final Reading reading;
  private final Claim claim;
  private final Optional<Look>[] looks;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Marks(Reading reading, Finding finding) {
    this.reading = reading;
    this.claim = finding.claim();
    this.looks = new Optional[reading.article().text().length()];
    Arrays.fill(looks, Optional.empty());
    reading.names().mentions().forEach(this::name);
    reading.quantities().stream()
        .filter(this::isFigure)
        .forEach(figure -> mark(figure.span(), Look.FIGURE));
    Set<String> days = new HashSet<>();
    for (When when : claim.when()) {
      days.add(when.date().text());
    }
    reading.dates().stream()
        .filter(date -> days.contains(date.date().text()))
        .forEach(date -> mark(date.span(), Look.DATE));
    mark(finding.cue(), Look.CUE);
  }

  private void name(NameMention mention) {
    for (int index : mention.actors()) {
      if (isNamed(reading.names().actor(index))) {
        mark(mention.span(), Look.PARTY);
      }
    }
  }

  private boolean isNamed(Actor actor) {
    return claim.participants().stream().anyMatch(party -> isSame(party, actor))
        || claim.places().stream().map(Place::name).anyMatch(actor.name()::equals);
  }

  private static boolean isSame(Participant party, Actor actor) {
    boolean sameId = party.id().isPresent() && party.id().equals(actor.id());
    return sameId || party.name().equals(actor.name());
  }

  private boolean isFigure(QuantityMention mention) {
    for (Quantity quantity : claim.quantities()) {
      if (quantity.value() == mention.value()) {
        return true;
      }
    }
    return false;
  }

  private void mark(Span span, Look look) {
    Arrays.fill(looks, span.start(), span.end(), Optional.of(look));
  }

  /** The claim's sentences in quotation marks; what stands between two of them is left out. */
  Styled quote() {
    Styled quote = Styled.plain("“");
    int last = -1;
    for (Span span : claim.evidence().stream().sorted().toList()) {
      quote = quote.and(last < 0 ? "" : between(last, span.start())).and(words(span));
      last = span.end();
    }
    return quote.and("”");
  }

  private String between(int end, int start) {
    if (start - end > 1) {
      return " … ";
    }
    return reading.article().text().startsWith("\n", end) ? " · " : " ";
  }

  private Styled words(Span span) {
    List<Styled.Piece> pieces = new ArrayList<>();
    String text = reading.article().text();
    int from = span.start();
    for (int i = from + 1; i <= span.end(); i++) {
      if (i == span.end() || !looks[i].equals(looks[from])) {
        List<Look> look = looks[from].stream().toList();
        pieces.add(new Styled.Piece(text.substring(from, i), look));
        from = i;
      }
    }
    return new Styled(pieces);
  }
}
