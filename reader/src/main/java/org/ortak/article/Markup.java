package org.ortak.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ortak.pack.Row;

/** What an element's names tell about it, by the pack's rows on how pages name their boxes. */
final class Markup {

  private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");

  private final Pattern drop;
  private final Pattern body;
  private final Pattern low;
  private final Pattern caption;
  private final Pattern live;

  Markup(List<Row> rows) {
    drop = joined(rows, "drop");
    body = joined(rows, "body");
    low = joined(rows, "low");
    caption = joined(rows, "caption");
    live = joined(rows, "live");
  }

  private static Pattern joined(List<Row> rows, String where) {
    List<String> patterns =
        rows.stream()
            .filter(row -> row.text("where").equals(where))
            .map(row -> row.text("pattern"))
            .toList();
    return Pattern.compile("(?<= )(?:" + String.join("|", patterns) + ")(?= )");
  }

  /** Whether the names say that the element stands beside the article. */
  boolean beside(String names) {
    return drop.matcher(names).find();
  }

  boolean body(String names) {
    return body.matcher(names).find();
  }

  boolean caption(String names) {
    return caption.matcher(names).find();
  }

  /** Whether the names say that a live blog or a post of one is in the element. */
  boolean live(String names) {
    return live.matcher(names).find();
  }

  boolean low(String names) {
    return low.matcher(names).find();
  }

  /**
   * The words of an element's class, id and role, lower case, one blank between and around them.
   */
  static String names(Element element) {
    String all = element.className() + ' ' + element.id() + ' ' + element.attr("role");
    return " " + BOUNDARY.matcher(all).replaceAll(" ").toLowerCase(Locale.ROOT).strip() + " ";
  }
}
