package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Pair;
import org.ortak.ledger.undertaking.Rulings;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Traits;
import org.ortak.ledger.undertaking.Undertaking;

/** What the tables believed at one time, as one question sees it. */
final class Shelf {

  private static final String LIVE = "u.until = " + Ticks.NOW + " AND u.since <= ?";
  private static final String PAST = "u.until < " + Ticks.NOW + " AND u.until > ? AND u.since <= ?";
  private final Statements statements;
  private final NameKey nameKey;
  private final long tick;
  private final StoredEntities entities;
  private final StoredStories stories;
  private final ClaimRows claims;
  private final Rulings rulings;
  private final Joining joining;

  Shelf(Statements statements, Keeper.Tools tools, long tick) throws SQLException {
    this.statements = statements;
    this.tick = tick;
    Believer believer = tools.believer();
    this.nameKey = believer.nameKey();
    this.entities = new StoredEntities(statements, nameKey, tick);
    this.stories = new StoredStories(statements, tick);
    this.claims = new ClaimRows(statements, tools.body());
    StoredKin kin = new StoredKin(statements, entities, nameKey, believer.families());
    this.joining = believer.joining(believer.world(entities, kin, stories.stories()));
    long millis = tick == Ticks.NOW - 1 ? Long.MAX_VALUE : Ticks.end(tick);
    this.rulings = new JudgementRows(statements, claims, tools.subjects()).learntBefore(millis);
  }

  NameKey nameKey() {
    return nameKey;
  }

  StoredEntities entities() {
    return entities;
  }

  String story(String document) {
    return stories.story(document);
  }

  private boolean isNow() {
    return tick == Ticks.NOW - 1;
  }

  /** The claims of those that a selection takes, newest first. */
  List<long[]> select(Selection selection, int most) throws SQLException {
    if (isEmpty(selection)) {
      return List.of();
    }
    String order = " ORDER BY last DESC, id LIMIT ?";
    List<Object> values = new ArrayList<>();
    String sql = query("u.last AS last, u.id AS id, u.number AS number", selection, values) + order;
    values.add(most);
    List<Long> numbers = statements.rows(sql, row -> row.getLong(3), values.toArray());
    List<long[]> found = new ArrayList<>(numbers.size());
    for (long number : numbers) {
      claimsOf(number).ifPresent(found::add);
    }
    return found;
  }

  long[] numbers(Selection selection) throws SQLException {
    if (isEmpty(selection)) {
      return new long[0];
    }
    List<Object> values = new ArrayList<>();
    String sql = query("u.number AS number", selection, values);
    return statements.rows(sql, row -> row.getLong(1), values.toArray()).stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /** What the numbers stand for, in their order. */
  Map<Long, Undertaking> undertakings(long[] numbers) throws SQLException {
    Map<Long, Undertaking> made = new LinkedHashMap<>();
    for (long number : numbers) {
      Optional<long[]> told = claimsOf(number);
      if (told.isPresent()) {
        made.put(number, undertaking(told.get()));
      }
    }
    return made;
  }

  private Optional<long[]> claimsOf(long number) throws SQLException {
    return statements.row("SELECT claims FROM undertaking WHERE number = ?", Shelf::claims, number);
  }

  int count(Selection selection) throws SQLException {
    if (isEmpty(selection)) {
      return 0;
    }
    List<Object> values = new ArrayList<>();
    String sql = query("u.number AS number", selection, values);
    return (int)
        statements.number("SELECT count(*) FROM (" + sql + ") all_of_them", values.toArray());
  }

  private static boolean isEmpty(Selection selection) {
    return selection.types().isEmpty() || selection.about().stream().anyMatch(Set::isEmpty);
  }

  private String query(String columns, Selection selection, List<Object> values) {
    String live = "SELECT " + columns + " FROM undertaking u WHERE " + LIVE;
    values.add(tick);
    live += where(selection, values);
    if (isNow()) {
      return live;
    }
    String past = "SELECT " + columns + " FROM undertaking u WHERE " + PAST;
    values.add(tick);
    values.add(tick);
    return live + " UNION ALL " + past + where(selection, values);
  }

  private static String where(Selection selection, List<Object> values) {
    StringBuilder where = new StringBuilder();
    if (selection.types().size() < ClaimType.values().length) {
      where.append(" AND u.type IN (").append(ordinals(selection)).append(")");
    }
    if (selection.stage().isPresent()) {
      where.append(" AND u.stage = ").append(selection.stage().get().ordinal());
    }
    if (selection.after().isPresent()) {
      where.append(" AND u.last <= ? AND (u.last < ? OR u.id > ?)");
      Selection.Place place = selection.after().get();
      long last = place.last().map(LocalDate::toEpochDay).orElse(UndertakingRows.NO_DAY);
      values.addAll(List.of(last, last, UndertakingRows.number(place.id())));
    }
    for (Set<Tag> any : selection.about()) {
      where.append(" AND u.number IN (SELECT undertaking FROM tag WHERE tag IN (");
      where.append(any.stream().map(tag -> "?").collect(Collectors.joining(","))).append("))");
      any.stream().map(UndertakingRows::number).forEach(values::add);
    }
    return where.toString();
  }

  private static String ordinals(Selection selection) {
    return selection.types().stream()
        .map(type -> Integer.toString(type.ordinal()))
        .sorted()
        .collect(Collectors.joining(","));
  }

  List<long[]> byId(String id) throws SQLException {
    return statements.rows(
        "SELECT claims FROM undertaking WHERE id = ? AND since <= ? AND until > ?",
        Shelf::claims,
        UndertakingRows.number(id),
        tick,
        tick);
  }

  private static long[] claims(ResultSet row) throws SQLException {
    return Packed.numbers(row.getBytes(1));
  }

  /** The claims of the undertaking that a claim tells. */
  Optional<long[]> telling(String id) throws SQLException {
    for (long number : claims.numbers(id)) {
      Optional<Report> report = claims.report(number);
      if (report.isPresent()) {
        for (long[] found : about(rulings.corrected(report.get()))) {
          if (Arrays.stream(found).anyMatch(one -> one == number)) {
            return Optional.of(found);
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<long[]> about(Report report) throws SQLException {
    return statements.rows(
        "SELECT u.claims FROM tag t JOIN undertaking u ON u.number = t.undertaking WHERE t.tag = ?"
            + " AND u.since <= ? AND u.until > ?",
        Shelf::claims,
        UndertakingRows.number(Tag.entity(entities.key(report.claim().participants().getFirst()))),
        tick,
        tick);
  }

  Undertaking undertaking(long[] numbers) throws SQLException {
    List<Report> reports = new ArrayList<>(numbers.length);
    for (long number : numbers) {
      reports.add(
          rulings.corrected(
              claims.report(number).orElseThrow(() -> new SQLException("no claim " + number))));
    }
    return joining.make(reports);
  }

  /** What a name in the form of comparison stands for, as far as something is told of it. */
  List<Named> named(String form) throws SQLException {
    List<Named> found = new ArrayList<>();
    for (String key : entities.bearers(form)) {
      add(new Named(Tag.entity(key), entities.name(key)), found);
    }
    for (Named topic :
        statements.rows(
            "SELECT sort, name FROM topic WHERE form = ? ORDER BY sort",
            row -> new Named(new Tag(Tag.Sort.values()[row.getInt(1)], form), row.getString(2)),
            form)) {
      add(topic, found);
    }
    return found;
  }

  private void add(Named named, List<Named> found) throws SQLException {
    boolean isTold =
        statements.number(
                "SELECT count(*) FROM (SELECT 1 FROM tag t JOIN undertaking u ON u.number ="
                    + " t.undertaking WHERE t.tag = ? AND u.since <= ? AND u.until > ? LIMIT 1)"
                    + " found",
                UndertakingRows.number(named.tag()),
                tick,
                tick)
            > 0;
    if (isTold && !found.contains(named)) {
      found.add(named);
    }
  }

  /** Forms of which a word begins as the longest word asked for. */
  List<String> formsBeginning(String asked) throws SQLException {
    String longest =
        Arrays.stream(asked.split(" ")).max(Comparator.comparingInt(String::length)).orElse("");
    return longest.isEmpty()
        ? List.of()
        : statements.rows(
            "SELECT DISTINCT form FROM word WHERE word >= ? AND word < ? ORDER BY form",
            row -> row.getString(1),
            longest,
            longest + "\uffff");
  }

  List<String> forms() throws SQLException {
    return statements.rows("SELECT DISTINCT form FROM word", row -> row.getString(1));
  }

  /** The claims of other undertakings that are too like a report to be passed over. */
  List<Pair> waiting(Report report, Set<String> own) throws SQLException {
    Traits traits = joining.traits(report);
    List<Pair> pairs = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    Map<Long, Report> reports = new HashMap<>();
    for (long key : joining.asks(traits)) {
      for (long other :
          statements.rows(
              "SELECT claim FROM sign WHERE sign = ? LIMIT 200", row -> row.getLong(1), key)) {
        if (seen.add(other)) {
          claims.report(other).ifPresent(one -> reports.put(other, rulings.corrected(one)));
        }
      }
    }
    for (Report other : reports.values()) {
      Traits more = joining.traits(other);
      if (!own.contains(other.id())
          && joining.waits(traits, more)
          && rulings.on(report.id(), other.id()).isEmpty()) {
        pairs.add(new Pair(report.id(), other.id(), joining.compare(traits, more)));
      }
    }
    return pairs;
  }
}
