package org.ortak.ledger.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.ledger.history.Address;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;
import org.ortak.ledger.history.ReadingMark;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.history.Tombstone;

/** A history that lives as long as the program. */
public final class MemoryHistory implements History {

  private final Clock clock;
  private long learnt;
  private long read;
  private final Map<String, Shelved> documents = new LinkedHashMap<>();
  private final Map<String, Read> readings = new LinkedHashMap<>();
  private final Map<String, Judged> judgements = new LinkedHashMap<>();
  private final Map<String, Tombstone> tombstones = new LinkedHashMap<>();

  public MemoryHistory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized List<Landing> append(List<Entry> entries) {
    List<Landing> landings = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      landings.add(new Landing(entry.document().id(), append(entry)));
    }
    return landings;
  }

  private Outcome append(Entry entry) {
    Document document = entry.document();
    if (tombstones.containsKey(document.id())) {
      return Outcome.PURGED;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    boolean knownAddress =
        document.address().isPresent()
            && documents.values().stream()
                .anyMatch(kept -> kept.heading().address().equals(document.address()));
    boolean isNew =
        documents.putIfAbsent(
                document.id(), new Shelved(++learnt, document, Heading.of(document, now)))
            == null;
    boolean isRead = readings.putIfAbsent(entry.readingId(), new Read(++read, entry, now)) == null;
    if (isNew) {
      return knownAddress ? Outcome.NEW_VERSION : Outcome.ADDED;
    }
    return isRead ? Outcome.REREAD : Outcome.KNOWN;
  }

  @Override
  public synchronized boolean judge(Judgement judgement) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return judgements.putIfAbsent(judgement.id(), new Judged(judgement, now)) == null;
  }

  @Override
  public synchronized List<Report> reports(AsOf asOf) {
    Map<String, Entry> current = new LinkedHashMap<>();
    for (Read read : readings.values()) {
      if (asOf.sees(read.learntAt())) {
        current.put(read.entry().document().id(), read.entry());
      }
    }
    List<Report> reports = new ArrayList<>();
    for (Entry entry : current.values()) {
      Shelved kept = documents.get(entry.document().id());
      if (kept != null && asOf.sees(kept.heading().learntAt())) {
        addReports(kept.heading(), entry, reports);
      }
    }
    return reports;
  }

  private static void addReports(Heading heading, Entry entry, List<Report> reports) {
    List<String> ids = entry.claimIds();
    for (int i = 0; i < ids.size(); i++) {
      reports.add(new Report(ids.get(i), heading, entry.claims().get(i)));
    }
  }

  @Override
  public synchronized List<Heading> headings(AsOf asOf) {
    return documents.values().stream()
        .map(Shelved::heading)
        .filter(heading -> asOf.sees(heading.learntAt()))
        .toList();
  }

  @Override
  public synchronized List<Sketch> sketches(AsOf asOf) {
    return headings(asOf).stream()
        .flatMap(heading -> document(heading.id()).stream())
        .map(document -> Sketch.of(document.id(), document.text()))
        .toList();
  }

  @Override
  public synchronized Optional<Document> document(String id) {
    return Optional.ofNullable(documents.get(id)).map(Shelved::document);
  }

  @Override
  public synchronized List<String> claimsBeginning(String beginning, int most) {
    return readings.values().stream()
        .flatMap(read -> read.entry().claimIds().stream())
        .filter(id -> id.startsWith(beginning))
        .distinct()
        .sorted()
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<String> documentsBeginning(String beginning, int most) {
    return documents.keySet().stream()
        .filter(id -> id.startsWith(beginning))
        .sorted()
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<ReadingMark> readingsAfter(long seq, int most) {
    return readings.values().stream()
        .filter(read -> read.seq() > seq)
        .map(read -> new ReadingMark(read.seq(), read.entry().document().id()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<String> versions(String url) {
    return documents.values().stream()
        .filter(one -> one.heading().address().equals(Optional.of(Address.of(url))))
        .map(one -> one.heading().id())
        .toList();
  }

  @Override
  public synchronized List<Judgement> judgements(AsOf asOf) {
    return judgements.values().stream()
        .filter(judged -> asOf.sees(judged.learntAt()))
        .map(Judged::judgement)
        .toList();
  }

  @Override
  public synchronized List<Kept> documents(long seq, int most) {
    List<Kept> all = new ArrayList<>();
    for (Shelved shelved : documents.values()) {
      all.add(new Kept(shelved.seq(), shelved.document(), shelved.heading().learntAt()));
    }
    return all.stream().filter(kept -> kept.seq() > seq).limit(most).toList();
  }

  @Override
  public synchronized List<KeptReading> readings(String document) {
    List<KeptReading> all = new ArrayList<>();
    for (Read read : readings.values()) {
      if (read.entry().document().id().equals(document)) {
        List<Report> reports = new ArrayList<>();
        Optional.ofNullable(documents.get(document))
            .ifPresent(shelved -> addReports(shelved.heading(), read.entry(), reports));
        all.add(
            new KeptReading(
                read.entry().readBy(), read.learntAt(), read.entry().unread(), reports));
      }
    }
    return all;
  }

  @Override
  public synchronized boolean purge(Tombstone tombstone) {
    if (documents.remove(tombstone.document()) == null) {
      return false;
    }
    readings.values().removeIf(read -> read.entry().document().id().equals(tombstone.document()));
    tombstones.put(tombstone.document(), tombstone);
    return true;
  }

  @Override
  public synchronized List<Tombstone> tombstones() {
    return List.copyOf(tombstones.values());
  }

  @Override
  public void close() {}

  private record Shelved(long seq, Document document, Heading heading) {}

  private record Read(long seq, Entry entry, Instant learntAt) {}

  private record Judged(Judgement judgement, Instant learntAt) {}
}
