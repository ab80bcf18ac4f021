package org.ortak.answer.tracker;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ortak.ledger.resolve.Entity;

/** What is known of a name. */
public sealed interface Dossier {

  /** The name as it was asked for. */
  String asked();

  /**
   * Something is known.
   *
   * @param entities those that the name was taken for
   * @param names the other names of these, each with what it rests on that it is one of them
   * @param places the places that it was taken for
   * @param undertakings newest news first
   * @param facts meetings, ties, activities and indicators, newest first
   * @param all how many of both there are
   */
  record Found(
      String asked,
      List<Entity> entities,
      Map<String, String> names,
      List<String> places,
      List<Chapter> undertakings,
      List<Chapter> facts,
      int all)
      implements Dossier {

    public Found {
      entities = List.copyOf(entities);
      names = Collections.unmodifiableMap(new TreeMap<>(names));
      places = List.copyOf(places);
      undertakings = List.copyOf(undertakings);
      facts = List.copyOf(facts);
    }

    /** How many of them are given. */
    public int given() {
      return undertakings.size() + facts.size();
    }
  }

  /**
   * An id's beginning that the ids of several claims have in common.
   *
   * @param ids of the undertakings and facts that these tell
   */
  record Several(String asked, List<String> ids) implements Dossier {

    public Several {
      ids = List.copyOf(ids);
    }
  }

  /**
   * Nothing is known.
   *
   * @param suggestions known names that are written much like it, likest first
   */
  record Unknown(String asked, List<String> suggestions) implements Dossier {

    public Unknown {
      suggestions = List.copyOf(suggestions);
    }
  }
}
