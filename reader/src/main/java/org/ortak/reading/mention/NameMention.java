package org.ortak.reading.mention;

import java.util.List;
import org.ortak.text.Span;

/**
 * A place in the text that names somebody, some place or some product, or that stands for a name
 * told elsewhere ("the company", "its", "the two firms").
 *
 * @param first its first word
 * @param end the word after its last
 * @param actors whom or what it means: one, or several for "the two firms"; numbers of {@link
 *     Names#actor(int)}
 * @param rule what found it
 */
public record NameMention(
    int first, int end, Span span, Form form, List<Integer> actors, String rule) {

  /** How a mention names. */
  public enum Form {
    /** By a name, whole or short. */
    NAME,
    /** By what it is: "the Taiwanese battery maker". */
    NOUN,
    /** By a pronoun: "it", "its", "they". */
    PRONOUN
  }

  public NameMention {
    actors = List.copyOf(actors);
  }

  public boolean holds(int word) {
    return first <= word && word < end;
  }
}
