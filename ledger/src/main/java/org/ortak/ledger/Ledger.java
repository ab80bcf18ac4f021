package org.ortak.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Note;
import org.ortak.ledger.history.Notes;
import org.ortak.ledger.history.ReadingMark;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.history.Tombstone;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.resolve.Stories;
import org.ortak.ledger.store.Condition;
import org.ortak.ledger.store.Keeping;
import org.ortak.ledger.store.MemoryHistory;
import org.ortak.ledger.store.MemoryNotes;
import org.ortak.ledger.store.PostgresAddress;
import org.ortak.ledger.store.PostgresLedger;
import org.ortak.ledger.store.Settings;
import org.ortak.ledger.store.SqliteLedger;
import org.ortak.ledger.undertaking.Beliefs;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.KnownAtOnce;
import org.ortak.ledger.undertaking.Pair;
import org.ortak.ledger.undertaking.Rulings;
import org.ortak.ledger.undertaking.Supposition;
import org.ortak.ledger.undertaking.Thresholds;
import org.ortak.ledger.undertaking.Undertaking;

/** The front door: adds documents and judgements, and says what is believed. */
public final class Ledger implements AutoCloseable {

  private final History history;
  private final Believer believer;
  private final Notes notes = new MemoryNotes();
  private Optional<Beliefs> latest = Optional.empty();

  public Ledger(History history, Believer believer) {
    this.history = history;
    this.believer = believer;
  }

  /** Opens the ledger in a file; makes it where there is none. */
  public static Ledger open(Path file, Clock clock) {
    return new Ledger(SqliteLedger.open(file, clock), Believer.standard());
  }

  /** Opens the ledger at an address of PostgreSQL; makes its tables where there are none. */
  public static Ledger open(PostgresAddress address, Clock clock) {
    Believer believer = Believer.standard();
    return new Ledger(PostgresLedger.open(address, clock, believer), believer);
  }

  /** A ledger that is gone when the program ends. */
  public static Ledger inMemory(Clock clock) {
    return new Ledger(new MemoryHistory(clock), Believer.standard());
  }

  /** Adds documents with their readings, all or none; when this returns they are on disk. */
  public synchronized List<Landing> add(List<Entry> entries) {
    latest = Optional.empty();
    return history.append(entries);
  }

  /** Adds a judgement; false where it was known. */
  public synchronized boolean judge(Judgement judgement) {
    latest = Optional.empty();
    return history.judge(judgement);
  }

  /** What is believed of all that was learnt up to then. */
  public synchronized Beliefs beliefs(AsOf asOf) {
    if (!asOf.equals(AsOf.latest())) {
      return believer().believe(history, asOf);
    }
    Beliefs beliefs = latest.orElseGet(() -> believer().believe(history, asOf));
    latest = Optional.of(beliefs);
    return beliefs;
  }

  /** What was known of all that was learnt up to then, to be asked piece by piece. */
  public synchronized Known known(AsOf asOf) {
    if (history instanceof Keeping keeping) {
      Optional<Known> kept = keeping.known(asOf);
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    return new KnownAtOnce(
        beliefs(asOf),
        () -> review(asOf),
        believer().nameDoubts(new Rulings(history.judgements(asOf)).nameVerdicts()));
  }

  /** Throws away all that is believed and works it out anew from what was learnt. */
  public synchronized void rebuild() {
    latest = Optional.empty();
    if (history instanceof Keeping keeping) {
      keeping.rebuild();
    }
  }

  /** What it holds; absent for a ledger in memory. */
  public Optional<Condition> condition() {
    return history instanceof Keeping keeping ? Optional.of(keeping.condition()) : Optional.empty();
  }

  /** What faces keep in the ledger for themselves. */
  public Notes notes() {
    return history instanceof Keeping keeping ? keeping.notes() : notes;
  }

  /** Checks every law; what is wrong, or nothing. */
  public List<String> verify() {
    return history instanceof Keeping keeping ? keeping.verify() : List.of();
  }

  /** Writes a whole copy of a ledger in a file to a file that is not there yet. */
  public void backUp(Path file) {
    if (history instanceof Keeping keeping) {
      keeping.backUp(file);
    }
  }

  /** Documents in the order of learning, those after {@code seq}; no more than {@code most}. */
  public List<Kept> documents(long seq, int most) {
    return history.documents(seq, most);
  }

  /** Which documents were read after {@code seq}, in order; no more than {@code most}. */
  public List<ReadingMark> readingsAfter(long seq, int most) {
    return history.readingsAfter(seq, most);
  }

  /** All readings of a document, oldest first; the last one holds. */
  public List<KeptReading> readings(String document) {
    return history.readings(document);
  }

  public List<Judgement> judgements(AsOf asOf) {
    return history.judgements(asOf);
  }

  /**
   * Removes a document for good and leaves a tombstone; false where it is not there. To have it
   * count for nothing and stay, judge it withdrawn.
   */
  public synchronized boolean purge(Tombstone tombstone) {
    latest = Optional.empty();
    return history.purge(tombstone);
  }

  public List<Tombstone> tombstones() {
    return history.tombstones();
  }

  /** How alike claims and names must be to be joined in this ledger. */
  public Thresholds thresholds() {
    return notes()
        .find(Settings.SORT, Settings.THRESHOLDS)
        .map(note -> Thresholds.of(note.body()))
        .orElseGet(believer::thresholds);
  }

  /** From now on others; all that is believed is worked out anew. */
  public synchronized void set(Thresholds thresholds, Instant at) {
    notes().put(new Note(Settings.SORT, Settings.THRESHOLDS, thresholds.told(), at));
    rebuild();
  }

  private Believer believer() {
    return believer.with(thresholds());
  }

  /** The pairs of claims that wait for a judgement, likest first. */
  public synchronized List<Pair> review(AsOf asOf) {
    return believer().review(history, asOf);
  }

  /**
   * The undertakings that the claims of an entry would tell which is not in the ledger, if some
   * reports were all there is besides. Nothing is added.
   */
  public List<Undertaking> suppose(List<Report> reports, Entry entry) {
    return believer()
        .believe(supposed(reports, entry), AsOf.latest(), Set.copyOf(entry.claimIds()));
  }

  /**
   * The pairs of claims that are alike by {@code least} or more, yet not so much that they would be
   * joined, likest first, were an entry in the ledger which is not, and some reports all there is
   * besides. Nothing is added.
   */
  public List<Pair> supposeDoubts(List<Report> reports, Entry entry, double least) {
    Thresholds wide = new Thresholds(thresholds().join(), Math.min(least, thresholds().join()));
    return believer.with(wide).review(supposed(reports, entry), AsOf.latest());
  }

  private Supposition supposed(List<Report> reports, Entry entry) {
    List<Judgement> judgements =
        history.judgements(AsOf.latest()).stream()
            .filter(judgement -> judgement.verdict() != Verdict.CORRECTED)
            .toList();
    return Supposition.with(reports, entry, judgements);
  }

  /** The ids of the documents that a text is a copy of, the likest first. */
  public List<String> copies(Sketch text, AsOf asOf) {
    return history.alike(text, Stories.COPY, asOf);
  }

  /** The claims of each document's reading that held then, whatever was judged of them. */
  public List<Report> reports(AsOf asOf) {
    return history.reports(asOf);
  }

  /** The ids of claims that begin so, in order; no more than {@code most}. */
  public List<String> claimsBeginning(String beginning, int most) {
    return history.claimsBeginning(beginning, most);
  }

  /** The ids of documents that begin so, in order; no more than {@code most}. */
  public List<String> documentsBeginning(String beginning, int most) {
    return history.documentsBeginning(beginning, most);
  }

  /** The documents of one address, in the order of learning: the versions of one article. */
  public List<String> versions(String url) {
    return history.versions(url);
  }

  public Optional<Document> document(String id) {
    return history.document(id);
  }

  @Override
  public void close() {
    history.close();
  }
}
