package org.ortak.reading.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ortak.grammar.Relation;
import org.ortak.grammar.Tag;
import org.ortak.grammar.Tree;
import org.ortak.pack.EntryKind;
import org.ortak.pack.Lexicon;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;

/**
 * Goods that a text names at one place.
 *
 * @param product what they are
 * @param phrase as the text words them, in the plural where the pack has one: the "batteries" of a
 *     "battery plant"
 */
record Goods(NameMention mention, Actor product, String phrase) {

  /** The goods that the text names, in order. */
  static List<Goods> in(Scene scene, Lexicon lexicon) {
    return scene.names().mentions().stream()
        .filter(mention -> mention.form() == NameMention.Form.NAME)
        .filter(mention -> product(scene, mention).kind() == NameKind.PRODUCT)
        .map(mention -> of(scene, mention, lexicon))
        .toList();
  }

  private static Actor product(Scene scene, NameMention mention) {
    return scene.names().actor(mention.actors().getFirst());
  }

  private static Goods of(Scene scene, NameMention mention, Lexicon lexicon) {
    String name = mention.span().of(scene.words().text());
    Tree tree = scene.treeAt(mention.first());
    int last = mention.end() - 1;
    boolean part = tree.relation(last) == Relation.COMPOUND && tree.tag(last) == Tag.NN;
    return new Goods(mention, product(scene, mention), part ? plural(name, lexicon) : name);
  }

  private static String plural(String name, Lexicon lexicon) {
    String more =
        name.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name.concat("s");
    Set<String> ids = ids(name, lexicon);
    ids.retainAll(ids(more, lexicon));
    return ids.isEmpty() ? name : more;
  }

  private static Set<String> ids(String name, Lexicon lexicon) {
    Set<String> ids = new HashSet<>();
    lexicon.named(name).stream()
        .filter(entry -> entry.kind() == EntryKind.PRODUCT)
        .forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  /** By which product models know them. */
  String sign() {
    return "goods:" + product.id().orElse("none");
  }
}
