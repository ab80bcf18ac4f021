package org.ortak.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tree;
import org.ortak.pack.WordLists;
import org.ortak.text.Words;

/**
 * What tells whether a name names an organisation, a person, a place or a product: how it is
 * written, whether its first or its last word goes on alone, and the words around all the places
 * that name it. Never the name's own words.
 */
final class NameSigns {

  private static final int REACH = 25;

  private final Words words;
  private final List<Tree> trees;
  private final WordLists cues;
  private final FirmSigns around;
  private final Map<Integer, RawName> known = new HashMap<>();
  private final Set<String> alone = new LinkedHashSet<>();

  /**
   * @param raw all names of the text
   */
  NameSigns(Words words, List<Tree> trees, WordLists cues, Trades trades, List<RawName> raw) {
    this.words = words;
    this.trees = trees;
    this.cues = cues;
    this.around = new FirmSigns(words, trees, cues, trades);
    for (RawName name : raw) {
      if (name.end() - name.first() == 1) {
        alone.add(words.word(name.first()));
      }
      if (name.entry().isPresent()) {
        for (int word = name.first(); word < name.end(); word++) {
          known.put(word, name);
        }
      }
    }
  }

  /**
   * @param names all places of one name
   */
  Set<String> of(List<RawName> names) {
    Set<String> out = new LinkedHashSet<>(around.of(names));
    form(names.getFirst(), out);
    for (RawName name : names) {
      out.add("rule:" + name.kind());
      before(name, out);
      after(name, out);
      hanging(name, out);
      taken(name, out);
    }
    return out;
  }

  private void form(RawName name, Set<String> out) {
    int length = name.end() - name.first();
    out.add("words:" + Math.min(5, length));
    String first = words.word(name.first());
    String last = words.word(name.end() - 1);
    if (length > 1) {
      out.add("first-alone:" + alone.contains(first));
      out.add("last-alone:" + alone.contains(last));
    }
    if (cues.has("given-names", words.lower(name.first()))) {
      out.add("given-name " + (length > 1));
    }
    for (int word = name.first(); word < name.end(); word++) {
      shape(words.word(word), out);
      if (cues.has("site-endings", words.lower(word))
          || cues.has("place-nouns", words.lower(word))) {
        out.add("own:" + words.lower(word));
      }
      if (cues.has("name-particles", words.lower(word)) || words.word(word).equals("&")) {
        out.add("particle:" + words.lower(word));
      }
    }
  }

  private static void shape(String form, Set<String> out) {
    boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
    if (form.chars().anyMatch(Character::isDigit)) {
      out.add("digit");
    }
    if (capitals && form.length() > 1 && form.indexOf('.') < 0) {
      out.add("capitals");
    }
    if (!capitals
        && form.chars().skip(1).anyMatch(Character::isUpperCase)
        && form.indexOf('-') < 0) {
      out.add("capital-within");
    }
    if (form.indexOf('-') > 0) {
      out.add("hyphen");
    }
    if (capitals && (form.length() == 1 || form.indexOf('.') == 1)) {
      out.add("initial");
    }
  }

  private void before(RawName name, Set<String> out) {
    int word = name.first() - 1;
    if (word < sentence(name).sentence().first()) {
      out.add("prev:START");
      return;
    }
    String lower = words.lower(word);
    if (words.capitalised(word)) {
      out.add(cues.has("person-titles", lower) ? "title" : "prev:CAPITAL");
    } else {
      out.add("prev:" + lower);
    }
    if (cues.has("offices", lower)) {
      out.add("office-before");
    }
    neighbour(word, word - 1, out);
  }

  private void after(RawName name, Set<String> out) {
    int end = sentence(name).sentence().end();
    int word = name.end();
    if (word >= end) {
      out.add("next:END");
      return;
    }
    String lower = words.lower(word);
    out.add("next:" + (words.capitalised(word) ? "CAPITAL" : lower));
    if (word + 1 < end) {
      out.add("next2:" + lower + " " + (words.capitalised(word + 1) ? "C" : words.lower(word + 1)));
      neighbour(word, word + 1, out);
    }
    if (officeWithin(word, end)) {
      out.add("office-after");
    }
  }

  /** ", chief executive of": an office before the next mark. */
  private boolean officeWithin(int comma, int end) {
    if (!words.word(comma).equals(",")) {
      return false;
    }
    for (int word = comma + 1; word < Math.min(end, comma + 8); word++) {
      if (cues.has("offices", words.lower(word))) {
        return true;
      }
      if (",.;".contains(words.word(word))) {
        return false;
      }
    }
    return false;
  }

  private void neighbour(int link, int word, Set<String> out) {
    boolean joins = cues.has("joins", words.lower(link));
    RawName other = joins ? known.get(word) : null;
    if (other != null) {
      out.add("beside:" + words.lower(link) + " " + other.kind());
    }
  }

  private void hanging(RawName name, Set<String> out) {
    Tree tree = sentence(name);
    List<Integer> heads = new ArrayList<>();
    for (int word = name.end() - 1; word >= name.first(); word--) {
      if (!name.overlaps(tree.head(word), tree.head(word) + 1)) {
        heads.add(word);
      }
    }
    int head = heads.isEmpty() ? name.end() - 1 : heads.getFirst();
    Relation relation = tree.relation(head);
    out.add("as:" + relation);
    int over = tree.head(head);
    if (over >= 0 && relation == Relation.APPOS && cues.has("offices", words.lower(over))) {
      out.add("office-head");
    }
  }

  /** The pronoun that takes the name up: the first within a sentence's length after it. */
  private void taken(RawName name, Set<String> out) {
    for (int word = name.end(); word < Math.min(words.count(), name.end() + REACH); word++) {
      String pronoun = cues.has("pronouns", words.lower(word)) ? words.lower(word) : "";
      if (!pronoun.isEmpty()) {
        out.add("then:" + pronoun);
        return;
      }
    }
  }

  private Tree sentence(RawName name) {
    return trees.get(words.sentenceOf(name.first()).index());
  }
}
