package org.ortak.reading.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** The pack's frames of one claim type, by the lemmas that trigger them. */
final class Frames {

  private final Map<String, List<Frame>> byTrigger = new HashMap<>();

  Frames(Pack pack, ClaimType type) {
    for (Row row : pack.rows("frames/" + type.word())) {
      Frame frame = frame(row, type);
      frame
          .triggers()
          .forEach(lemma -> byTrigger.computeIfAbsent(lemma, l -> new ArrayList<>()).add(frame));
    }
  }

  List<Frame> of(String lemma) {
    return byTrigger.getOrDefault(lemma, List.of());
  }

  private static Frame frame(Row row, ClaimType type) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (Role role : type.roles()) {
      if (row.has(role.word())) {
        roles.put(role, row.texts(role.word()));
      }
    }
    Set<Role> optional = new HashSet<>();
    row.texts("optional").forEach(word -> optional.add(Vocabulary.role(row, word)));
    Optional<Kind> kind =
        row.has("kind") ? Optional.of(Vocabulary.kind(row, type, "kind")) : Optional.empty();
    Optional<Stage> stage =
        row.has("stage") ? Optional.of(Vocabulary.stage(row, "stage")) : Optional.empty();
    return new Frame(
        row.text("id"),
        type,
        kind,
        row.has("nouns"),
        Set.copyOf(new HashSet<>(row.texts(row.has("nouns") ? "nouns" : "verbs"))),
        Set.copyOf(new HashSet<>(row.texts("object"))),
        roles,
        Set.copyOf(optional),
        row.texts("what"),
        row.has("least") ? (int) row.number("least") : 1,
        row.flag("person"),
        row.has("chance") ? OptionalDouble.of(row.number("chance")) : OptionalDouble.empty(),
        text(row, "needs"),
        text(row, "particle"),
        stage);
  }

  private static Optional<String> text(Row row, String field) {
    return row.has(field) ? Optional.of(row.text(field)) : Optional.empty();
  }
}
