package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the paragraphs of an article from the lines that stand beside it on the page. A true
 * sentence is worth more than a menu's line: in doubt a line stays.
 */
final class Noise {

  /** A line that went, and by which rule. */
  record Removed(String text, String rule) {}

  /** What stays, what went, and what the lines that went tell about the article. */
  record Cleaned(List<Part> kept, List<Removed> removed, Facts facts) {}

  private final Cues cues;

  Noise(Cues cues) {
    this.cues = cues;
  }

  Cleaned clean(List<Part> parts, boolean titled) {
    NoiseRules rules = new NoiseRules(cues, parts, titled);
    rules.apply();
    List<Part> kept = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<String> rule = rules.rule(i);
      if (rule.isPresent()) {
        removed.add(new Removed(parts.get(i).text(), rule.get()));
      } else {
        keep(parts.get(i), rules.edge(i), kept, removed);
      }
    }
    return new Cleaned(kept, removed, rules.facts());
  }

  /** What the labels of a line tell. */
  Facts labelled(String line) {
    return cues.metadata(line, true).orElse(Facts.NONE);
  }

  /** Keeps a part; one that ends with a picture's credit is a caption without it. */
  private void keep(Part part, boolean edge, List<Part> kept, List<Removed> removed) {
    String caption = cues.withoutCredit(part.text(), edge);
    if (caption.equals(part.text())) {
      kept.add(part);
      return;
    }
    removed.add(
        new Removed(
            part.text().substring(Math.min(caption.length(), part.text().length())), "credit"));
    if (Shape.sentence(caption)) {
      kept.add(part.with(caption).as(Block.Kind.CAPTION));
    }
  }
}
