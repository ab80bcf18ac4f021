package org.ortak.reading.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All actors of an article and the places in the text that mean them; no two mentions overlap. */
public final class Names {

  private final List<Actor> actors;
  private final List<NameMention> mentions;
  private final int[] mentionAt;
  private final int[] told;

  /**
   * @param mentions in the order of the text
   * @param words the number of words of the text
   */
  public Names(List<Actor> actors, List<NameMention> mentions, int words) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    this.mentionAt = new int[words];
    Arrays.fill(mentionAt, -1);
    this.told = new int[actors.size()];
    for (int i = 0; i < this.mentions.size(); i++) {
      NameMention mention = this.mentions.get(i);
      mention.actors().forEach(actor -> told[actor]++);
      for (int word = mention.first(); word < mention.end(); word++) {
        mentionAt[word] = i;
      }
    }
  }

  public List<Actor> actors() {
    return actors;
  }

  public Actor actor(int index) {
    return actors.get(index);
  }

  /** How many mentions mean the actor. */
  public int told(Actor actor) {
    return told[actor.index()];
  }

  public List<NameMention> mentions() {
    return mentions;
  }

  /** The mention that the word belongs to. */
  public Optional<NameMention> at(int word) {
    return mentionAt[word] < 0 ? Optional.empty() : Optional.of(mentions.get(mentionAt[word]));
  }

  /** Whom the word, as part of a mention, means; empty where it is part of none. */
  public List<Actor> actorsAt(int word) {
    return at(word)
        .map(mention -> mention.actors().stream().map(actors::get).toList())
        .orElse(List.of());
  }
}
