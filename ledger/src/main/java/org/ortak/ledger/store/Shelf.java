package org.ortak.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.NameDoubts;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Pair;
import org.ortak.ledger.undertaking.Rulings;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Traits;
import org.ortak.ledger.undertaking.Undertaking;

/** What the tables believed at one time, as one question sees it. */
final class Shelf {

  private static final int UNDERTAKINGS = 4_000;
  private static final int MANY = 5_000;
  private static final int COUNTS = 1_000;
  private static final int COMPARED = 10_000;
  private static final int NEAR = 200;

  /** Odd, its bits in no order: what is multiplied by it is spread over all numbers. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

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
  private final NameDoubts doubts;
  private final Map<Selection, Integer> counts = new HashMap<>();
  private final Recent<Traits> compared = new Recent<>(COMPARED);
  private final Recent<Undertaking> made = new Recent<>(UNDERTAKINGS);

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
    this.doubts = believer.nameDoubts(rulings.nameVerdicts());
  }

  NameKey nameKey() {
    return nameKey;
  }

  StoredEntities entities() {
    return entities;
  }

  NameDoubts doubts() {
    return doubts;
  }

  /** The entities of which a name stands under a key. */
  Collection<Entity> near(String key) throws SQLException {
    Map<String, Entity> found = new LinkedHashMap<>();
    for (String form :
        statements.rows("SELECT form FROM near WHERE key = ?", row -> row.getString(1), key)) {
      for (String bearer : entities.bearers(form)) {
        entities.entity(bearer).ifPresent(entity -> found.put(bearer, entity));
      }
    }
    return found.values();
  }

  String story(String document) {
    return stories.story(document);
  }

  private boolean isNow() {
    return tick == Ticks.NOW - 1;
  }

  /** The numbers of those that a selection takes, newest first. */
  List<Long> select(Selection selection, int most) throws SQLException {
    if (isEmpty(selection)) {
      return List.of();
    }
    String order = " ORDER BY last DESC, id LIMIT ?";
    List<Object> values = new ArrayList<>();
    String sql = query(selection, values) + order;
    values.add(most);
    return statements.rows(sql, row -> row.getLong(3), values.toArray());
  }

  long[] numbers(Selection selection) throws SQLException {
    if (isEmpty(selection)) {
      return new long[0];
    }
    List<Object> values = new ArrayList<>();
    String sql = query(selection, values);
    return statements.rows(sql, row -> row.getLong(3), values.toArray()).stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  /**
   * An undertaking's number.
   *
   * @param mark of its id, its claims and what it is listed by
   */
  record Numbered(long number, long mark) {}

  List<Numbered> marks() throws SQLException {
    return statements.rows(
        "SELECT number, id, type, stage, last, claims, tags FROM undertaking"
            + " WHERE since <= ? AND until > ?",
        row -> new Numbered(row.getLong(1), mark(row)),
        tick,
        tick);
  }

  private static long mark(ResultSet row) throws SQLException {
    CRC32C told = new CRC32C();
    told.update(row.getBytes(6));
    told.update(row.getBytes(7));
    long listed = (row.getLong(5) * 64 + row.getInt(4)) * 64 + row.getInt(3);
    return mixed(mixed(row.getLong(2), told.getValue()), listed);
  }

  private static long mixed(long one, long other) {
    long mixed = (one ^ other) * SPREAD;
    return mixed ^ mixed >>> 32;
  }

  /** What a number stands for; absent where it is gone. */
  Optional<Undertaking> undertaking(long number) throws SQLException {
    return Optional.ofNullable(undertakings(new long[] {number}).get(number));
  }

  /** What the numbers stand for, in their order. */
  List<Undertaking> undertakings(List<Long> numbers) throws SQLException {
    return List.copyOf(
        undertakings(numbers.stream().mapToLong(Long::longValue).toArray()).values());
  }

  /** The same by number; what is gone is left out. */
  Map<Long, Undertaking> undertakings(long[] numbers) throws SQLException {
    Map<Long, Undertaking> found = new LinkedHashMap<>();
    Map<Long, long[]> told = new LinkedHashMap<>();
    for (long number : numbers) {
      Optional<Undertaking> known = made.get(number);
      if (known.isPresent()) {
        found.put(number, known.get());
      } else {
        claimsOf(number).ifPresent(claims -> told.put(number, claims));
      }
    }
    Map<Long, Report> reports =
        claims.reports(told.values().stream().flatMapToLong(Arrays::stream).toArray());
    for (Map.Entry<Long, long[]> entry : told.entrySet()) {
      Undertaking undertaking = make(entry.getValue(), reports);
      made.put(entry.getKey(), undertaking);
      found.put(entry.getKey(), undertaking);
    }
    return inOrder(numbers, found);
  }

  private static Map<Long, Undertaking> inOrder(long[] numbers, Map<Long, Undertaking> found) {
    Map<Long, Undertaking> sorted = new LinkedHashMap<>();
    for (long number : numbers) {
      Undertaking one = found.get(number);
      if (one != null) {
        sorted.put(number, one);
      }
    }
    return sorted;
  }

  private Optional<long[]> claimsOf(long number) throws SQLException {
    return statements.row("SELECT claims FROM undertaking WHERE number = ?", Shelf::claims, number);
  }

  /** Of a large ledger this is a long count; nothing changes while the shelf is held. */
  int count(Selection selection) throws SQLException {
    Integer known = counts.get(selection);
    if (known != null) {
      return known;
    }
    int counted = isEmpty(selection) ? 0 : counted(selection);
    if (counts.size() < COUNTS) {
      counts.put(selection, counted);
    }
    return counted;
  }

  private int counted(Selection selection) throws SQLException {
    List<Object> values = new ArrayList<>();
    String sql = query(selection, values);
    return (int)
        statements.number("SELECT count(*) FROM (" + sql + ") all_of_them", values.toArray());
  }

  private static boolean isEmpty(Selection selection) {
    return selection.types().isEmpty() || selection.about().stream().anyMatch(Set::isEmpty);
  }

  private String query(Selection selection, List<Object> values) throws SQLException {
    return selection.about().isEmpty() ? ofAll(selection, values) : ofTagged(selection, values);
  }

  private String ofAll(Selection selection, List<Object> values) {
    String columns = "SELECT u.last AS last, u.id AS id, u.number AS number FROM undertaking u";
    String live = columns + " WHERE " + LIVE;
    values.add(tick);
    live += where(selection, values);
    if (isNow()) {
      return live;
    }
    String past = columns + " WHERE " + PAST;
    values.add(tick);
    values.add(tick);
    return live + " UNION ALL " + past + where(selection, values);
  }

  /** Read off the set of tags that fewest have; of these the ones that have the others too. */
  private String ofTagged(Selection selection, List<Object> values) throws SQLException {
    List<Set<Tag>> about = new ArrayList<>(selection.about());
    if (about.size() > 1) {
      Map<Set<Tag>, Long> told = new HashMap<>();
      for (Set<Tag> any : about) {
        told.put(any, told(any));
      }
      about.sort(Comparator.comparingLong(any -> told.getOrDefault(any, 0L)));
    }
    String distinct = about.getFirst().size() > 1 ? "DISTINCT " : "";
    StringBuilder sql = new StringBuilder("SELECT ").append(distinct);
    sql.append("u.last AS last, u.id AS id, u.undertaking AS number FROM tag u WHERE u.tag IN (");
    sql.append(marks(about.getFirst(), values)).append(") AND u.since <= ? AND u.until > ?");
    values.add(tick);
    values.add(tick);
    sql.append(where(selection, values));
    for (Set<Tag> any : about.subList(1, about.size())) {
      sql.append(" AND EXISTS (SELECT 1 FROM tag t WHERE t.tag IN (").append(marks(any, values));
      sql.append(") AND t.last = u.last AND t.id = u.id AND t.undertaking = u.undertaking)");
    }
    return sql.toString();
  }

  /** How often a set of tags was told, as far as it matters. */
  private long told(Set<Tag> any) throws SQLException {
    List<Object> values = new ArrayList<>();
    String sql =
        "SELECT count(*) FROM (SELECT 1 FROM tag WHERE tag IN ("
            + marks(any, values)
            + ") LIMIT ?)";
    values.add(MANY);
    return statements.number(sql + " told", values.toArray());
  }

  private static String marks(Set<Tag> any, List<Object> values) {
    any.stream().map(UndertakingRows::number).forEach(values::add);
    return any.stream().map(tag -> "?").collect(Collectors.joining(","));
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
    return where.toString();
  }

  private static String ordinals(Selection selection) {
    return selection.types().stream()
        .map(type -> Integer.toString(type.ordinal()))
        .sorted()
        .collect(Collectors.joining(","));
  }

  List<Long> byId(String id) throws SQLException {
    return statements.rows(
        "SELECT number FROM undertaking WHERE id = ? AND since <= ? AND until > ?",
        row -> row.getLong(1),
        UndertakingRows.number(id),
        tick,
        tick);
  }

  private static long[] claims(ResultSet row) throws SQLException {
    return Packed.numbers(row.getBytes(1));
  }

  /** The number of the undertaking that a claim tells. */
  Optional<Long> telling(String id) throws SQLException {
    for (long claim : claims.numbers(id)) {
      Optional<Long> told = isNow() ? toldNow(claim) : toldThen(claim);
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Long> toldNow(long claim) throws SQLException {
    return statements.row(
        "SELECT undertaking FROM told WHERE claim = ?", row -> row.getLong(1), claim);
  }

  private Optional<Long> toldThen(long claim) throws SQLException {
    Optional<Report> report = claims.report(claim);
    if (report.isPresent()) {
      for (Told told : about(rulings.corrected(report.get()))) {
        if (Arrays.stream(told.claims).anyMatch(one -> one == claim)) {
          return Optional.of(told.number);
        }
      }
    }
    return Optional.empty();
  }

  private List<Told> about(Report report) throws SQLException {
    return statements.rows(
        "SELECT u.claims, u.number FROM tag t JOIN undertaking u ON u.number = t.undertaking WHERE"
            + " t.tag = ? AND t.since <= ? AND t.until > ?",
        row -> new Told(row.getLong(2), claims(row)),
        UndertakingRows.number(Tag.entity(entities.key(report.claim().participants().getFirst()))),
        tick,
        tick);
  }

  private Undertaking make(long[] numbers, Map<Long, Report> told) throws SQLException {
    List<Report> reports = new ArrayList<>(numbers.length);
    for (long number : numbers) {
      Report report = told.get(number);
      if (report == null) {
        throw new SQLException("no claim " + number);
      }
      reports.add(rulings.corrected(report));
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
                "SELECT count(*) FROM (SELECT 1 FROM tag WHERE tag = ? AND since <= ? AND until > ?"
                    + " LIMIT 1) found",
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
    for (Traits more : near(traits)) {
      String other = more.report().id();
      if (!own.contains(other)
          && joining.waits(traits, more)
          && rulings.on(report.id(), other).isEmpty()) {
        pairs.add(new Pair(report.id(), other, joining.compare(traits, more)));
      }
    }
    return pairs;
  }

  /** The claims under the keys that a claim asks for; of very many, those learnt last. */
  private List<Traits> near(Traits traits) throws SQLException {
    Set<Long> numbers = new TreeSet<>();
    for (long key : joining.asks(traits)) {
      numbers.addAll(
          statements.rows(
              "SELECT claim FROM sign WHERE sign = ? ORDER BY claim DESC LIMIT ?",
              row -> row.getLong(1),
              key,
              NEAR));
    }
    List<Traits> found = new ArrayList<>(numbers.size());
    for (long number : numbers) {
      Optional<Traits> known = compared.get(number);
      if (known.isEmpty()) {
        known = claims.report(number).map(rulings::corrected).map(joining::traits);
        known.ifPresent(made -> compared.put(number, made));
      }
      known.ifPresent(found::add);
    }
    return found;
  }

  /** The numbers of those with a claim that one of some reports would be joined with. */
  List<Long> likely(List<Report> reports) throws SQLException {
    Set<Long> likely = new LinkedHashSet<>();
    for (Report report : reports) {
      Traits traits = joining.traits(report);
      for (Traits other : near(traits)) {
        if (joining.joins(traits, other)) {
          telling(other.report().id()).ifPresent(likely::add);
        }
      }
    }
    return List.copyOf(likely);
  }

  private record Told(long number, long[] claims) {}
}
