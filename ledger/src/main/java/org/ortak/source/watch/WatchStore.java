package org.ortak.source.watch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ortak.source.feed.FeedItem;
import org.ortak.source.fetch.Validators;

/** The notes on sources and their entries, one SQLite file beside the ledger. */
public final class WatchStore implements AutoCloseable {

  private static final String[] TABLES = {
    """
    create table if not exists source (url text primary key, title text not null, language text not null,
     etag text not null, modified text not null, success integer, error text not null, failures integer not null,
     next integer not null, interval integer not null, seen integer not null, kept integer not null) strict\
    """,
    """
    create table if not exists entry (key text primary key, feed text not null, id text not null, url text not null,
     title text not null, published text not null, author text not null, content text not null, due integer,
     tries integer not null default 0, visits integer not null default 0, etag text not null default '',
     modified text not null default '', hash text not null default '', outcome text not null default '') strict\
    """,
    "create index if not exists entry_due on entry (due) where due is not null"
  };

  private final Connection connection;
  private final Path file;

  private WatchStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens the notes; makes them where there are none. */
  public static WatchStore open(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      WatchStore store = new WatchStore(file, connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("pragma journal_mode = wal");
        statement.execute("pragma synchronous = normal");
        statement.execute("pragma busy_timeout = 20000");
        for (String table : TABLES) {
          statement.execute(table);
        }
      }
      connection.setAutoCommit(false);
      connection.commit();
      return store;
    } catch (SQLException e) {
      throw fault(file, e);
    }
  }

  private static WatchException fault(Path file, SQLException e) {
    return new WatchException(
        "expected to read and write the notes on sources in " + file + ", found " + e.getMessage(),
        e);
  }

  /** Work on the tables, all of it or nothing. */
  private interface Work<T> {
    T done() throws SQLException;
  }

  private synchronized <T> T whole(Work<T> work) {
    try {
      T result = work.done();
      connection.commit();
      return result;
    } catch (SQLException e) {
      try {
        connection.rollback();
      } catch (SQLException rollback) {
        e.addSuppressed(rollback);
      }
      throw fault(file, e);
    }
  }

  private int change(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** Takes up a source; one that is known stays as it is. Tells whether it is new. */
  boolean add(SourceHealth source) {
    return whole(
        () ->
            0
                < change(
                    "insert or ignore into source values (?,?,?,'','',null,'',0,?,?,0,0)",
                    source.url(),
                    source.title(),
                    source.language(),
                    source.next().getEpochSecond(),
                    source.interval().toSeconds()));
  }

  /**
   * Notes a visit and the entries that it brought, together: what the server counts as told is
   * noted as told. Gives how many entries are new or have changed.
   */
  int visited(SourceHealth before, List<FeedItem> items, Visit visit, Instant now) {
    return whole(
        () -> {
          int fresh = 0;
          for (FeedItem item : items) {
            fresh += note(before.url(), item, now);
          }
          save(visit.after(fresh));
          return fresh;
        });
  }

  /** The state of a source after a visit that brought so many new entries. */
  interface Visit {
    SourceHealth after(int fresh);
  }

  private int note(String feed, FeedItem item, Instant now) throws SQLException {
    String key = Entry.key(feed, item);
    int fresh =
        change(
            "insert or ignore into entry (key, feed, id, url, title, published, author, content,"
                + " due) values (?,?,?,?,?,?,?,?,?)",
            key,
            feed,
            item.id(),
            item.url(),
            item.title(),
            item.published(),
            item.author(),
            item.content(),
            now.getEpochSecond());
    return fresh > 0
        ? fresh
        : change(
            "update entry set title = ?, content = ?, due = ?, tries = 0"
                + " where key = ? and feed = ? and (title <> ? or content <> ?)",
            item.title(),
            item.content(),
            now.getEpochSecond(),
            key,
            feed,
            item.title(),
            item.content());
  }

  private void save(SourceHealth source) throws SQLException {
    int changed =
        change(
            "update source set title = ?, language = ?, etag = ?, modified = ?, success = ?, error"
                + " = ?, failures = ?, next = ?, interval = ?, seen = ? where url = ?",
            source.title(),
            source.language(),
            source.since().etag(),
            source.since().lastModified(),
            source.success().map(Instant::getEpochSecond).orElse(null),
            source.error(),
            source.failures(),
            source.next().getEpochSecond(),
            source.interval().toSeconds(),
            source.seen(),
            source.url());
    check(changed, source.url());
  }

  /**
   * Notes what became of an entry whose page was not taken.
   *
   * @param outcome empty where the one before still holds
   * @param due when to look at its page again; empty if never
   */
  void settle(Entry entry, String outcome, Optional<Instant> due) {
    int changed =
        whole(
            () ->
                change(
                    "update entry set outcome = case when ?1 = '' then outcome else ?1 end, due ="
                        + " ?2, tries = ?3, visits = ?4 where key = ?5",
                    outcome,
                    due.map(Instant::getEpochSecond).orElse(null),
                    entry.tries(),
                    entry.visits(),
                    entry.key()));
    check(changed, entry.key());
  }

  /** Notes that a page was taken, and what it was then. */
  void took(Entry entry, Entry.Seen seen, Optional<Instant> due) {
    boolean first = entry.since().hash().isEmpty();
    int changed =
        whole(
            () -> {
              int counted =
                  first
                      ? change("update source set kept = kept + 1 where url = ?", entry.feed())
                      : 1;
              return counted
                  * change(
                      "update entry set outcome = ?, due = ?, tries = 0, visits = ?, etag = ?,"
                          + " modified = ?, hash = ? where key = ?",
                      Watcher.KEPT,
                      due.map(Instant::getEpochSecond).orElse(null),
                      entry.visits(),
                      seen.etag(),
                      seen.lastModified(),
                      seen.hash(),
                      entry.key());
            });
    check(changed, entry.key());
  }

  private static void check(int changed, String what) {
    if (changed != 1) {
      throw new IllegalStateException("expected notes on it, found none: " + what);
    }
  }

  /** All sources in the order of their names. */
  public List<SourceHealth> sources() {
    return whole(
        () -> {
          List<SourceHealth> sources = new ArrayList<>();
          try (PreparedStatement ask =
                  connection.prepareStatement("select * from source order by title, url");
              ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
              sources.add(source(rows));
            }
          }
          return sources;
        });
  }

  private static SourceHealth source(ResultSet row) throws SQLException {
    long success = row.getLong("success");
    Optional<Instant> had =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(success));
    return new SourceHealth(
        row.getString("url"),
        row.getString("title"),
        row.getString("language"),
        new Validators(row.getString("etag"), row.getString("modified")),
        had,
        row.getString("error"),
        row.getInt("failures"),
        Instant.ofEpochSecond(row.getLong("next")),
        Duration.ofSeconds(row.getLong("interval")),
        row.getLong("seen"),
        row.getLong("kept"));
  }

  /** The entries whose pages are to be looked at by now, oldest first. */
  List<Entry> due(Instant now, int most) {
    return whole(
        () -> {
          List<Entry> entries = new ArrayList<>();
          try (PreparedStatement ask =
              connection.prepareStatement(
                  "select e.*, s.title outlet, s.language from entry e join source s on s.url ="
                      + " e.feed where due <= ? order by due, e.rowid limit ?")) {
            ask.setLong(1, now.getEpochSecond());
            ask.setInt(2, most);
            try (ResultSet rows = ask.executeQuery()) {
              while (rows.next()) {
                entries.add(entry(rows));
              }
            }
          }
          return entries;
        });
  }

  private static Entry entry(ResultSet row) throws SQLException {
    FeedItem item =
        new FeedItem(
            row.getString("id"),
            row.getString("url"),
            row.getString("title"),
            row.getString("published"),
            row.getString("author"),
            row.getString("content"));
    String feed = row.getString("feed");
    String outlet = row.getString("outlet");
    return new Entry(
        row.getString("key"),
        feed,
        new Entry.Outlet(outlet.equals(feed) ? "" : outlet, row.getString("language")),
        item,
        row.getInt("tries"),
        row.getInt("visits"),
        new Entry.Seen(row.getString("etag"), row.getString("modified"), row.getString("hash")));
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw fault(file, e);
    }
  }
}
