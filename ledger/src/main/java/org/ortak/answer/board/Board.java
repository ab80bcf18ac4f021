package org.ortak.answer.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.undertaking.Party;

/** Every undertaking and fact in brief, as it stood at one time. Safe to be shared by threads. */
public final class Board {

  /** So many answers are kept. */
  private static final int MOST_VIEWS = 256;

  private final Brief[] briefs;
  private final int[][] parties;
  private final int[][] countries;
  private final int[][] products;
  private final Dictionary entities = new Dictionary();
  private final Dictionary codes = new Dictionary();
  private final Dictionary subjects = new Dictionary();
  private final Postings partiesOf;
  private final Postings countriesOf;
  private final Postings productsOf;
  private final Map<String, Brief> byId = new HashMap<>();
  private final Map<Part, View> views = new ConcurrentHashMap<>();
  private final Suggestions suggestions;

  /** What was asked of the board: since it never changes, the answer holds as long as it does. */
  private record Part(Wanted wanted, int from, int most) {}

  private Board(Collection<Brief> all, Products named) {
    this.briefs =
        all.stream().sorted(Brief.NEWEST_FIRST.thenComparing(Brief::id)).toArray(Brief[]::new);
    this.parties = new int[briefs.length][];
    this.countries = new int[briefs.length][];
    this.products = new int[briefs.length][];
    for (int i = 0; i < briefs.length; i++) {
      Brief brief = briefs[i];
      byId.put(brief.id(), brief);
      parties[i] = brief.parties().stream().mapToInt(this::entity).distinct().toArray();
      countries[i] =
          brief.countries().stream().mapToInt(code -> codes.number(code, code)).toArray();
      products[i] =
          brief.products().stream().mapToInt(id -> subjects.number(id, named.name(id))).toArray();
    }
    this.partiesOf = new Postings(parties, entities.size());
    this.countriesOf = new Postings(countries, codes.size());
    this.productsOf = new Postings(products, subjects.size());
    this.suggestions = Suggestions.of(this);
  }

  /** What was made brief, in any order. */
  public static Board of(Collection<Brief> briefs) {
    return of(briefs, Products.none());
  }

  /** The same, with products under their names. */
  public static Board of(Collection<Brief> briefs, Products products) {
    return new Board(briefs, products);
  }

  private int entity(Party party) {
    return entities.number(party.entity(), party.name());
  }

  public int size() {
    return briefs.length;
  }

  /** Names that begin so, then those of which a later word does; no more than {@code most}. */
  public List<Suggestion> suggest(String beginning, int most) {
    return suggestions.of(beginning, most);
  }

  /**
   * @param from how many to leave out
   * @param most how many to give
   */
  public View view(Wanted wanted, int from, int most) {
    if (views.size() > MOST_VIEWS) {
      views.clear();
    }
    return views.computeIfAbsent(new Part(wanted, from, most), part -> counted(wanted, from, most));
  }

  private View counted(Wanted wanted, int from, int most) {
    Matcher matcher = new Matcher(wanted);
    Counter counter = new Counter();
    Top top = new Top(wanted.order(), from + most);
    for (int i = 0; i < briefs.length; i++) {
      int misses = matcher.misses(briefs[i]);
      if (misses == 0) {
        top.take(i);
        counter.capacity(i);
      }
      counter.count(i, misses);
    }
    List<Brief> part = top.inOrder().stream().skip(from).map(index -> briefs[index]).toList();
    return new View(part, counter.all, counter.facets(), counter.capacity);
  }

  /** All that is wanted, in order. */
  public List<Brief> all(Wanted wanted) {
    Matcher matcher = new Matcher(wanted);
    List<Brief> found = new ArrayList<>();
    for (Brief brief : briefs) {
      if (matcher.misses(brief) == 0) {
        found.add(brief);
      }
    }
    found.sort(wanted.order().comparator());
    return found;
  }

  /** Those that a company, person or country takes part in, newest news first. */
  public List<Brief> byParty(String entity) {
    return chosen(partiesOf.of(entities.find(entity)));
  }

  /** Those with a place in a country, newest news first. */
  public List<Brief> byCountry(String code) {
    return chosen(countriesOf.of(codes.find(code)));
  }

  /** Those that are about a product, or tell just these words of what they are about. */
  public List<Brief> byProduct(String name) {
    List<Brief> found = chosen(productsOf.of(subjects.find(name)));
    return found.isEmpty()
        ? Arrays.stream(briefs).filter(brief -> brief.what().contains(name)).toList()
        : found;
  }

  /** The name of a product; absent where no undertaking is about it. */
  public Optional<String> product(String id) {
    int number = subjects.find(id);
    return number < 0 ? Optional.empty() : Optional.of(subjects.name(number));
  }

  private List<Brief> chosen(int[] places) {
    return Arrays.stream(places).mapToObj(place -> briefs[place]).toList();
  }

  /** By the id of the undertaking. */
  public Optional<Brief> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those that a report of these days tells of, newest news first. */
  public List<Brief> told(LocalDate since, LocalDate until) {
    return Arrays.stream(briefs)
        .takeWhile(brief -> brief.lastDay() >= since.toEpochDay())
        .filter(brief -> brief.isTold(since, until))
        .toList();
  }

  /** The day of the newest news up to a day. */
  public Optional<LocalDate> newestBy(LocalDate day) {
    for (Brief brief : briefs) {
      if (brief.last().filter(last -> !last.isAfter(day)).isPresent()) {
        return brief.last();
      }
    }
    return Optional.empty();
  }

  /** The name that an entity is told by; absent where no undertaking names it. */
  public Optional<String> name(String entity) {
    return suggestions.name(entity);
  }

  /** The keys of those who hold an office and do no business: persons. */
  Set<String> persons() {
    Set<String> persons = new HashSet<>();
    parties(brief -> brief.type() == ClaimType.TIE)
        .filter(party -> party.role() == Role.HOLDER)
        .forEach(party -> persons.add(party.entity()));
    parties(brief -> brief.type().isUndertaking()).forEach(party -> persons.remove(party.entity()));
    return persons;
  }

  private Stream<Party> parties(Predicate<Brief> of) {
    return Arrays.stream(briefs).filter(of).flatMap(brief -> brief.parties().stream());
  }

  Dictionary entities() {
    return entities;
  }

  Dictionary countries() {
    return codes;
  }

  Dictionary subjects() {
    return subjects;
  }

  int[] parties(int brief) {
    return parties[brief];
  }

  int[] countries(int brief) {
    return countries[brief];
  }

  int[] products(int brief) {
    return products[brief];
  }

  /** Keeps the first ones of an order. */
  private final class Top {

    private final Wanted.Order order;
    private final int most;
    private final Comparator<Integer> comparator;
    private final PriorityQueue<Integer> last;
    private final List<Integer> taken = new ArrayList<>();

    Top(Wanted.Order order, int most) {
      this.order = order;
      this.most = most;
      this.comparator =
          Comparator.comparing((Integer index) -> briefs[index], order.comparator())
              .thenComparing(index -> index);
      this.last = new PriorityQueue<>(comparator.reversed());
    }

    void take(int index) {
      if (order == Wanted.Order.NEWS) {
        if (taken.size() < most) {
          taken.add(index);
        }
      } else if (last.size() < most) {
        last.add(index);
      } else if (most > 0 && comparator.compare(index, last.element()) < 0) {
        last.remove();
        last.add(index);
      }
    }

    List<Integer> inOrder() {
      return order == Wanted.Order.NEWS ? taken : last.stream().sorted(comparator).toList();
    }
  }

  /** Counts what is wanted, and for each facet what would be wanted without it. */
  private final class Counter {

    private static final int SHOWN = 60;

    private int all;
    private final int[] types = new int[ClaimType.values().length];
    private final int[] stages = new int[org.ortak.claim.Stage.values().length + 1];
    private final int[] byCountry = new int[codes.size()];
    private final int[] byCompany = new int[entities.size()];
    private final int[] byProduct = new int[subjects.size()];
    private final Map<String, Map<String, Double>> capacity = new HashMap<>();

    void count(int brief, int misses) {
      if (misses == 0) {
        all++;
      }
      if ((misses & ~Matcher.TYPE) == 0) {
        types[briefs[brief].type().ordinal()]++;
      }
      if ((misses & ~Matcher.STAGE) == 0) {
        stages[BriefMaker.rank(briefs[brief])]++;
      }
      add(byCountry, countries[brief], misses & ~Matcher.COUNTRY);
      add(byCompany, parties[brief], misses & ~Matcher.COMPANY);
      add(byProduct, products[brief], misses & ~Matcher.PRODUCT);
    }

    private static void add(int[] counts, int[] values, int otherMisses) {
      if (otherMisses == 0) {
        for (int value : values) {
          counts[value]++;
        }
      }
    }

    void capacity(int brief) {
      double value = briefs[brief].capacity();
      if (!Double.isNaN(value) && countries[brief].length == 1) {
        String stage = briefs[brief].stage().map(one -> one.word()).orElse("");
        capacity
            .computeIfAbsent(codes.key(countries[brief][0]), code -> new HashMap<>())
            .merge(stage, value, Double::sum);
      }
    }

    Map<String, List<Counted>> facets() {
      List<Counted> byType = new ArrayList<>();
      for (ClaimType type : ClaimType.values()) {
        if (type.isUndertaking() && types[type.ordinal()] > 0) {
          byType.add(new Counted(type.word(), type.word(), types[type.ordinal()]));
        }
      }
      List<Counted> byStage = new ArrayList<>();
      for (org.ortak.claim.Stage stage : org.ortak.claim.Stage.values()) {
        if (stages[stage.ordinal()] > 0) {
          byStage.add(new Counted(stage.word(), stage.word(), stages[stage.ordinal()]));
        }
      }
      return Map.of(
          "type", byType,
          "stage", byStage,
          "country", codes.top(byCountry, SHOWN),
          "company", entities.top(byCompany, SHOWN),
          "product", subjects.top(byProduct, SHOWN));
    }
  }
}
