package org.ortak.article;

import java.util.List;

/** A page taken apart: what it tells about the article, and its paragraphs with all noise. */
record Draft(Facts facts, List<Part> parts) {

  Draft {
    parts = List.copyOf(parts);
  }

  Draft with(List<Part> others) {
    return new Draft(facts, others);
  }
}
