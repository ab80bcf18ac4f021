package org.ortak.api.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.JsonLine;
import org.ortak.api.question.Terms;
import org.ortak.ledger.history.Note;
import org.ortak.ledger.history.Notes;

/** The alerts of a ledger. */
public final class AlertBook {

  private static final String SORT = "alert";

  private final Notes notes;

  public AlertBook(Notes notes) {
    this.notes = notes;
  }

  public void refuseKnown(String name) {
    if (notes.find(SORT, name).isPresent()) {
      throw new AnswerException(
          "expected a new name, found an alert called " + name + "; remove it first");
    }
  }

  public void add(Alert alert) {
    refuseKnown(alert.name());
    notes.put(new Note(SORT, alert.name(), body(alert), alert.made()));
  }

  public List<Alert> all() {
    return notes.all(SORT).stream().map(AlertBook::alert).toList();
  }

  /** With all that it told. */
  public void remove(String name) {
    if (!notes.remove(SORT, name)) {
      throw new AnswerException(
          "expected the name of an alert, found " + name + "; ortak alert list tells them");
    }
    new ToldBook(notes, name).forget();
  }

  private static String body(Alert alert) {
    return JsonLine.of(
        out -> {
          out.writeStringField("to", alert.to());
          out.writeObjectFieldStart("terms");
          for (Map.Entry<String, String> term : alert.terms().values().entrySet()) {
            out.writeStringField(term.getKey(), term.getValue());
          }
          out.writeEndObject();
        });
  }

  private static Alert alert(Note note) {
    try {
      JsonNode body = new ObjectMapper().readTree(note.body());
      Map<String, String> terms = new HashMap<>();
      body.path("terms").properties().forEach(e -> terms.put(e.getKey(), e.getValue().asText()));
      return new Alert(note.id(), new Terms(terms), body.path("to").asText(), note.made());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("expected an alert's note as JSON, found " + note.body(), e);
    }
  }
}
