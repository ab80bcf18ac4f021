package org.ortak.reading.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.reading.clause.Clauses;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.mention.Names;
import org.ortak.text.Words;

/**
 * Tells who holds an office that stands without a name: "the premier", "its president told a
 * newspaper". It is the person with that office named last before, else the one named first after;
 * else a person whose office nobody tells and who is the first named in the sentences that follow:
 * news calls somebody by the office first and by the name in the next breath. Where nobody is, the
 * office itself speaks for its body.
 */
final class Incumbents {

  /** In how many sentences after the office its holder is named. */
  private static final int SOON = 3;

  private final OfficeWords offices;
  private final Names names;
  private final Map<String, Speaker> holders;

  /**
   * @param holders the persons of the article whose offices are told, by name; those found here are
   *     added
   */
  Incumbents(OfficeWords offices, Names names, Map<String, Speaker> holders) {
    this.offices = offices;
    this.names = names;
    this.holders = holders;
  }

  /** Whether the word names an office and belongs to no name. */
  boolean isOffice(Words words, int word) {
    boolean named = names.at(word).filter(at -> at.form() == NameMention.Form.NAME).isPresent();
    return !named && offices.isOffice(words, word);
  }

  /** The person with an office of this name who was named last before the word. */
  Optional<Speaker> before(Words words, int head) {
    return names.mentions().stream()
        .filter(mention -> mention.first() < head)
        .flatMap(mention -> held(mention, words.lower(head)).stream())
        .reduce((one, later) -> later);
  }

  /**
   * The holder named after the office, of the same body where the office's body is told; the office
   * itself where there is a body and no holder.
   */
  Optional<Speaker> after(Clauses clauses, int head, Optional<String> body) {
    Words words = clauses.tree().words();
    if (!isOffice(words, head)) {
      return Optional.empty();
    }
    Optional<Speaker> named =
        names.mentions().stream()
            .filter(mention -> mention.first() > head)
            .flatMap(mention -> held(mention, words.lower(head)).stream())
            .filter(held -> body.isEmpty() || body.equals(held.organisation()))
            .findFirst();
    return named.or(() -> body.map(of -> unnamed(clauses.tree(), head, of)));
  }

  private Speaker unnamed(Tree tree, int head, String body) {
    String title = title(tree, head);
    return soon(tree.words(), head, title, body)
        .orElseGet(() -> new Speaker(title, Optional.empty(), Optional.of(body)));
  }

  /** The person whom the mention names, if an office of the name is told of that person. */
  private Optional<Speaker> held(NameMention mention, String office) {
    return Optional.ofNullable(holders.get(first(mention).name()))
        .filter(person -> holds(person, office));
  }

  /** The office with the words of its phrase before it: "chief executive". */
  private String title(Tree tree, int head) {
    int first = head;
    while (first > tree.sentence().first()
        && names.at(first - 1).isEmpty()
        && (tree.tag(first - 1).isNoun() || tree.tag(first - 1) == Tag.JJ)) {
      first--;
    }
    return tree.words().span(first, head + 1).of(tree.words().text());
  }

  private Optional<Speaker> soon(Words words, int head, String title, String body) {
    int here = words.sentenceOf(head).index();
    for (NameMention mention : names.mentions()) {
      int away = words.sentenceOf(mention.first()).index() - here;
      boolean person = first(mention).kind() == NameKind.PERSON;
      if (away < 1 || away > SOON || !person || mention.form() != NameMention.Form.NAME) {
        continue;
      }
      String name = first(mention).name();
      if (holders.containsKey(name) || !name.contains(" ")) {
        return Optional.empty();
      }
      Speaker speaker = new Speaker(name, Optional.of(title), Optional.of(body));
      holders.put(name, speaker);
      return Optional.of(speaker);
    }
    return Optional.empty();
  }

  private Actor first(NameMention mention) {
    return names.actor(mention.actors().getFirst());
  }

  private static boolean holds(Speaker person, String office) {
    return Set.of(person.office().orElse("").toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .contains(office);
  }
}
