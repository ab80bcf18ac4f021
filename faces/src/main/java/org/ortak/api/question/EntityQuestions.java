package org.ortak.api.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.json.EntityJson;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.tracker.Archivist;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Dossier;
import org.ortak.ledger.resolve.Entity;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Named;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;

/** Questions about companies, people and countries, and about all that a name stands for. */
public final class EntityQuestions {

  private static final int FEW = 12;
  private static final int NEWEST = 6;

  private final Holdings holdings;
  private final Archivist archivist;

  public EntityQuestions(Holdings holdings) {
    this.holdings = holdings;
    this.archivist = new Archivist(holdings.ledger(), holdings.clock());
  }

  /** What a name stands for: as it is written, else by the beginnings of its words, else alike. */
  public JsonLine.Body named(Terms terms) {
    String name = terms.required("name");
    int most = terms.limit();
    Known known = known(terms);
    List<Entity> found = List.of();
    for (List<Named> named :
        List.of(known.named(name), known.beginning(name), known.like(name, most))) {
      found = found.isEmpty() ? entities(known, named) : found;
    }
    List<Entity> items = found.stream().limit(most).toList();
    return out -> JsonLine.list(out, "items", items, EntityJson::write);
  }

  private static List<Entity> entities(Known known, List<Named> named) {
    return named.stream()
        .map(Named::tag)
        .filter(tag -> tag.sort() == Tag.Sort.ENTITY)
        .flatMap(tag -> known.entity(tag.key()).stream())
        .distinct()
        .toList();
  }

  /** One by its id, or by a name that stands for it alone. */
  public Optional<JsonLine.Body> one(String id, Terms terms) {
    Known known = known(terms);
    return known
        .entity(id)
        .or(
            () ->
                Optional.of(entities(known, known.named(id)))
                    .filter(all -> all.size() == 1)
                    .map(List::getFirst))
        .map(
            entity ->
                out -> {
                  Set<Tag> tag = Set.of(Tag.entity(entity.key()));
                  int undertakings = known.count(Selection.undertakings().about(tag));
                  EntityJson.write(out, entity);
                  out.writeNumberField("undertakings", undertakings);
                  out.writeNumberField(
                      "facts", known.count(Selection.all().about(tag)) - undertakings);
                });
  }

  /** All that a name stands for, with undertakings and facts and their newest reports. */
  public JsonLine.Body show(Terms terms) {
    int most = terms.limit(FEW);
    Dossier dossier =
        archivist.show(terms.required("name"), terms.asOf(holdings.clock().getZone()), most);
    return switch (dossier) {
      case Dossier.Found found -> out -> found(out, found, most);
      case Dossier.Several several -> out -> nothing(out, several.asked(), several.ids());
      case Dossier.Unknown unknown -> out -> nothing(out, unknown.asked(), unknown.suggestions());
    };
  }

  private static void nothing(
      com.fasterxml.jackson.core.JsonGenerator out, String asked, List<String> suggestions)
      throws java.io.IOException {
    out.writeStringField("asked", asked);
    out.writeNumberField("all", 0);
    JsonLine.texts(out, "suggestions", suggestions);
  }

  private static void found(
      com.fasterxml.jackson.core.JsonGenerator out, Dossier.Found found, int most)
      throws java.io.IOException {
    List<Chapter> chapters = new ArrayList<>();
    Stream.concat(found.undertakings().stream(), found.facts().stream())
        .limit(most)
        .map(chapter -> UndertakingQuestions.newest(chapter, NEWEST))
        .forEach(chapters::add);
    out.writeStringField("asked", found.asked());
    out.writeNumberField("all", found.all());
    JsonLine.list(out, "entities", found.entities(), EntityJson::write);
    JsonLine.texts(out, "places", found.places());
    JsonLine.list(out, "items", chapters, AnswerJson::write);
  }

  private Known known(Terms terms) {
    return holdings.ledger().known(terms.asOf(holdings.clock().getZone()));
  }
}
