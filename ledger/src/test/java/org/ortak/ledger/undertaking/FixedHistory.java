package org.ortak.ledger.undertaking;

import java.util.List;
import java.util.Optional;
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

/** A history of given reports, without texts. */
record FixedHistory(List<Report> all) implements History {

  @Override
  public List<Landing> append(List<Entry> entries) {
    throw new UnsupportedOperationException("a fixed history takes no entries");
  }

  @Override
  public boolean judge(Judgement judgement) {
    throw new UnsupportedOperationException("a fixed history takes no judgements");
  }

  @Override
  public List<Report> reports(AsOf asOf) {
    return all;
  }

  @Override
  public List<Heading> headings(AsOf asOf) {
    return all.stream().map(Report::document).distinct().toList();
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
  public List<ReadingMark> readingsAfter(long seq, int most) {
    return List.of();
  }

  @Override
  public List<String> versions(String url) {
    return List.of();
  }

  @Override
  public List<Judgement> judgements(AsOf asOf) {
    return List.of();
  }

  @Override
  public List<Kept> documents(long seq, int most) {
    return List.of();
  }

  @Override
  public List<KeptReading> readings(String document) {
    return List.of();
  }

  @Override
  public boolean purge(Tombstone tombstone) {
    throw new UnsupportedOperationException("a fixed history loses nothing");
  }

  @Override
  public List<Tombstone> tombstones() {
    return List.of();
  }

  @Override
  public void close() {}
}
