package org.ortak.source.gate;

import java.util.List;
import java.util.Locale;
import org.ortak.article.Article;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;

/** Tells whether an article is about the field. Safe to be shared by threads. */
public final class Gate {

  private static final String ROWS = "cues/gate";
  private static final int OFTEN = 3;

  /** What an article must weigh for every so many letters, beyond what any must. */
  private static final int ENOUGH = 5;

  private static final int LONG = 2_500;
  private static final int MOST = 8;
  private static final int TITLE = 2;

  private final Terms terms = new Terms();
  private final int[] weights;

  public Gate(Pack pack) {
    this(pack.rows(ROWS));
  }

  Gate(List<Row> rows) {
    weights = rows.stream().mapToInt(row -> Integer.parseInt(row.text("weight"))).toArray();
    for (int i = 0; i < weights.length; i++) {
      for (String word : rows.get(i).texts("words")) {
        terms.add(word.toLowerCase(Locale.ROOT), i);
      }
    }
    terms.link();
  }

  /** Whether the article is about the field as far as its words tell. */
  public boolean passes(Article article) {
    return passes(article.title().orElse(""), article.text());
  }

  /** A text with its title; a long text must say more of the field than a short one. */
  public boolean passes(String title, String text) {
    int needed = Math.min(MOST, ENOUGH + text.length() / LONG);
    return weight(text) + TITLE * weight(title) >= needed;
  }

  /** What the field's words in a text weigh together. */
  int weight(String text) {
    int[] counts = terms.count(text, weights.length, OFTEN);
    int weight = 0;
    for (int i = 0; i < counts.length; i++) {
      // words of little weight count once: repeated, they tell of another field
      weight += weights[i] == 1 ? Math.min(1, counts[i]) : weights[i] * counts[i];
    }
    return weight;
  }
}
