package org.ortak.answer.tracker;

import java.util.List;
import org.ortak.ledger.resolve.Entity;

/** What is known of a name. */
public sealed interface Dossier {

  /** The name as it was asked for. */
  String asked();

  /**
   * Something is known.
   *
   * @param entities those that the name was taken for
   * @param places the places that it was taken for
   * @param undertakings newest news first
   * @param facts meetings, ties, activities and indicators, newest first
   */
  record Found(
      String asked,
      List<Entity> entities,
      List<String> places,
      List<Chapter> undertakings,
      List<Chapter> facts)
      implements Dossier {

    public Found {
      entities = List.copyOf(entities);
      places = List.copyOf(places);
      undertakings = List.copyOf(undertakings);
      facts = List.copyOf(facts);
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
