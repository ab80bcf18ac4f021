package org.ortak.answer.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.Claim;
import org.ortak.claim.Participant;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;

/** Makes what is indexed of a document and its readings. */
final class Rows {

  private final NameKey nameKey = NameKey.standard();

  /** The document, and the claims of all of its readings. */
  List<Document> of(org.ortak.ledger.history.Document document, List<KeptReading> readings) {
    String id = document.id();
    Optional<Instant> first = readings.stream().map(KeptReading::learntAt).findFirst();
    List<Document> rows = new ArrayList<>();
    Document whole = row(Sort.DOCUMENT, id, first.orElse(Instant.EPOCH));
    addHeading(whole, document);
    whole.add(new TextField(Fields.TEXT, document.text(), Field.Store.NO));
    if (!readings.isEmpty()) {
      readings.getLast().reports().forEach(report -> addFacets(whole, report.claim()));
    }
    rows.add(whole);
    for (int i = 0; i < readings.size(); i++) {
      KeptReading reading = readings.get(i);
      Instant until = i + 1 < readings.size() ? readings.get(i + 1).learntAt() : Instant.MAX;
      reading
          .reports()
          .forEach(
              report -> rows.add(claim(document, report, new Held(reading.learntAt(), until))));
    }
    return rows;
  }

  /** From when up to when a reading held. */
  private record Held(Instant from, Instant until) {}

  private static Document claim(
      org.ortak.ledger.history.Document document, Report report, Held held) {
    Claim claim = report.claim();
    Document row = row(Sort.CLAIM, report.id(), held.from());
    addUntil(row, held.until());
    addHeading(row, document, ClaimWords.parties(claim) + ": " + ClaimWords.sort(claim));
    String sentences =
        claim.evidence().stream()
            .filter(span -> span.end() <= document.text().length())
            .map(span -> span.of(document.text()))
            .collect(Collectors.joining(" … "));
    row.add(new StoredField(Fields.SENTENCES, sentences));
    String details = String.join(" ", ClaimWords.details(claim));
    row.add(new TextField(Fields.TEXT, sentences + " " + details, Field.Store.NO));
    addFacets(row, claim);
    return row;
  }

  /** One name of an entity. */
  record Name(String key, String name) {

    String whole() {
      return key + " " + name;
    }
  }

  Set<Name> names(List<KeptReading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.reports().stream())
        .flatMap(report -> report.claim().participants().stream())
        .map(party -> new Name(key(party), party.name()))
        .collect(Collectors.toSet());
  }

  private String key(Participant party) {
    return party.id().orElseGet(() -> "name:" + nameKey.of(party.name()));
  }

  static Document name(Name name, Instant learnt) {
    Document row = row(Sort.ENTITY, name.key(), learnt);
    addUntil(row, Instant.MAX);
    row.add(new StringField(Fields.NAME, name.whole(), Field.Store.NO));
    row.add(new TextField(Fields.TITLE, name.name(), Field.Store.YES));
    return row;
  }

  private static Document row(Sort sort, String id, Instant learnt) {
    Document row = new Document();
    row.add(new StringField(Fields.SORT, sort.word(), Field.Store.YES));
    row.add(new StringField(Fields.ID, id, Field.Store.YES));
    row.add(new LongPoint(Fields.LEARNT, learnt.toEpochMilli()));
    return row;
  }

  private static void addUntil(Document row, Instant until) {
    long millis = until.equals(Instant.MAX) ? Long.MAX_VALUE : until.toEpochMilli();
    row.add(new LongPoint(Fields.UNTIL, millis));
  }

  private static void addHeading(Document row, org.ortak.ledger.history.Document document) {
    addUntil(row, Instant.MAX);
    addHeading(row, document, document.title().orElse(document.source()));
  }

  private static void addHeading(
      Document row, org.ortak.ledger.history.Document document, String title) {
    row.add(new StringField(Fields.DOCUMENT, document.id(), Field.Store.YES));
    row.add(new TextField(Fields.TITLE, title, Field.Store.YES));
    document.outlet().ifPresent(outlet -> row.add(new StoredField(Fields.OUTLET, outlet)));
    document.published().ifPresent(day -> addDay(row, day));
  }

  private static void addDay(Document row, LocalDate day) {
    row.add(new LongPoint(Fields.DAY, day.toEpochDay()));
    row.add(new StoredField(Fields.DAY, day.toString()));
  }

  private static void addFacets(Document row, Claim claim) {
    row.add(new StringField(Fields.TYPE, claim.type().word(), Field.Store.NO));
    claim.places().stream()
        .flatMap(place -> place.country().stream())
        .distinct()
        .forEach(code -> row.add(new StringField(Fields.COUNTRY, code, Field.Store.NO)));
  }
}
