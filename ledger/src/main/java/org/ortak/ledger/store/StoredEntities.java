package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ortak.claim.Participant;
import org.ortak.ledger.resolve.Entities;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.resolve.NameKey;

/** The entities as the tables had them at one time. What was asked once is remembered. */
final class StoredEntities implements Entities {

  /** Stands before a key, in place of a name's form, where the alias is of the key itself. */
  static final String JUDGED = "=";

  private static final String HELD = " AND since <= ? AND until > ?";
  private final Statements statements;
  private final NameKey nameKey;
  private final long tick;
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Map<String, Long>> counts = new HashMap<>();

  StoredEntities(Statements statements, NameKey nameKey, long tick) {
    this.statements = statements;
    this.nameKey = nameKey;
    this.tick = tick;
  }

  @Override
  public String key(Participant participant) {
    return participant.id().map(this::judged).orElseGet(() -> key(participant.name()));
  }

  @Override
  public String key(String name) {
    return keyOfForm(nameKey.of(name));
  }

  /** The key of the entity that a name in the form of comparison stands for. */
  String keyOfForm(String form) {
    return judged(alias(form, "name:" + form));
  }

  /** The key that stands for a key; itself unless somebody judged otherwise. */
  String judged(String key) {
    return alias(JUDGED + key, key);
  }

  private String alias(String form, String otherwise) {
    return aliases.computeIfAbsent(
        form,
        f ->
            Failures.unchecked(
                () ->
                    statements
                        .row(
                            "SELECT entity FROM alias WHERE form = ?" + HELD,
                            row -> row.getString(1),
                            f,
                            tick,
                            tick)
                        .orElse(otherwise)));
  }

  @Override
  public String name(String key) {
    return names.computeIfAbsent(
        key,
        k ->
            Failures.unchecked(
                () ->
                    statements
                        .row(
                            "SELECT name FROM entity WHERE entity = ?" + HELD,
                            row -> row.getString(1),
                            k,
                            tick,
                            tick)
                        .orElse(k)));
  }

  /** The names of all, each under its key. */
  Map<String, String> names() throws SQLException {
    Map<String, String> all = new HashMap<>();
    for (String[] row :
        statements.rows(
            "SELECT entity, name FROM entity WHERE since <= ? AND until > ?",
            row -> new String[] {row.getString(1), row.getString(2)},
            tick,
            tick)) {
      all.put(row[0], row[1]);
    }
    return all;
  }

  @Override
  public Optional<Entity> entity(String key) {
    return Failures.unchecked(
        () -> {
          List<String> told = namesOf(key);
          return told.isEmpty()
              ? Optional.empty()
              : Optional.of(new Entity(key, told.getFirst(), told));
        });
  }

  /** All names of an entity, the one told most often first. */
  List<String> namesOf(String key) throws SQLException {
    Map<String, Long> told = counts.get(key);
    if (told == null) {
      told = counted(key);
      counts.put(key, told);
    }
    return told.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, Long> counted(String key) throws SQLException {
    Map<String, Long> told = new HashMap<>();
    for (String raw : keysOf(key)) {
      for (Told one : toldOf(raw)) {
        told.merge(one.name(), one.count(), Long::sum);
      }
    }
    return told;
  }

  /** A name was told more or less often. */
  void count(String form, String id, String name, long by) {
    Map<String, Long> told = counts.get(id.isEmpty() ? keyOfForm(form) : judged(id));
    if (told != null) {
      told.merge(name, by, Long::sum);
    }
  }

  /** Other names than before stand for some keys. */
  void forgetCounts(Collection<String> keys) {
    counts.keySet().removeAll(keys);
  }

  private List<Told> toldOf(String raw) throws SQLException {
    List<Told> all = new ArrayList<>();
    if (!raw.startsWith("name:")) {
      all.addAll(
          statements.rows(
              "SELECT name, told FROM name WHERE id <> '' AND id = ? AND told > 0",
              row -> new Told(row.getString(1), row.getLong(2)),
              raw));
    }
    for (String form : formsOf(raw)) {
      all.addAll(
          statements.rows(
              "SELECT name, told FROM name WHERE form = ? AND id = '' AND told > 0",
              row -> new Told(row.getString(1), row.getLong(2)),
              form));
    }
    return all;
  }

  /** The forms of names without an id that stand for a key, before judgement. */
  private List<String> formsOf(String raw) throws SQLException {
    List<String> forms =
        new ArrayList<>(
            statements.rows(
                "SELECT form FROM alias WHERE entity = ?" + HELD,
                row -> row.getString(1),
                raw,
                tick,
                tick));
    forms.removeIf(form -> form.startsWith(JUDGED));
    if (raw.startsWith("name:")) {
      String own = raw.substring("name:".length());
      if (alias(own, raw).equals(raw)) {
        forms.add(own);
      }
    }
    return forms;
  }

  /** The keys that stand for one entity after judgement. */
  private Collection<String> keysOf(String key) throws SQLException {
    List<String> judged =
        statements.rows(
            "SELECT form FROM alias WHERE entity = ?" + HELD,
            row -> row.getString(1),
            key,
            tick,
            tick);
    TreeSet<String> keys = new TreeSet<>();
    judged.stream()
        .filter(form -> form.startsWith(JUDGED))
        .map(form -> form.substring(1))
        .forEach(keys::add);
    if (judged(key).equals(key)) {
      keys.add(key);
    }
    return keys;
  }

  @Override
  public Collection<Entity> all() {
    return Failures.unchecked(
        () ->
            statements
                .rows(
                    "SELECT entity FROM entity WHERE since <= ? AND until > ? ORDER BY entity",
                    row -> row.getString(1),
                    tick,
                    tick)
                .stream()
                .flatMap(key -> entity(key).stream())
                .toList());
  }

  /**
   * All keys that a form of a name stands for: by its ids, and by itself; as of a day also those
   * that nobody calls so any more.
   */
  List<String> bearers(String form) throws SQLException {
    return statements
        .rows(
            "SELECT DISTINCT id FROM name WHERE form = ? AND (told > 0 OR ? < ?)",
            row -> row.getString(1),
            form,
            tick,
            Ticks.NOW - 1)
        .stream()
        .map(id -> id.isEmpty() ? keyOfForm(form) : judged(id))
        .distinct()
        .sorted()
        .toList();
  }

  void forgetAlias(String form) {
    aliases.remove(form);
  }

  void forgetName(String key) {
    names.remove(key);
  }

  private record Told(String name, long count) {}
}
