package org.ortak.bench.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ortak.article.ArticleReader;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;

/**
 * Trains the models of claims: {@code TrainClaims FOLDER… --pack PACK}, where each folder holds
 * articles with their {@code gold.jsonl} and PACK is the folder of the pack whose models are
 * written anew. A folder with the articles of another, all firms renamed, keeps the models from
 * learning names; its files are called as in the other, so that a document and its copy are held
 * back together. With {@code --only stage,slot-quantity} those models alone are learnt, from all
 * claims that the links of the pack as it is bring to light.
 */
public final class TrainClaims {

  /** The types whose kinds a model tells better than the rules do. */
  private static final List<ClaimType> KINDS =
      List.of(
          ClaimType.PARTNERSHIP,
          ClaimType.SUPPLY,
          ClaimType.FACILITY,
          ClaimType.INVESTMENT,
          ClaimType.OPENING,
          ClaimType.INDICATOR);

  private static final String MODELS = "models/";

  private final Pack pack;
  private final Grammar grammar = Grammar.load();
  private final List<GoldArticle> articles;
  private final Folds folds;
  private final HeldOut heldOut;
  private final PrintStream out;

  private TrainClaims(Pack pack, List<GoldArticle> articles, PrintStream out) {
    this.pack = pack;
    this.articles = articles;
    this.folds = new Folds(articles.stream().map(GoldArticle::document).toList());
    this.heldOut = new HeldOut(folds);
    this.out = out;
  }

  /** Trains, tells how well, and writes the models. */
  public static void main(String[] args) throws IOException {
    Path target = Folders.pack(args);
    Pack pack = Pack.load(target);
    List<GoldArticle> articles = Folders.articles(args, new GoldFolder(new ArticleReader(pack)));
    TrainClaims trainer = new TrainClaims(pack, articles, System.out);
    List<String> only = Folders.only(args);
    for (Learnt model : only.isEmpty() ? trainer.train() : trainer.only(only)) {
      model.write(target);
    }
    Optional<Path> heldOut = Folders.heldOut(args);
    if (heldOut.isPresent()) {
      trainer.heldOut.write(heldOut.get(), pack, trainer.grammar, articles);
    }
  }

  private List<Learnt> train() throws IOException {
    out.println(articles.size() + " articles");
    Map<ClaimType, List<Example>> links = links();
    List<Learnt> models = new ArrayList<>();
    links.forEach(
        (type, examples) -> {
          Lesson lesson = Lesson.link(type.word());
          new Trial(lesson, examples, folds).atThresholds().forEach(out::println);
          models.add(learn(lesson, examples));
        });
    judges(read(links), models);
    return models;
  }

  /** The models of these names, learnt from claims read with the links in use. */
  private List<Learnt> only(List<String> names) throws IOException {
    ReadExamples read = new ReadExamples();
    Reader reader = new Reader(unjudged(pack), grammar);
    for (GoldArticle article : articles) {
      read.add(reader, article);
    }
    List<Learnt> models = new ArrayList<>();
    judges(read, models);
    Map<String, Learnt> byName = new TreeMap<>();
    models.forEach(model -> byName.put(model.lesson().file().substring(MODELS.length()), model));
    if (!byName.keySet().containsAll(names)) {
      throw new IllegalArgumentException(
          "expected models out of " + byName.keySet() + " behind --only, found " + names);
    }
    byName.keySet().retainAll(names);
    return List.copyOf(byName.values());
  }

  private void judges(ReadExamples read, List<Learnt> models) {
    Lesson confidence = Lesson.confidence();
    long required = articles.stream().mapToLong(TrainClaims::required).sum();
    new Trial(confidence, read.confidence(), folds).atThresholds(required).forEach(out::println);
    models.add(learn(confidence, read.confidence()));
    Lesson stage = Lesson.stage(read.stages());
    out.println(new Trial(stage, read.stages(), folds).accuracy());
    models.add(learn(stage, read.stages()));
    KINDS.forEach(
        type -> {
          List<Example> examples = read.kinds().getOrDefault(type.word(), List.of());
          Lesson kind = Lesson.kind(type.word(), examples);
          out.println(new Trial(kind, examples, folds).accuracy());
          models.add(learn(kind, examples));
        });
    slots(read.slots(), models);
  }

  private void slots(SlotExamples slots, List<Learnt> models) {
    Map<String, Lesson> lessons = new LinkedHashMap<>();
    lessons.put(SlotExamples.QUANTITY, Lesson.slot(SlotExamples.QUANTITY));
    lessons.put(SlotExamples.PLACE, Lesson.slot(SlotExamples.PLACE));
    lessons.put(SlotExamples.GOODS, Lesson.goods());
    lessons.forEach(
        (sort, lesson) -> {
          new Trial(lesson, slots.of(sort), folds).atThresholds().forEach(out::println);
          models.add(learn(lesson, slots.of(sort)));
        });
    Lesson dates = Lesson.dates(slots.of(SlotExamples.DATE));
    out.println(new Trial(dates, slots.of(SlotExamples.DATE), folds).accuracy());
    models.add(learn(dates, slots.of(SlotExamples.DATE)));
  }

  private Learnt learn(Lesson lesson, List<Example> examples) {
    heldOut.teach(lesson, examples);
    return Learner.learn(lesson, examples);
  }

  private Map<ClaimType, List<Example>> links() {
    return new LinkExamples(new Reader(pack, grammar), articles).byType();
  }

  /** The claims of each part of the articles, read with links learnt from the other parts. */
  private ReadExamples read(Map<ClaimType, List<Example>> links) throws IOException {
    ReadExamples read = new ReadExamples();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Reader reader = new Reader(without(fold, links), grammar);
      for (GoldArticle article : articles) {
        if (folds.of(article.document()) == fold) {
          read.add(reader, article);
        }
      }
    }
    return read;
  }

  /** The pack without judges of claims, so that all that the links let through is told. */
  private static Pack unjudged(Pack pack) {
    Pack changed = pack.with("models/confidence", List.of()).with("models/stage", List.of());
    for (ClaimType type : KINDS) {
      changed = changed.with(Lesson.kind(type.word(), List.of()).file(), List.of());
    }
    return changed;
  }

  /** The pack with links that know nothing of the part, and without judges of claims. */
  private Pack without(int fold, Map<ClaimType, List<Example>> links) {
    Pack changed = unjudged(pack);
    for (Map.Entry<ClaimType, List<Example>> one : links.entrySet()) {
      Lesson lesson = Lesson.link(one.getKey().word());
      List<Example> others = folds.outside(fold, one.getValue());
      changed = changed.with(lesson.file(), Learner.learn(lesson, others).rows());
    }
    return changed;
  }

  private static long required(GoldArticle article) {
    return article.gold().stream().filter(claim -> !claim.optional()).count();
  }
}
