package org.ortak.article;

import java.util.List;

/**
 * A page taken apart: what it tells about the article, and its paragraphs with all noise.
 *
 * @param dating where what it tells of the day published comes from
 * @param lines the short lines beside the headline and elsewhere, which may tell the day
 */
record Draft(Facts facts, List<Part> parts, Dating dating, NearHeadline lines) {

  Draft {
    parts = List.copyOf(parts);
  }

  Draft(Facts facts, List<Part> parts) {
    this(facts, parts, Dating.GIVEN, NearHeadline.NONE);
  }

  Draft with(List<Part> others) {
    return new Draft(facts, others, dating, lines);
  }

  /** This draft, with gaps filled from what the way to the page told. */
  Draft or(Facts told) {
    boolean gap = facts.get(Field.PUBLISHED).isEmpty() && told.get(Field.PUBLISHED).isPresent();
    return new Draft(facts.or(told), parts, gap ? Dating.FEED : dating, lines);
  }
}
