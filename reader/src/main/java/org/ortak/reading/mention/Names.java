package org.ortak.reading.mention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All actors of an article and the places in the text that mean them; no two mentions overlap. */
public final class Names {

  private final List<Actor> actors;
  private final List<NameMention> mentions;
  private final int[] mentionAt;
  private final int[] told;
  private final int[] rank;
  private final List<List<Actor>> meant;
  private final Optional<NameMention> topic;

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
    this.meant =
        this.mentions.stream()
            .map(mention -> mention.actors().stream().map(this.actors::get).toList())
            .toList();
    this.rank = ranks();
    this.topic = mostNamed();
  }

  private int[] ranks() {
    int[] out = new int[actors.size()];
    Arrays.fill(out, -1);
    List<Actor> parties =
        actors.stream()
            .filter(Actor::isParty)
            .sorted(Comparator.comparingInt(this::told).reversed())
            .toList();
    for (int i = 0; i < parties.size(); i++) {
      out[parties.get(i).index()] = i;
    }
    return out;
  }

  private Optional<NameMention> mostNamed() {
    int[] alone = new int[actors.size()];
    for (NameMention mention : mentions) {
      int first = mention.actors().getFirst();
      boolean one = mention.actors().size() == 1;
      alone[first] += one && actor(first).kind() == NameKind.ORGANISATION ? 1 : 0;
    }
    int most = -1;
    for (int actor = 0; actor < alone.length; actor++) {
      boolean more = alone[actor] > (most < 0 ? 0 : alone[most]);
      most = more ? actor : most;
    }
    List<Integer> named = List.of(most);
    return mentions.stream().filter(mention -> mention.actors().equals(named)).findFirst();
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
    return mentionAt[word] < 0 ? List.of() : meant.get(mentionAt[word]);
  }

  /**
   * How many of the parties are meant more often, those first told coming first; -1: no party, or
   * none that the text names.
   */
  public int rank(Actor actor) {
    return actor.index() < rank.length ? rank[actor.index()] : -1;
  }

  /** Where the organisation that the text names most by itself is first named. */
  public Optional<NameMention> topic() {
    return topic;
  }
}
