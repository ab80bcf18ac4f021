package org.ortak.api.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.answer.digest.Digest;
import org.ortak.ledger.history.Note;
import org.ortak.ledger.history.Notes;

/**
 * What one alert has told, and what it is about to tell. A change is known again by what happened
 * and by any of the claims that told the undertaking then.
 */
final class ToldBook {

  private final Notes notes;
  private final String sort;

  /**
   * @param alert its name
   */
  ToldBook(Notes notes, String alert) {
    this.notes = notes;
    this.sort = "told by " + alert;
  }

  /**
   * A message.
   *
   * @param id the same whenever it is sent
   * @param text as it is sent; empty once it was taken
   */
  record Message(String id, String text) {}

  /** The parts of a digest that were not told yet. */
  Digest fresh(Digest digest) {
    Set<String> told = told();
    List<Digest.Section> sections = new ArrayList<>();
    for (Digest.Section section : digest.sections()) {
      List<Digest.Item> items =
          section.items().stream()
              .filter(item -> marks(section.part(), item).stream().noneMatch(told::contains))
              .toList();
      if (!items.isEmpty()) {
        sections.add(new Digest.Section(section.part(), items, 0));
      }
    }
    return new Digest(digest.since(), digest.until(), digest.selection(), sections);
  }

  private Set<String> told() {
    Set<String> told = new HashSet<>();
    for (Note note : notes.all(sort)) {
      body(note).path("marks").forEach(mark -> told.add(mark.asText()));
    }
    return told;
  }

  private static List<String> marks(Digest.Part part, Digest.Item item) {
    return item.change().claims().stream()
        .map(claim -> part.name() + " " + item.change().key() + " " + claim)
        .toList();
  }

  /** Notes that a message is about to be sent; from now on its changes count as told. */
  void sending(Message message, Digest digest, Instant now) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("text", message.text());
    ArrayNode marks = body.putArray("marks");
    for (Digest.Section section : digest.sections()) {
      section.items().forEach(item -> marks(section.part(), item).forEach(marks::add));
    }
    notes.put(new Note(sort, message.id(), body.toString(), now));
  }

  /** Messages of which nobody knows whether they were taken, oldest first. */
  List<Message> open() {
    return notes.all(sort).stream()
        .map(note -> new Message(note.id(), body(note).path("text").asText()))
        .filter(message -> !message.text().isEmpty())
        .toList();
  }

  /** Notes that a message was taken. */
  void taken(Message message) {
    Optional<Note> note = notes.find(sort, message.id());
    if (note.isPresent()) {
      ObjectNode body = body(note.get()).put("text", "");
      notes.put(new Note(sort, message.id(), body.toString(), note.get().made()));
    }
  }

  void forget() {
    for (Note note : notes.all(sort)) {
      var unused = notes.remove(sort, note.id());
    }
  }

  private static ObjectNode body(Note note) {
    try {
      JsonNode body = new ObjectMapper().readTree(note.body());
      return (ObjectNode) body;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("expected a note as JSON, found " + note.body(), e);
    }
  }
}
