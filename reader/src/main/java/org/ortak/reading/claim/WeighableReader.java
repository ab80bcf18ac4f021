package org.ortak.reading.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ortak.claim.Event;
import org.ortak.grammar.Tree;
import org.ortak.pack.Lexicon;
import org.ortak.pack.Pack;
import org.ortak.reading.date.DateMention;
import org.ortak.reading.mention.Actor;
import org.ortak.reading.mention.NameKind;
import org.ortak.reading.mention.NameMention;
import org.ortak.reading.quantity.QuantityMention;
import org.ortak.text.Dateline;
import org.ortak.text.Sentence;
import org.ortak.text.Span;

/** Finds what is weighed for the claims of a text, each with where it stands to them. */
final class WeighableReader {

  private static final String NONE = "none";
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Senses senses;
  private final EventReader events;
  private final GivenUp givenUp;
  private final FormerPlans formerPlans;
  private final Lexicon lexicon;

  WeighableReader(Pack pack) {
    this.senses = new Senses(pack);
    this.events = new EventReader(pack);
    this.givenUp = new GivenUp(pack);
    this.formerPlans = new FormerPlans(pack);
    this.lexicon = pack.lexicon();
  }

  /** The figures of the text, in order. */
  List<Weighable<QuantityMention>> figures(Scene scene, List<Draft> drafts) {
    return scene.quantities().stream().map(figure -> of(scene, drafts, figure)).toList();
  }

  private Weighable<QuantityMention> of(Scene scene, List<Draft> drafts, QuantityMention figure) {
    int word = scene.firstWord(figure.span());
    List<String> signs =
        List.of(
            "unit:" + figure.unit(), "noun:" + figure.noun(), "qualifier:" + figure.qualifier());
    boolean former = formerPlans.is(scene.words(), word, end(scene, figure.span()));
    Whereabouts at = new Whereabouts(scene, drafts, word, head(scene, figure.span()));
    return new Weighable<>(figure, at, !figure.conversion(), former, signs(scene, at, signs));
  }

  /** A date with the event that its words tell. */
  record Day(DateMention date, Optional<Event> event) {}

  /** The dates of the text, in order. */
  List<Weighable<Day>> dates(Scene scene, List<Draft> drafts) {
    return scene.dates().stream().map(date -> of(scene, drafts, date)).toList();
  }

  private Weighable<Day> of(Scene scene, List<Draft> drafts, DateMention date) {
    int word = scene.firstWord(date.span());
    int head = head(scene, date.span());
    Optional<Event> told = events.read(scene.treeAt(word), head);
    List<String> signs =
        List.of(
            "event:" + told.map(Event::word).orElse(NONE),
            "form:" + DIGIT.matcher(date.date().text()).replaceAll("9"));
    boolean former =
        date.isOld()
            || formerPlans.is(scene.words(), word, end(scene, date.span()))
            || formerPlans.isMissed(scene.words(), word);
    Whereabouts at = new Whereabouts(scene, drafts, word, head);
    boolean counts = !isOfWriting(scene, date) && !givenUp.isDenied(scene.words(), word);
    return new Weighable<>(new Day(date, told), at, counts, former, signs(scene, at, signs));
  }

  /** Whether the date tells the day of writing: a line of its own, or in a dateline. */
  private static boolean isOfWriting(Scene scene, DateMention date) {
    int first = scene.firstWord(date.span());
    Sentence sentence = scene.words().sentenceOf(first);
    boolean alone = end(scene, date.span()) - first >= sentence.length() - 1;
    return alone || first < Dateline.without(scene.words(), sentence).first();
  }

  /** The places that the text names or means, in order. */
  List<Weighable<Actor>> places(Scene scene, List<Draft> drafts) {
    return scene.names().mentions().stream()
        .filter(mention -> place(scene, mention).kind() == NameKind.PLACE)
        .map(mention -> of(scene, drafts, mention))
        .toList();
  }

  private static Actor place(Scene scene, NameMention mention) {
    return scene.names().actor(mention.actors().getFirst());
  }

  private Weighable<Actor> of(Scene scene, List<Draft> drafts, NameMention mention) {
    Actor place = place(scene, mention);
    int head = head(scene.treeAt(mention.first()), mention.first(), mention.end());
    boolean named = mention.actors().size() == 1 && mention.form() == NameMention.Form.NAME;
    boolean counts = named && !givenUp.is(scene.words(), mention.first());
    Whereabouts at = new Whereabouts(scene, drafts, mention.first(), head);
    return new Weighable<>(
        place, at, counts, false, signs(scene, at, List.of("sort:" + sort(place))));
  }

  /** The goods that the text names, in order. */
  List<Weighable<Goods>> goods(Scene scene, List<Draft> drafts) {
    return Goods.in(scene, lexicon).stream().map(goods -> of(scene, drafts, goods)).toList();
  }

  private Weighable<Goods> of(Scene scene, List<Draft> drafts, Goods goods) {
    NameMention mention = goods.mention();
    int head = head(scene.treeAt(mention.first()), mention.first(), mention.end());
    Whereabouts at = new Whereabouts(scene, drafts, mention.first(), head);
    boolean counts = !givenUp.is(scene.words(), mention.first());
    return new Weighable<>(goods, at, counts, false, signs(scene, at, List.of(goods.sign())));
  }

  private MentionSigns signs(Scene scene, Whereabouts at, List<String> further) {
    return MentionSigns.of(scene, senses, at.word(), at.head(), further);
  }

  /** Of what sort a place is, by the pack: a town, a region, a country. */
  static String sort(Actor place) {
    return place.id().map(id -> id.substring(0, id.indexOf(':'))).orElse(NONE);
  }

  /** The word of the span that hangs outside it. */
  private static int head(Scene scene, Span span) {
    int first = scene.firstWord(span);
    return head(scene.treeAt(first), first, end(scene, span));
  }

  /** The word after the last of a span. */
  private static int end(Scene scene, Span span) {
    int end = scene.firstWord(span);
    Sentence sentence = scene.words().sentenceOf(end);
    while (end < sentence.end() && scene.words().start(end) < span.end()) {
      end++;
    }
    return end;
  }

  private static int head(Tree tree, int first, int end) {
    for (int word = first; word < end; word++) {
      if (tree.head(word) < first || tree.head(word) >= end) {
        return word;
      }
    }
    return first;
  }
}
