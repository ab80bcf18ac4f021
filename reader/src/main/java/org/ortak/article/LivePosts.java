package org.ortak.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The posts of a live blog. They are boxes named alike with a time in each that hold most of the
 * page's words, on a page that calls itself a live blog: boxes with times alone are also what lists
 * of other articles are made of.
 */
final class LivePosts {

  /** The element that is put before each post: the time when it was told. */
  static final String TIME = "live-post-time";

  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\s*(\\d{1,2}:\\d{2}).*");
  private static final Pattern FIRST_NAME = Pattern.compile("(?:^|(?<=\\s))[^\\s\\d]+(?=\\s|$)");
  private static final String TYPE = "LiveBlogPosting";
  private static final int LEVELS = 12;
  private static final int LONGEST_LABEL = 60;

  private LivePosts() {}

  /**
   * Puts the time before each post of the page and takes it out of the post; the box around all
   * posts, where there are any.
   */
  static Optional<Element> mark(Document page, Markup markup) {
    List<Element> times = page.body().select("time[datetime]");
    if (times.size() < 2) {
      return Optional.empty();
    }
    Measures measures = new Measures(page.body());
    List<Element> posts = posts(times, measures, measures.unlinked(page.body()));
    if (posts.isEmpty() || !(declared(page) || named(posts.getFirst(), markup))) {
      return Optional.empty();
    }
    posts.forEach(post -> mark(post, measures));
    return Optional.of(around(posts));
  }

  /** The largest number of boxes alike with a time in each and half of the page's words in all. */
  private static List<Element> posts(List<Element> times, Measures measures, int words) {
    List<Element> best = List.of();
    for (Set<Element> boxes : alike(times)) {
      int own = boxes.stream().mapToInt(measures::unlinked).sum();
      if (boxes.size() > 1 && boxes.size() >= best.size() && 2 * own >= words && apart(boxes)) {
        best = new ArrayList<>(boxes);
      }
    }
    return best;
  }

  /** The boxes around times by what they are called, inner ones first. */
  private static Collection<Set<Element>> alike(List<Element> times) {
    Map<String, Set<Element>> boxes = new LinkedHashMap<>();
    for (Element time : times) {
      Element box = time.parent();
      for (int level = 0; box != null && !outermost(box) && level < LEVELS; level++) {
        Matcher name = FIRST_NAME.matcher(box.className());
        String called = box.normalName() + ' ' + (name.find() ? name.group() : "");
        boxes.computeIfAbsent(called, key -> new LinkedHashSet<>()).add(box);
        box = box.parent();
      }
    }
    return boxes.values();
  }

  private static boolean outermost(Element element) {
    return element.normalName().equals("body");
  }

  /** Whether no box lies in another. */
  private static boolean apart(Set<Element> boxes) {
    return boxes.stream()
        .map(Element::parents)
        .noneMatch(above -> above.stream().anyMatch(boxes::contains));
  }

  /** Whether the page's data says that it is a live blog. */
  private static boolean declared(Document page) {
    return page.selectFirst("[itemtype*=" + TYPE + "],[itemprop=liveBlogUpdate]") != null
        || page.getElementsByTag("script").stream().anyMatch(s -> s.data().contains(TYPE));
  }

  private static boolean named(Element post, Markup markup) {
    return markup.live(Markup.names(post))
        || post.parents().stream().limit(LEVELS).map(Markup::names).anyMatch(markup::live);
  }

  private static void mark(Element post, Measures measures) {
    Element time = post.selectFirst("time[datetime]");
    if (time == null) {
      return;
    }
    String told = moment(time.attr("datetime"));
    Element words = new Element(TIME).text(told.isEmpty() ? time.text() : told);
    label(time, post, measures).remove();
    post.prependChild(words);
  }

  /** The time, or the box around it and the writer's name where nothing else is in it. */
  private static Element label(Element time, Element post, Measures measures) {
    Element label = time;
    for (Element up = time.parent(); up != null && up != post; up = up.parent()) {
      if (measures.letters(up) > LONGEST_LABEL || up.selectFirst("h1,h2,h3,h4,h5,h6,p") != null) {
        return label;
      }
      label = up;
    }
    return label;
  }

  private static Element around(List<Element> posts) {
    Element around = posts.getFirst();
    Element last = posts.getLast();
    while (!last.parents().contains(around) && around.parent() != null) {
      around = around.parent();
    }
    return around;
  }

  /** The day and the time of day as the outlet's clock had it; empty where neither is told so. */
  static String moment(String told) {
    Matcher moment = MOMENT.matcher(told.strip());
    return moment.matches() ? moment.group(1) + ' ' + moment.group(2) : "";
  }
}
