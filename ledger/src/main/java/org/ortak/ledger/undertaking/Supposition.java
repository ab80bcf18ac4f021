package org.ortak.ledger.undertaking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.ReadingMark;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.history.Tombstone;

/** Some reports as if they were all that was ever learnt; without texts, and nothing comes in. */
public final class Supposition implements History {

  private final List<Report> reports;
  private final List<Judgement> judgements;

  public Supposition(List<Report> reports, List<Judgement> judgements) {
    this.reports = List.copyOf(reports);
    this.judgements = List.copyOf(judgements);
  }

  /** Reports that are known, and those of an entry that is not. */
  public static Supposition with(List<Report> known, Entry entry, List<Judgement> judgements) {
    List<Report> reports = new ArrayList<>(known);
    reports.addAll(reports(entry));
    return new Supposition(reports, judgements);
  }

  /** The claims of an entry that is not known. */
  public static List<Report> reports(Entry entry) {
    Heading heading = Heading.of(entry.document(), Instant.EPOCH);
    List<String> ids = entry.claimIds();
    return IntStream.range(0, ids.size())
        .mapToObj(i -> new Report(ids.get(i), heading, entry.claims().get(i)))
        .toList();
  }

  @Override
  public List<Report> reports(AsOf asOf) {
    return reports;
  }

  @Override
  public List<Heading> headings(AsOf asOf) {
    return reports.stream().map(Report::document).distinct().toList();
  }

  @Override
  public List<Judgement> judgements(AsOf asOf) {
    return judgements;
  }

  @Override
  public List<Sketch> sketches(AsOf asOf) {
    return List.of();
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.empty();
  }

  @Override
  public List<String> claimsBeginning(String beginning, int most) {
    return List.of();
  }

  @Override
  public List<String> documentsBeginning(String beginning, int most) {
    return List.of();
  }

  @Override
  public List<String> versions(String url) {
    return List.of();
  }

  @Override
  public List<Kept> documents(long seq, int most) {
    return List.of();
  }

  @Override
  public List<ReadingMark> readingsAfter(long seq, int most) {
    return List.of();
  }

  @Override
  public List<KeptReading> readings(String document) {
    return List.of();
  }

  @Override
  public List<Tombstone> tombstones() {
    return List.of();
  }

  @Override
  public List<Landing> append(List<Entry> entries) {
    throw new UnsupportedOperationException("what is supposed takes no entries");
  }

  @Override
  public boolean judge(Judgement judgement) {
    throw new UnsupportedOperationException("what is supposed takes no judgements");
  }

  @Override
  public boolean purge(Tombstone tombstone) {
    throw new UnsupportedOperationException("what is supposed loses nothing");
  }

  @Override
  public void close() {}
}
