package org.ortak.ledger.undertaking;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Atlas;
import org.ortak.ledger.resolve.CountryNames;
import org.ortak.ledger.resolve.Entities;
import org.ortak.ledger.resolve.Families;
import org.ortak.ledger.resolve.Kin;
import org.ortak.ledger.resolve.KnownNames;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.resolve.NameRule;
import org.ortak.ledger.resolve.NameVerdicts;
import org.ortak.ledger.resolve.NameWords;
import org.ortak.ledger.resolve.Namesakes;
import org.ortak.ledger.resolve.PackAtlas;
import org.ortak.ledger.resolve.PackFamilies;
import org.ortak.ledger.resolve.PackNames;
import org.ortak.ledger.resolve.Stories;
import org.ortak.ledger.resolve.ToldEntities;
import org.ortak.ledger.resolve.ToldKin;
import org.ortak.pack.Once;
import org.ortak.pack.Pack;

/** Works out what is believed, from the history alone. */
public final class Believer {

  private final NameKey nameKey = NameKey.standard();
  private final Telltales telltales = Telltales.standard();
  private final Families families;
  private final World.Gazette gazette;
  private final Knowledge knowledge;
  private final Thresholds thresholds;
  private final Namesakes namesakes;

  public Believer(Knowledge knowledge, Thresholds thresholds) {
    this.knowledge = knowledge;
    this.families = knowledge.families();
    this.gazette = new World.Gazette(new CountryNames(), knowledge.atlas());
    this.thresholds = thresholds;
    NameWords words = new NameWords(nameKey, knowledge.names()::state);
    NameRule rule = new NameRule(words, knowledge.names()::isPlace);
    this.namesakes = new Namesakes(words, rule, thresholds.join());
  }

  /** What is known beforehand. */
  public record Knowledge(Atlas atlas, Families families, KnownNames names) {}

  /** With the places of the pack that comes with the program. */
  public static Believer standard() {
    return standard(Thresholds.standard());
  }

  /** The same with other thresholds. */
  public static Believer standard(Thresholds thresholds) {
    Supplier<Pack> pack = new Once<>(Pack::builtIn);
    return new Believer(
        new Knowledge(new PackAtlas(pack), new PackFamilies(pack), new PackNames(pack)),
        thresholds);
  }

  public Beliefs believe(History history, AsOf asOf) {
    Known known = known(history, asOf);
    UndertakingMaker maker = new UndertakingMaker(known.world());
    return new Beliefs(
        known.joiner().join().stream().map(maker::make).toList(), known.headings(), known.world());
  }

  /** The undertakings that some of the claims tell; the others are joined, yet not made. */
  public List<Undertaking> believe(History history, AsOf asOf, Set<String> claims) {
    Known known = known(history, asOf);
    UndertakingMaker maker = new UndertakingMaker(known.world());
    return known.joiner().join().stream()
        .filter(group -> group.stream().anyMatch(report -> claims.contains(report.id())))
        .map(maker::make)
        .toList();
  }

  /** The pairs of claims that wait for a judgement, likest first. */
  public List<Pair> review(History history, AsOf asOf) {
    return known(history, asOf).joiner().review();
  }

  private Known known(History history, AsOf asOf) {
    Rulings rulings = new Rulings(history.judgements(asOf));
    List<Heading> headings = history.headings(asOf);
    List<Report> reports =
        history.reports(asOf).stream().filter(rulings::counts).map(rulings::corrected).toList();
    ToldEntities entities = ToldEntities.of(reports, nameKey, namesakes, rulings.nameVerdicts());
    Stories stories = Stories.of(headings, history.sketches(asOf));
    World world =
        new World(entities, ToldKin.of(reports, entities, nameKey, families), stories, gazette);
    Joining joining = joining(world);
    return new Known(headings, world, joining.joiner(reports, rulings));
  }

  /** Loads what is known beforehand, which else is loaded when it is asked for first. */
  public void prepare() {
    String country = knowledge.names().state("").orElse("");
    var unused = knowledge.atlas().find("", country);
  }

  /** What joins the claims of one world. */
  public Joining joining(World world) {
    return new Joining(world, telltales, thresholds);
  }

  /** A world with what is known beforehand. */
  public World world(Entities entities, Kin kin, Stories stories) {
    return new World(entities, kin, stories, gazette);
  }

  /** What waits of names, by what was judged of them. */
  public NameDoubts nameDoubts(NameVerdicts verdicts) {
    return new NameDoubts(namesakes, thresholds, verdicts, nameKey);
  }

  public NameKey nameKey() {
    return nameKey;
  }

  public Namesakes namesakes() {
    return namesakes;
  }

  /** The same with other thresholds. */
  public Believer with(Thresholds others) {
    return others.equals(thresholds) ? this : new Believer(knowledge, others);
  }

  public Thresholds thresholds() {
    return thresholds;
  }

  public Families families() {
    return families;
  }

  private record Known(List<Heading> headings, World world, Joiner joiner) {}
}
