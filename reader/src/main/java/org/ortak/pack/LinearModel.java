package org.ortak.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A multinomial logistic model over named signs, learnt as {@code docs/reader.md} tells and kept in
 * the pack: a row a sign, a column a class.
 */
public final class LinearModel {

  /** The sign that always counts. */
  private static final String BIAS = "bias";

  private final List<String> classes;
  private final double[] bias;
  private final SignTable places;
  private final double[] weights;

  /**
   * @param classes the classes' names
   * @param weights for each sign one weight a class, in the order of {@code classes}
   */
  public LinearModel(List<String> classes, Map<String, double[]> weights) {
    this(table(classes, weights));
  }

  private LinearModel(WeightTable table) {
    this.classes = table.classes();
    this.places = new SignTable(table.prints());
    this.weights = table.weights();
    this.bias = new double[classes.size()];
    add(places.find(BIAS), bias);
  }

  private static WeightTable table(List<String> classes, Map<String, double[]> weights) {
    List<String> signs = new ArrayList<>(weights.keySet());
    double[] all =
        weights.values().stream()
            .flatMapToDouble(row -> Arrays.stream(row, 0, classes.size()))
            .toArray();
    return new WeightTable(classes, SignTable.prints(signs), all);
  }

  /** The model that the pack's file holds; its columns but {@code sign} are the classes. */
  public static LinearModel of(Pack pack, String file) {
    return new LinearModel(pack.weights(file));
  }

  public List<String> classes() {
    return classes;
  }

  /** Whether the model has learnt anything of the sign. */
  public boolean knows(String sign) {
    return places.find(sign) >= 0;
  }

  /**
   * How likely each class is, in the order of {@link #classes()}; signs that the model does not
   * know count nothing.
   */
  public double[] probabilities(Collection<String> signs) {
    double[] out = bias.clone();
    for (String sign : signs) {
      add(places.find(sign), out);
    }
    turnIntoChances(out);
    return out;
  }

  /** As {@link #probabilities(Collection)} of all of them. */
  public double[] probabilities(TypedSigns signs) {
    return probabilities(new double[bias.length], signs);
  }

  /**
   * As {@link #probabilities(TypedSigns)}, where some of the signs were weighed before.
   *
   * @param weighed what {@link #weighed} gave for them
   */
  public double[] probabilities(double[] weighed, TypedSigns others) {
    double[] out = weighed(others);
    for (int k = 0; k < out.length; k++) {
      out[k] += bias[k] + weighed[k];
    }
    turnIntoChances(out);
    return out;
  }

  /** How much the signs speak for each class, for several calls of {@link #probabilities}. */
  public double[] weighed(TypedSigns signs) {
    double[] out = new double[bias.length];
    for (String sign : signs.signs()) {
      add(places.find(sign), out);
      for (String type : signs.types()) {
        add(places.find(type, sign), out);
      }
    }
    signs.alone().forEach(sign -> add(places.find(sign), out));
    return out;
  }

  /** The places of those signs that the model knows, for {@link #probabilitiesAt}. */
  public int[] places(Collection<String> signs) {
    int[] out = new int[signs.size()];
    int n = 0;
    for (String sign : signs) {
      int place = places.find(sign);
      if (place >= 0) {
        out[n++] = place;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /**
   * As {@link #probabilities}, by the places of the signs, in groups; a sign that is in several
   * groups counts once.
   */
  public double[] probabilitiesAt(List<int[]> groups) {
    int size = 0;
    for (int[] group : groups) {
      size += group.length;
    }
    int[] all = new int[size];
    int n = 0;
    for (int[] group : groups) {
      System.arraycopy(group, 0, all, n, group.length);
      n += group.length;
    }
    Arrays.sort(all);
    double[] out = bias.clone();
    for (int i = 0; i < n; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        add(all[i], out);
      }
    }
    turnIntoChances(out);
    return out;
  }

  /**
   * @param place of a sign; below 0 where the model does not know it
   */
  private void add(int place, double[] sums) {
    int at = place * sums.length;
    for (int k = 0; at >= 0 && k < sums.length; k++) {
      sums[k] += weights[at + k];
    }
  }

  /** Turns what speaks for each class, one at least, into how likely each is. */
  public static void turnIntoChances(double[] sums) {
    double top = sums[0];
    for (double value : sums) {
      top = Math.max(top, value);
    }
    double all = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = Math.exp(sums[k] - top);
      all += sums[k];
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= all;
    }
  }

  /** The likeliest class, where it is at least as likely as asked for. */
  public Optional<String> best(Collection<String> signs, double least) {
    double[] chances = probabilities(signs);
    int best = best(chances);
    return chances[best] >= least ? Optional.of(classes.get(best)) : Optional.empty();
  }

  /** The likeliest class. */
  public String best(Collection<String> signs) {
    return classes.get(best(probabilities(signs)));
  }

  private static int best(double[] chances) {
    int best = 0;
    for (int k = 1; k < chances.length; k++) {
      best = chances[k] > chances[best] ? k : best;
    }
    return best;
  }
}
