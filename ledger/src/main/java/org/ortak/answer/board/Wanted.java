package org.ortak.answer.board;

import java.util.Comparator;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;

/**
 * What to look for on the board; a set that is empty does not narrow.
 *
 * @param types none stands for all undertakings, facts left out
 * @param countries ISO 3166-1 alpha-2
 * @param companies keys of entities; each set narrows
 * @param products ids of products, or subjects as told
 * @param words plain; each must begin a word of a name
 * @param order in which they come
 */
public record Wanted(
    Set<ClaimType> types,
    Set<Stage> stages,
    Set<String> countries,
    Set<String> companies,
    Set<String> products,
    Range capacity,
    Range years,
    String words,
    Order order) {

  /** From and to, both taken in. */
  public record Range(double from, double to) {

    public static Range any() {
      return new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public boolean isAny() {
      return from == Double.NEGATIVE_INFINITY && to == Double.POSITIVE_INFINITY;
    }

    boolean holds(double value) {
      return isAny() || (value >= from && value <= to);
    }
  }

  /** In which order; what is alike comes with the newest news first. */
  public enum Order {
    NEWS("news", Brief.NEWEST_FIRST),
    CAPACITY(
        "capacity",
        Comparator.comparingDouble(
            (Brief brief) -> Double.isNaN(brief.capacity()) ? 1 : -brief.capacity())),
    START(
        "start", Comparator.comparingInt((Brief brief) -> brief.year() == 0 ? 9999 : brief.year())),
    STAGE("stage", Comparator.comparingInt(BriefMaker::rank)),
    WHO(
        "who",
        Comparator.comparing(
            (Brief brief) ->
                brief.parties().isEmpty() ? "\uffff" : brief.parties().getFirst().name(),
            String.CASE_INSENSITIVE_ORDER)),
    WHERE(
        "where",
        Comparator.comparing(
            (Brief brief) ->
                brief.countries().isEmpty() ? "\uffff" : brief.countries().getFirst())),
    SOURCES("sources", Comparator.comparingInt((Brief brief) -> -brief.sources())),
    SLIPPED("slipped", Comparator.comparingLong((Brief brief) -> -brief.slipped()));

    private final String word;
    private final Comparator<Brief> comparator;

    Order(String word, Comparator<Brief> comparator) {
      this.word = word;
      this.comparator = comparator;
    }

    public String word() {
      return word;
    }

    Comparator<Brief> comparator() {
      return comparator;
    }
  }

  public Wanted {
    types = Set.copyOf(types);
    stages = Set.copyOf(stages);
    countries = Set.copyOf(countries);
    companies = Set.copyOf(companies);
    products = Set.copyOf(products);
  }

  /** All of one type. */
  public static Wanted of(ClaimType type) {
    return new Wanted(
        Set.of(type),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Range.any(),
        Range.any(),
        "",
        Order.NEWS);
  }

  /** All undertakings. */
  public static Wanted all() {
    return new Wanted(
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Range.any(), Range.any(), "", Order.NEWS);
  }
}
