package org.ortak.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;
import org.ortak.ledger.history.Sketch;

/** Writes the entries of one transaction. */
final class Appender implements AutoCloseable {

  private final Dialect dialect;
  private final ClaimBody body;
  private final long now;
  private final PreparedStatement findDocument;
  private final PreparedStatement findAddress;
  private final PreparedStatement findTombstone;
  private final PreparedStatement addDocument;
  private final PreparedStatement addSketch;
  private final PreparedStatement addReading;
  private final PreparedStatement addClaim;

  /**
   * @param now when it is learnt, in milliseconds
   */
  Appender(Connection connection, Dialect dialect, ClaimBody body, long now) throws SQLException {
    this.dialect = dialect;
    this.body = body;
    this.now = now;
    findDocument = connection.prepareStatement("SELECT seq FROM document WHERE id = ?");
    findAddress = connection.prepareStatement("SELECT seq FROM document WHERE address = ? LIMIT 1");
    findTombstone =
        connection.prepareStatement("SELECT purged_at FROM tombstone WHERE document = ?");
    addDocument =
        connection.prepareStatement(
            "INSERT INTO document (id, learnt_at, source, address, url, outlet, title, published,"
                + " language, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq");
    addSketch = connection.prepareStatement("INSERT INTO sketch (document, numbers) VALUES (?, ?)");
    addReading =
        connection.prepareStatement(
            "INSERT INTO reading (id, document, learnt_at, reader, pack, unread) VALUES (?, ?, ?,"
                + " ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING seq");
    addClaim =
        connection.prepareStatement(
            "INSERT INTO claim (reading, ordinal, id, type, body) VALUES (?, ?, ?, ?, ?)");
  }

  Landing append(Entry entry) throws SQLException {
    String id = entry.document().id();
    findDocument.setString(1, id);
    OptionalLong known = seq(findDocument);
    if (known.isEmpty() && isPurged(id)) {
      return new Landing(id, Outcome.PURGED);
    }
    boolean version = known.isEmpty() && isAddressKnown(entry.document());
    long document = known.isPresent() ? known.getAsLong() : addDocument(id, entry.document());
    OptionalLong reading = addReading(entry, document);
    if (reading.isPresent()) {
      addClaims(entry, reading.getAsLong());
    }
    if (known.isEmpty()) {
      return new Landing(id, version ? Outcome.NEW_VERSION : Outcome.ADDED);
    }
    return new Landing(id, reading.isPresent() ? Outcome.REREAD : Outcome.KNOWN);
  }

  private boolean isPurged(String id) throws SQLException {
    findTombstone.setString(1, id);
    return seq(findTombstone).isPresent();
  }

  private boolean isAddressKnown(Document document) throws SQLException {
    if (document.address().isEmpty()) {
      return false;
    }
    findAddress.setString(1, document.address().get());
    return seq(findAddress).isPresent();
  }

  private long addDocument(String id, Document document) throws SQLException {
    addDocument.setString(1, id);
    addDocument.setLong(2, now);
    addDocument.setString(3, document.source());
    set(addDocument, 4, document.address().orElse(null));
    set(addDocument, 5, document.url().orElse(null));
    set(addDocument, 6, document.outlet().orElse(null));
    set(addDocument, 7, document.title().orElse(null));
    set(addDocument, 8, document.published().map(Object::toString).orElse(null));
    addDocument.setString(9, document.language());
    addDocument.setObject(10, dialect.text(document.text()));
    long seq = seq(addDocument).orElseThrow();
    addSketch.setLong(1, seq);
    addSketch.setBytes(2, Sketch.of(id, document.text()).toBytes());
    addSketch.executeUpdate();
    return seq;
  }

  private OptionalLong addReading(Entry entry, long document) throws SQLException {
    addReading.setString(1, entry.readingId());
    addReading.setLong(2, document);
    addReading.setLong(3, now);
    addReading.setString(4, entry.readBy().reader());
    addReading.setString(5, entry.readBy().pack());
    set(addReading, 6, entry.unread().orElse(null));
    return seq(addReading);
  }

  private void addClaims(Entry entry, long reading) throws SQLException {
    List<String> ids = entry.claimIds();
    for (int i = 0; i < ids.size(); i++) {
      addClaim.setLong(1, reading);
      addClaim.setInt(2, i);
      addClaim.setString(3, ids.get(i));
      addClaim.setString(4, entry.claims().get(i).type().word());
      addClaim.setString(5, body.write(entry.claims().get(i)));
      addClaim.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, int index, @Nullable String text)
      throws SQLException {
    statement.setString(index, text);
  }

  private static OptionalLong seq(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement :
        List.of(
            findDocument,
            findAddress,
            findTombstone,
            addDocument,
            addSketch,
            addReading,
            addClaim)) {
      statement.close();
    }
  }
}
