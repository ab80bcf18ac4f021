package org.ortak.answer.board;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Place;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.ledger.undertaking.Party;

/** Reads what a {@link BriefWriter} wrote. What many briefs share is held once. */
final class BriefReader {

  private static final ClaimType[] TYPES = ClaimType.values();
  private static final Stage[] STAGES = Stage.values();
  private static final Role[] ROLES = Role.values();

  private final ByteBuffer in;
  private final List<String> words = new ArrayList<>();
  private final Map<Object, Object> shared = new HashMap<>();

  BriefReader(ByteBuffer in) {
    this.in = in;
  }

  long number() {
    return in.getLong();
  }

  String text() {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  /** Without a number: the ledger may have given it another. */
  Brief brief() {
    return new Brief(
        0,
        text(),
        TYPES[in.getInt()],
        stage(),
        word(),
        some(this::party),
        some(this::place),
        some(this::word),
        some(this::word),
        once(some(this::word)),
        in.getDouble(),
        in.getInt(),
        in.getLong(),
        in.getLong(),
        days(),
        in.getInt(),
        in.getInt() == 1,
        in.getLong(),
        text());
  }

  private Optional<Stage> stage() {
    int ordinal = in.getInt();
    return ordinal == BriefWriter.NEW ? Optional.empty() : Optional.of(STAGES[ordinal]);
  }

  private Party party() {
    return once(new Party(ROLES[in.getInt()], word(), word()));
  }

  private Place place() {
    String name = word();
    String country = word();
    return once(
        new Named(name, country),
        () -> new Place(name, Optional.of(country).filter(one -> !one.isEmpty())));
  }

  /** A place, before its country is looked at. */
  private record Named(String name, String country) {}

  private DayList days() {
    int[] days = new int[in.getInt()];
    for (int i = 0; i < days.length; i++) {
      days[i] = in.getInt();
    }
    return DayList.of(days);
  }

  private <T> List<T> some(Supplier<T> reading) {
    int size = in.getInt();
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(reading.get());
    }
    return List.copyOf(all);
  }

  private String word() {
    int known = in.getInt();
    if (known != BriefWriter.NEW) {
      return words.get(known);
    }
    String word = text();
    words.add(word);
    return word;
  }

  private <T> T once(T value) {
    return once(value, () -> value);
  }

  @SuppressWarnings("unchecked")
  private <T> T once(Object key, Supplier<T> made) {
    return (T) shared.computeIfAbsent(key, any -> made.get());
  }
}
