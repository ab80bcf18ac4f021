package org.ortak.score;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How much a figure depends on the choice of documents: drawn again and again, with a fixed seed.
 */
final class Bootstrap {

  private static final int DRAWS = 1000;
  private static final int SEED = 7;

  private final List<Tally> documents;

  Bootstrap(List<Tally> documents) {
    this.documents = documents;
  }

  /** 95 % of the draws lie in it. */
  Score.Interval interval() {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] draws = new double[DRAWS];
    for (int i = 0; i < DRAWS && !documents.isEmpty(); i++) {
      Tally sum = Tally.NONE;
      for (int d = 0; d < documents.size(); d++) {
        sum = sum.plus(documents.get(random.nextInt(documents.size())));
      }
      draws[i] = sum.f1();
    }
    Arrays.sort(draws);
    return new Score.Interval(draws[25], draws[974]);
  }
}
