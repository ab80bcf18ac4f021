package org.ortak.ledger.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ortak.ledger.history.Note;
import org.ortak.ledger.history.Notes;

/** Notes that are gone when the program ends. */
public final class MemoryNotes implements Notes {

  /** By what a note is told apart. */
  private record Key(String sort, String id) {}

  private final Map<Key, Note> notes = new ConcurrentHashMap<>();

  @Override
  public List<Note> all(String sort) {
    return notes.values().stream()
        .filter(note -> note.sort().equals(sort))
        .sorted(Comparator.comparing(Note::made).thenComparing(Note::id))
        .toList();
  }

  @Override
  public Optional<Note> find(String sort, String id) {
    return Optional.ofNullable(notes.get(new Key(sort, id)));
  }

  @Override
  public void put(Note note) {
    notes.put(new Key(note.sort(), note.id()), note);
  }

  @Override
  public boolean remove(String sort, String id) {
    return notes.remove(new Key(sort, id)) != null;
  }
}
