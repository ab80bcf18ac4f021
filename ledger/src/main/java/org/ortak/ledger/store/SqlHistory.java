package org.ortak.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ortak.ledger.history.Address;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Fault;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Kept;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.LedgerException;
import org.ortak.ledger.history.Notes;
import org.ortak.ledger.history.ReadBy;
import org.ortak.ledger.history.ReadingMark;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.history.Tombstone;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Known;

/**
 * A history in a database. After a failure that could not be rolled back it refuses every call and
 * says why.
 */
final class SqlHistory implements History, Keeping {

  private static final String HEADING =
      "d.id, d.address, d.url, d.outlet, d.title, d.published, d.learnt_at";

  private final Connection connection;
  private final Statements statements;
  private final Dialect dialect;
  private final Clock clock;
  private final String where;
  private final ClaimBody body = new ClaimBody();
  private final SubjectJson subjects = new SubjectJson();
  private final Believer believer;
  private final BeliefRows beliefs;
  private Optional<SQLException> broken = Optional.empty();
  private Optional<HeldShelf> held = Optional.empty();

  /**
   * @param where names the ledger in messages
   */
  SqlHistory(Connection connection, Dialect dialect, Clock clock, String where, Believer believer) {
    this.connection = connection;
    this.statements = new Statements(connection);
    this.dialect = dialect;
    this.clock = clock;
    this.where = where;
    this.believer = believer;
    this.beliefs = new BeliefRows(connection, new Keeper.Tools(believer, body, subjects));
  }

  @Override
  public synchronized List<Landing> append(List<Entry> entries) {
    believer.prepare(); // before others have to wait
    return inTransaction(
        () -> {
          try (Appender appender = new Appender(connection, dialect, body, now())) {
            List<Landing> landings = new ArrayList<>(entries.size());
            for (Entry entry : entries) {
              landings.add(appender.append(entry));
            }
            keep();
            return landings;
          }
        });
  }

  @Override
  public synchronized boolean judge(Judgement judgement) {
    String sql =
        "INSERT INTO judgement (id, learnt_at, verdict, subject, who, why, made_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING";
    return inTransaction(
        () -> {
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, judgement.id());
            insert.setLong(2, now());
            insert.setString(3, judgement.verdict().word());
            insert.setString(4, subjects.write(judgement.subject()));
            insert.setString(5, judgement.who());
            insert.setString(6, judgement.why());
            insert.setLong(7, judgement.at().toEpochMilli());
            boolean isNew = insert.executeUpdate() == 1;
            keep();
            return isNew;
          }
        });
  }

  @Override
  public synchronized List<Report> reports(AsOf asOf) {
    String sql =
        "SELECT "
            + HEADING
            + ", c.id, c.body FROM document d JOIN reading r ON r.seq = (SELECT max(l.seq) FROM"
            + " reading l WHERE l.document = d.seq AND l.learnt_at <= ?) JOIN claim c ON c.reading"
            + " = r.seq WHERE d.learnt_at <= ? ORDER BY d.seq, c.ordinal";
    return rows(sql, List.of(asOf.last().toEpochMilli(), asOf.last().toEpochMilli()), this::report);
  }

  @Override
  public synchronized List<Heading> headings(AsOf asOf) {
    return rows(
        "SELECT " + HEADING + " FROM document d WHERE d.learnt_at <= ? ORDER BY d.seq",
        List.of(asOf.last().toEpochMilli()),
        SqlHistory::heading);
  }

  @Override
  public synchronized List<Sketch> sketches(AsOf asOf) {
    return rows(
        "SELECT d.id, s.numbers FROM document d JOIN sketch s ON s.document = d.seq"
            + " WHERE d.learnt_at <= ? ORDER BY d.seq",
        List.of(asOf.last().toEpochMilli()),
        row -> Sketch.fromBytes(row.getString(1), row.getBytes(2)));
  }

  /** Copies share a band of their sketches. */
  @Override
  public synchronized List<String> alike(Sketch sketch, double least, AsOf asOf) {
    Map<String, Sketch> near = new HashMap<>();
    for (long band : StoredStories.bands(sketch)) {
      for (Sketch other :
          rows(
              "SELECT d.id, s.numbers FROM band b JOIN document d ON d.seq = b.document JOIN sketch"
                  + " s ON s.document = d.seq WHERE b.band = ? AND d.learnt_at <= ?",
              List.of(band, asOf.last().toEpochMilli()),
              row -> Sketch.fromBytes(row.getString(1), row.getBytes(2)))) {
        near.put(other.document(), other);
      }
    }
    return Sketch.likest(near.values(), sketch, least);
  }

  @Override
  public synchronized Optional<Document> document(String id) {
    return rows(
            "SELECT source, url, outlet, title, published, language, text FROM document WHERE id ="
                + " ?",
            List.of(id),
            SqlRows::document)
        .stream()
        .findFirst();
  }

  @Override
  public synchronized List<String> claimsBeginning(String beginning, int most) {
    return beginning("claim", beginning, most);
  }

  @Override
  public synchronized List<String> documentsBeginning(String beginning, int most) {
    return beginning("document", beginning, most);
  }

  /** The ids of a table that begin so; an id is made of hexadecimal digits, all before a g. */
  private List<String> beginning(String table, String beginning, int most) {
    return rows(
        "SELECT DISTINCT id FROM " + table + " WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
        List.of(beginning, beginning + "g", most),
        row -> row.getString(1));
  }

  @Override
  public synchronized List<ReadingMark> readingsAfter(long seq, int most) {
    return rows(
        "SELECT r.seq, d.id FROM reading r JOIN document d ON d.seq = r.document WHERE r.seq > ?"
            + " ORDER BY r.seq LIMIT ?",
        List.of(seq, most),
        row -> new ReadingMark(row.getLong(1), row.getString(2)));
  }

  @Override
  public synchronized List<String> versions(String url) {
    return rows(
        "SELECT id FROM document WHERE address = ? ORDER BY seq",
        List.of(Address.of(url)),
        row -> row.getString(1));
  }

  @Override
  public synchronized List<Judgement> judgements(AsOf asOf) {
    return rows(
        "SELECT verdict, subject, who, why, made_at FROM judgement WHERE learnt_at <= ? ORDER BY"
            + " seq",
        List.of(asOf.last().toEpochMilli()),
        this::judgement);
  }

  @Override
  public synchronized List<Kept> documents(long seq, int most) {
    return rows(
        "SELECT source, url, outlet, title, published, language, text, seq, learnt_at FROM"
            + " document WHERE seq > ? ORDER BY seq LIMIT ?",
        List.of(seq, most),
        row ->
            new Kept(row.getLong(8), SqlRows.document(row), Instant.ofEpochMilli(row.getLong(9))));
  }

  @Override
  public synchronized List<KeptReading> readings(String document) {
    return rows(
        "SELECT r.seq, r.reader, r.pack, r.learnt_at, r.unread FROM reading r JOIN document d"
            + " ON d.seq = r.document WHERE d.id = ? ORDER BY r.seq",
        List.of(document),
        row ->
            new KeptReading(
                new ReadBy(row.getString(2), row.getString(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                Optional.ofNullable(row.getString(5)),
                reportsOf(row.getLong(1))));
  }

  private List<Report> reportsOf(long reading) {
    return rows(
        "SELECT "
            + HEADING
            + ", c.id, c.body FROM claim c JOIN reading r ON r.seq = c.reading JOIN document d ON"
            + " d.seq = r.document WHERE c.reading = ? ORDER BY c.ordinal",
        List.of(reading),
        this::report);
  }

  private Report report(ResultSet row) throws SQLException {
    return new Report(row.getString(8), heading(row), body.read(row.getString(9)));
  }

  @Override
  public synchronized boolean purge(Tombstone tombstone) {
    return asking(
        "writing",
        () -> {
          dialect.beginErasing(connection);
          boolean isGone = inTransaction(() -> erase(tombstone));
          dialect.endErasing(connection);
          return isGone;
        });
  }

  private boolean erase(Tombstone tombstone) throws SQLException {
    boolean isGone = Purge.run(connection, tombstone);
    if (isGone) {
      beliefs.clear();
      keep();
    }
    return isGone;
  }

  /** Now, and never before what was learnt last. */
  private long now() throws SQLException {
    return Math.max(clock.millis(), beliefs.lastLearnt());
  }

  private void keep() throws SQLException {
    beliefs.catchUp();
  }

  @Override
  public Optional<Known> known(AsOf asOf) {
    OptionalLong tick = Ticks.seen(asOf);
    if (tick.isEmpty()) {
      return Optional.empty();
    }
    synchronized (this) {
      refuseAfterFault();
      if (isBehind()) {
        var unused =
            inTransaction(
                () -> {
                  keep();
                  return true;
                });
      }
    }
    return Optional.of(new StoredKnown(reader(tick.getAsLong())));
  }

  private boolean isBehind() {
    try {
      return beliefs.isBehind();
    } catch (SQLException e) {
      throw told(e, "reading");
    }
  }

  @Override
  public synchronized Condition condition() {
    return asking("reading", () -> beliefs.inspector().condition(where));
  }

  @Override
  public synchronized List<String> verify() {
    List<String> faults = asking("reading", () -> new ArrayList<>(dialect.faults(connection)));
    faults.addAll(asking("reading", () -> beliefs.inspector().faults()));
    if (!workedOutAnew()) {
      faults.add(
          "what is believed is not what would be worked out anew; ortak ledger rebuild does");
    }
    return faults;
  }

  /** Whether working out beliefs anew gives the same; nothing is written. */
  private boolean workedOutAnew() {
    begin();
    try {
      keep();
      String kept = beliefs.inspector().believed();
      beliefs.clear();
      keep();
      return beliefs.inspector().believed().equals(kept);
    } catch (SQLException e) {
      throw told(e, "reading");
    } finally {
      rollBack(new SQLException("only looked at"));
    }
  }

  @Override
  public synchronized void backUp(Path file) {
    if (Files.exists(file)) {
      throw new LedgerException(
          Fault.OTHER,
          "expected a file to be made, found one: " + file + "; name another, or remove it");
    }
    var unused =
        asking(
            "copying",
            () -> {
              dialect.backUp(connection, file);
              return true;
            });
  }

  @Override
  public Notes notes() {
    return new NoteRows(
        connection,
        new NoteRows.Turn() {
          @Override
          public <T> T read(NoteRows.Work<T> work) {
            synchronized (SqlHistory.this) {
              return asking("reading", work::run);
            }
          }

          @Override
          public <T> T write(NoteRows.Work<T> work) {
            synchronized (SqlHistory.this) {
              return inTransaction(work::run);
            }
          }
        });
  }

  private <T> T asking(String doing, Work<T> work) {
    refuseAfterFault();
    try {
      return work.run();
    } catch (SQLException e) {
      throw told(e, doing);
    }
  }

  @Override
  public synchronized void rebuild() {
    var unused =
        inTransaction(
            () -> {
              beliefs.clear();
              keep();
              return true;
            });
  }

  /** The one that was asked last, with what it read, where nothing was written since. */
  private Shelf shelf(long tick) throws SQLException {
    OptionalLong version = dialect.version(connection);
    Optional<Shelf> last = held.filter(one -> one.isOf(tick, version)).map(HeldShelf::shelf);
    if (last.isPresent()) {
      return last.get();
    }
    Shelf shelf = beliefs.shelf(tick);
    held = Optional.of(new HeldShelf(shelf, tick, version));
    return shelf;
  }

  private StoredKnown.Reader reader(long tick) {
    return new StoredKnown.Reader() {
      @Override
      public <T> T ask(StoredKnown.Question<T> question) {
        synchronized (SqlHistory.this) {
          refuseAfterFault();
          try {
            return Failures.checked(() -> question.of(shelf(tick)));
          } catch (SQLException e) {
            throw told(e, "reading");
          }
        }
      }
    };
  }

  @Override
  public synchronized List<Tombstone> tombstones() {
    return rows(
        "SELECT document, who, why, purged_at FROM tombstone ORDER BY purged_at, document",
        List.of(),
        row ->
            new Tombstone(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4))));
  }

  @Override
  public synchronized void close() {
    try {
      beliefs.forget();
      statements.close();
      connection.close();
    } catch (SQLException e) {
      throw told(e, "closing");
    }
  }

  private static Heading heading(ResultSet row) throws SQLException {
    return SqlRows.heading(row);
  }

  private Judgement judgement(ResultSet row) throws SQLException {
    String word = row.getString(1);
    Verdict verdict =
        Arrays.stream(Verdict.values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow();
    try {
      return new Judgement(
          verdict,
          subjects.read(row.getString(2)),
          row.getString(3),
          row.getString(4),
          Instant.ofEpochMilli(row.getLong(5)));
    } catch (JsonProcessingException e) {
      throw new LedgerException(
          Fault.DAMAGED, "expected a judgement's subject as JSON in " + where, e);
    }
  }

  private <T> List<T> rows(String sql, List<Object> parameters, Statements.RowReader<T> reader) {
    refuseAfterFault();
    try {
      return statements.rows(sql, reader, parameters.toArray());
    } catch (SQLException e) {
      throw told(e, "reading");
    }
  }

  private <T> T inTransaction(Work<T> work) {
    refuseAfterFault();
    begin();
    try {
      T result = work.run();
      dialect.commit(connection);
      return result;
    } catch (SQLException e) {
      rollBack(e);
      throw told(e, "writing");
    } catch (RuntimeException e) {
      rollBack(new SQLException(e));
      throw e;
    }
  }

  private void begin() {
    held = Optional.empty();
    try {
      dialect.begin(connection);
    } catch (SQLException e) {
      throw told(e, "writing");
    }
  }

  private void rollBack(SQLException cause) {
    beliefs.forget();
    try {
      dialect.rollBack(connection);
    } catch (SQLException e) {
      cause.addSuppressed(e);
      broken = Optional.of(cause);
    }
  }

  private void refuseAfterFault() {
    if (broken.isPresent()) {
      throw new LedgerException(
          Fault.CLOSED_BY_FAULT,
          "the ledger "
              + where
              + " goes on no further after a fault that could not be undone: "
              + broken.get().getMessage()
              + "; close the program and open the ledger again",
          broken.get());
    }
  }

  private LedgerException told(SQLException failure, String doing) {
    return Failures.told(dialect.fault(failure), failure, doing, where);
  }

  /**
   * A shelf, and of which state of the tables it tells.
   *
   * @param version told by the database; what is written here drops the shelf
   */
  private record HeldShelf(Shelf shelf, long tick, OptionalLong version) {

    boolean isOf(long wanted, OptionalLong present) {
      return tick == wanted && present.isPresent() && present.equals(version);
    }
  }

  /** Work inside a transaction. */
  private interface Work<T> {
    T run() throws SQLException;
  }
}
