package org.ortak.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes names so that spellings of one name agree. */
final class Folding {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+|[^\\x00-\\x7f]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final Set<String> legal = new HashSet<>(words(lines("legal.txt")));
  private final Set<String> countries = new HashSet<>(words(lines("countries.txt")));
  private final List<Renamed> renamed = lines("renamed.txt").map(Renamed::of).toList();
  private final ConcurrentHashMap<String, List<String>> words = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<String, List<Set<String>>> keys = new ConcurrentHashMap<>();

  private record Renamed(String word, Pattern forms) {

    static Renamed of(String line) {
      String[] parts = line.split(" ", 2);
      return new Renamed(parts[0], Pattern.compile(parts[1], Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  /** Without accents and capitals, and with one spelling for a country. */
  String fold(String text) {
    String plain =
        Normalizer.normalize(text.replace('ı', 'i').replace('İ', 'I'), Normalizer.Form.NFKD);
    String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    for (Renamed one : renamed) {
      folded = one.forms.matcher(folded).replaceAll(one.word);
    }
    return folded;
  }

  List<String> words(String text) {
    return words.computeIfAbsent(text, this::cut);
  }

  private List<String> cut(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return List.copyOf(found);
  }

  /** The names that a bar parts. */
  static List<String> alternatives(String name) {
    return Stream.of(name.split("\\|", -1)).filter(one -> !one.isBlank()).toList();
  }

  boolean isSameName(String one, String other) {
    for (Set<String> key : keys(one)) {
      for (Set<String> otherKey : keys(other)) {
        if (!key.isEmpty()
            && !otherKey.isEmpty()
            && (otherKey.containsAll(key) || key.containsAll(otherKey))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Set<String>> keys(String name) {
    return keys.computeIfAbsent(name, n -> alternatives(n).stream().map(this::key).toList());
  }

  private Set<String> key(String name) {
    List<String> all = words(name);
    Set<String> telling = new HashSet<>(all);
    telling.removeAll(legal);
    return telling.isEmpty() ? new HashSet<>(all) : telling;
  }

  boolean isCountry(String name) {
    return alternatives(name).stream()
        .map(one -> String.join(" ", words(one).stream().filter(w -> !legal.contains(w)).toList()))
        .anyMatch(countries::contains);
  }

  private static List<String> words(Stream<String> lines) {
    return lines.flatMap(line -> Stream.of(line.split(" +"))).toList();
  }

  private static Stream<String> lines(String resource) {
    try (InputStream in = Folding.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("expected " + resource + " beside the classes, found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
