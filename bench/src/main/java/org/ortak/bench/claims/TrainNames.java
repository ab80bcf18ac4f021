package org.ortak.bench.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ortak.article.ArticleReader;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;

/**
 * Trains the models of names: {@code TrainNames FOLDER… --pack PACK}, with folders as {@link
 * TrainClaims} takes them.
 */
public final class TrainNames {

  private TrainNames() {}

  /** Trains, tells how well, and writes the models. */
  public static void main(String[] args) throws IOException {
    Path target = Folders.pack(args);
    Pack pack = Pack.load(target);
    List<GoldArticle> articles = Folders.articles(args, new GoldFolder(new ArticleReader(pack)));
    NameExamples examples = new NameExamples(pack, new Reader(pack, Grammar.load()), articles);
    List<Example> all = new ArrayList<>(examples.sorts());
    all.addAll(examples.kinds());
    Folds folds = new Folds(all.stream().map(Example::document).toList());
    for (Learnt model :
        List.of(
            learn(Lesson.nameSort(examples.sorts()), examples.sorts(), folds),
            learn(Lesson.nameKind(examples.kinds()), examples.kinds(), folds))) {
      model.write(target);
    }
  }

  private static Learnt learn(Lesson lesson, List<Example> examples, Folds folds) {
    System.out.println(new Trial(lesson, examples, folds).accuracy());
    return Learner.learn(lesson, examples);
  }
}
