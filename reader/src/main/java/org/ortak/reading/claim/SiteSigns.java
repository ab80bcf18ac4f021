package org.ortak.reading.claim;

import java.util.List;
import java.util.Set;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;

/** The signs that tell whether an organisation runs or builds the site told at a word. */
final class SiteSigns {

  private static final String ROLE = "op";

  private final Scene scene;
  private final LinkSigns links;
  private final List<String> above;

  SiteSigns(Scene scene, Clauses clauses, int site, Senses senses) {
    this.scene = scene;
    this.links = new LinkSigns(scene, clauses, site);
    this.above = new LinkContext(scene, senses, site).above();
  }

  /** Of an organisation in the site's own sentence. */
  void here(Set<String> signs, Spot spot, Actor actor) {
    links.add(signs, ROLE, spot, actor);
    String path = links.path(spot);
    above.forEach(sense -> signs.add("l:op=" + path + "|" + sense));
  }

  /**
   * Of one in a sentence before.
   *
   * @param how whether it is the first there, and whether the site's sentence has others
   */
  void before(Set<String> signs, int back, Spot spot, Actor actor, String how) {
    String place = "l:op before" + back + (spot.isSubject(scene) ? " subject" : "");
    signs.add(place + how);
    links.about(signs, ROLE, actor);
  }
}
