package org.ortak.ledger.history;

import java.util.List;
import java.util.Optional;

/**
 * The notes of a ledger: no part of what is learnt or believed. When a change returns, it is on
 * disk and outlives a killed process.
 */
public interface Notes {

  /** All of one sort, in the order in which they were made, then by id. */
  List<Note> all(String sort);

  Optional<Note> find(String sort, String id);

  /** Adds a note, or puts it in the place of the one with its sort and id. */
  void put(Note note);

  /** False where there is none. */
  boolean remove(String sort, String id);
}
