package org.ortak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The short lines of a page that may tell who wrote it and when.
 *
 * @param near those beside the headline, nearest first
 * @param far those anywhere that tell a year
 * @param times the moments that the page shows in its own words
 */
record NearHeadline(List<String> near, List<String> far, List<Time> times) {

  /** A moment as programs read it, and the words for it that the page shows. */
  record Time(String moment, String shown) {}

  static final NearHeadline NONE = new NearHeadline(List.of(), List.of(), List.of());

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|•·]\\s+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final int BEFORE = 4;
  private static final int AFTER = 10;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST = 90;
  private static final int MOST_FAR = 40;

  NearHeadline {
    near = List.copyOf(near);
    far = List.copyOf(far);
    times = List.copyOf(times);
  }

  static NearHeadline of(Document page, Optional<String> title) {
    List<Part> parts =
        HtmlBlocks.of(page.body()).stream().filter(part -> part.kind() != Block.Kind.TIME).toList();
    String headline = headline(page);
    int at = headline(parts, title.orElse(headline), headline);
    List<String> near = new ArrayList<>();
    for (int i = at + 1; at >= 0 && i < Math.min(parts.size(), at + 1 + AFTER); i++) {
      segments(parts.get(i)).forEach(near::add);
    }
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      segments(parts.get(i)).forEach(near::add);
    }
    List<String> far =
        parts.stream()
            .flatMap(NearHeadline::segments)
            .filter(line -> YEAR.matcher(line).find())
            .limit(MOST_FAR)
            .toList();
    List<Time> times =
        page.body().select("time[datetime]").stream()
            .limit(MOST_FAR)
            .map(time -> new Time(time.attr("datetime"), time.text()))
            .toList();
    return new NearHeadline(near, far, times);
  }

  private static String headline(Document page) {
    Element last = page.select("h1").last();
    return last == null ? "" : Lines.tidy(last.text());
  }

  /** Which part is the headline: a heading with the title's words before any other line. */
  private static int headline(List<Part> parts, String title, String headline) {
    int best = -1;
    int rank = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean titled = part.text().equalsIgnoreCase(title);
      boolean heads = part.kind() == Block.Kind.HEADING && part.text().equals(headline);
      int here = (titled ? 2 : 0) + (heads ? 3 : 0);
      if (here > rank) {
        best = i;
        rank = here;
      }
    }
    return best;
  }

  private static Stream<String> segments(Part part) {
    return part.text().length() > LONGEST_LINE
        ? Stream.empty()
        : SEPARATOR.splitAsStream(part.text()).filter(line -> line.length() <= LONGEST);
  }
}
