package org.ortak.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ortak.text.Span;

/**
 * When the posts of a live blog were told: by the lines of its text that are a day and a time of
 * day and nothing else, so that a text without its blocks' kinds tells the same.
 */
public final class PostTimes {

  private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) \\d{1,2}:\\d{2}");

  /** A line with a time. */
  private record Told(LocalDate day, Span line) {}

  private final Optional<LocalDate> published;
  private final NavigableMap<Integer, Told> posts = new TreeMap<>();

  public PostTimes(Article article) {
    this.published = article.published();
    for (Block block : article.blocks()) {
      day(block.span().of(article.text()))
          .ifPresent(day -> posts.put(block.span().start(), new Told(day, block.span())));
    }
  }

  private static Optional<LocalDate> day(String line) {
    Matcher told = LINE.matcher(line);
    try {
      return told.matches() ? Optional.of(LocalDate.parse(told.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of the post that an offset of the text lies in; outside posts the day published. */
  public Optional<LocalDate> dayAt(int offset) {
    return at(offset).map(Told::day).or(() -> published);
  }

  /** Whether a place is one of the lines with the times themselves. */
  public boolean covers(Span place) {
    return at(place.start()).filter(post -> place.end() <= post.line().end()).isPresent();
  }

  private Optional<Told> at(int offset) {
    return Optional.ofNullable(posts.floorEntry(offset)).map(Map.Entry::getValue);
  }
}
