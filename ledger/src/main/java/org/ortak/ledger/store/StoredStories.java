package org.ortak.ledger.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ortak.ledger.history.Sketch;
import org.ortak.ledger.resolve.Stories;

/** The stories as the tables had them at one time, and how new documents join them. */
final class StoredStories {

  private static final Comparator<Teller> FIRST =
      Comparator.comparing((Teller teller) -> teller.published().orElse(LocalDate.MAX))
          .thenComparing(Teller::id);
  private final Statements statements;
  private final long tick;
  private final Map<String, String> known = new HashMap<>();

  StoredStories(Statements statements, long tick) {
    this.statements = statements;
    this.tick = tick;
  }

  Stories stories() {
    return Stories.known(this::story);
  }

  /** The id of the document that told the story of a document first. */
  String story(String document) {
    return known.computeIfAbsent(
        document,
        id ->
            Failures.unchecked(
                () ->
                    statements
                        .row(
                            "SELECT s.id FROM document d JOIN copy c ON c.document = d.seq JOIN"
                                + " document s ON s.seq = c.story WHERE d.id = ? AND c.since <= ?"
                                + " AND c.until > ?",
                            row -> row.getString(1),
                            id,
                            tick,
                            tick)
                        .orElse(id)));
  }

  /**
   * Takes in a new document.
   *
   * @return the other documents whose story is another one now
   */
  Set<Long> add(long document, long now) throws SQLException {
    Sketch sketch = sketch(document);
    Set<Long> roots = new TreeSet<>();
    for (long like : alike(document, sketch)) {
      roots.add(root(like));
    }
    insertBands(sketch, document);
    if (roots.isEmpty()) {
      return Set.of();
    }
    Set<Long> members = new LinkedHashSet<>(roots);
    members.add(document);
    for (long root : roots) {
      members.addAll(
          statements.rows(
              "SELECT document FROM copy WHERE story = ? AND until = ?",
              row -> row.getLong(1),
              root,
              Ticks.NOW));
    }
    return settle(members, document, now);
  }

  private Set<Long> settle(Set<Long> members, long added, long now) throws SQLException {
    Map<Long, Teller> tellers = new HashMap<>();
    for (long member : members) {
      tellers.put(member, teller(member));
    }
    long first = members.stream().min(Comparator.comparing(tellers::get, FIRST)).orElseThrow();
    Set<Long> changed = new TreeSet<>();
    for (long member : members) {
      long before = member == added ? member : root(member);
      if (before != first) {
        tell(member, first, now);
        changed.add(member);
      }
      known.remove(Objects.requireNonNull(tellers.get(member)).id());
    }
    changed.remove(added);
    return changed;
  }

  private void tell(long member, long story, long now) throws SQLException {
    statements.run(
        "DELETE FROM copy WHERE document = ? AND since = ? AND until = ?", member, now, Ticks.NOW);
    statements.run(
        "UPDATE copy SET until = ? WHERE document = ? AND until = ?", now, member, Ticks.NOW);
    if (member != story) {
      statements.run(
          "INSERT INTO copy (document, since, until, story) VALUES (?, ?, ?, ?)",
          member,
          now,
          Ticks.NOW,
          story);
    }
  }

  private long root(long document) throws SQLException {
    return statements
        .row(
            "SELECT story FROM copy WHERE document = ? AND until = ?",
            row -> row.getLong(1),
            document,
            Ticks.NOW)
        .orElse(document);
  }

  /** Documents that were there before, and share half of its runs of words or its address. */
  private Set<Long> alike(long document, Sketch sketch) throws SQLException {
    Set<Long> alike =
        new TreeSet<>(
            statements.rows(
                "SELECT o.seq FROM document d JOIN document o ON o.address = d.address WHERE d.seq"
                    + " = ? AND o.seq < d.seq",
                row -> row.getLong(1),
                document));
    List<Long> bands = bands(sketch);
    Set<Long> near =
        new TreeSet<>(
            statements.rows(
                "SELECT document FROM band WHERE band IN (" + each(bands, "?") + ")",
                row -> row.getLong(1),
                bands.toArray()));
    for (long other : near) {
      if (sketch(other).likeness(sketch) >= Stories.COPY) {
        alike.add(other);
      }
    }
    alike.remove(document);
    return alike;
  }

  private Sketch sketch(long document) throws SQLException {
    return statements
        .row(
            "SELECT numbers FROM sketch WHERE document = ?",
            row -> Sketch.fromBytes("", row.getBytes(1)),
            document)
        .orElseThrow(() -> new SQLException("no sketch of document " + document));
  }

  private void insertBands(Sketch sketch, long document) throws SQLException {
    List<Long> bands = bands(sketch);
    List<Object> values = new ArrayList<>();
    for (long band : bands) {
      values.add(band);
      values.add(document);
    }
    statements.run(
        "INSERT INTO band (band, document) VALUES "
            + each(bands, "(?, ?)")
            + " ON CONFLICT DO NOTHING",
        values.toArray());
  }

  private static String each(List<Long> all, String marks) {
    return String.join(", ", Collections.nCopies(all.size(), marks));
  }

  static List<Long> bands(Sketch sketch) {
    List<Long> bands = new ArrayList<>();
    for (int first = 0; first < Sketch.SIZE; first += Stories.BAND) {
      bands.add(sketch.band(first, first + Stories.BAND));
    }
    return bands;
  }

  private Teller teller(long document) throws SQLException {
    return statements
        .row(
            "SELECT id, published FROM document WHERE seq = ?",
            row ->
                new Teller(
                    row.getString(1), Optional.ofNullable(row.getString(2)).map(LocalDate::parse)),
            document)
        .orElseThrow(() -> new SQLException("no document " + document));
  }

  /** A document as far as it matters who told first. */
  private record Teller(String id, Optional<LocalDate> published) {}
}
