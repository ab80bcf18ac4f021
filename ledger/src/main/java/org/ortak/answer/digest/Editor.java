package org.ortak.answer.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.tracker.Filter;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Said;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.StageStep;
import org.ortak.ledger.undertaking.Undertaking;

/** Makes digests. */
public final class Editor {

  private static final int LONGEST = 300;
  private static final int FEW = 200;
  private static final int MORE = 4;

  private final Ledger ledger;
  private final Tracker tracker;

  public Editor(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.tracker = new Tracker(ledger, clock);
  }

  /**
   * The days of a digest.
   *
   * @param most no more of one part than these
   */
  public record Days(LocalDate since, LocalDate until, int most) {

    boolean hold(Optional<LocalDate> day) {
      return day.filter(one -> !one.isBefore(since) && !one.isAfter(until)).isPresent();
    }
  }

  /**
   * @param selection what the filter lets through, in words
   */
  public Digest digest(Filter filter, String selection, Days days, AsOf asOf) {
    Desk desk = new Desk(days, new Quoter(ledger, ledger.known(asOf)));
    news(filter, days, asOf).stream()
        .map(Listed::undertaking)
        .takeWhile(undertaking -> !isOlder(undertaking, days))
        .forEach(desk::take);
    return new Digest(days.since(), days.until(), selection, desk.sections());
  }

  /** So many of the newest that the last of them is older than the days, or that are all. */
  private List<Listed> news(Filter filter, Days days, AsOf asOf) {
    for (int most = FEW; ; most *= MORE) {
      List<Listed> listed = tracker.page(filter, asOf, most).listed();
      if (listed.size() < most || isOlder(listed.getLast().undertaking(), days)) {
        return listed;
      }
    }
  }

  /** Undertakings come newest news first, so that after this one all are older. */
  private static boolean isOlder(Undertaking undertaking, Days days) {
    return undertaking.coverage().last().orElse(LocalDate.MIN).isBefore(days.since());
  }

  /** Sorts what happened into its parts. */
  private static final class Desk {

    private final Days days;
    private final Quoter quoter;
    private final Map<Digest.Part, List<Digest.Item>> parts = new EnumMap<>(Digest.Part.class);
    private final Map<Digest.Part, Integer> more = new EnumMap<>(Digest.Part.class);

    Desk(Days days, Quoter quoter) {
      this.days = days;
      this.quoter = quoter;
    }

    void take(Undertaking undertaking) {
      Optional<Report> news = news(undertaking);
      if (news.isEmpty()) {
        return;
      }
      boolean fresh = days.hold(undertaking.coverage().first());
      if (undertaking.type() == ClaimType.OPENING) {
        add(Digest.Part.SOUGHT, undertaking, fresh ? "first told" : "told again", news.get());
      } else if (fresh) {
        add(Digest.Part.NEW, undertaking, sources(undertaking), news.get());
      } else {
        moved(undertaking);
      }
      slipped(undertaking);
      contradicted(undertaking, news.get());
    }

    private static String sources(Undertaking undertaking) {
      int sources = undertaking.coverage().sources();
      return sources == 1 ? "one source" : sources + " independent sources";
    }

    private void moved(Undertaking undertaking) {
      List<StageStep> steps =
          undertaking.progress().map(progress -> progress.steps()).orElse(List.of());
      for (int i = 1; i < steps.size(); i++) {
        if (days.hold(steps.get(i).said().day())) {
          String what = steps.get(i - 1).stage().word() + " → " + steps.get(i).stage().word();
          add(Digest.Part.MOVED, undertaking, what, report(undertaking, steps.get(i).said()));
        }
      }
    }

    private void slipped(Undertaking undertaking) {
      for (Slip slip : undertaking.slips()) {
        if (days.hold(slip.retold().day())) {
          String what =
              slip.event().word()
                  + " "
                  + DateWords.of(slip.from())
                  + " → "
                  + DateWords.of(slip.to())
                  + (slip.days() >= 0 ? ", later by " : ", earlier by ")
                  + Math.abs(slip.days())
                  + " days";
          add(Digest.Part.SLIPPED, undertaking, what, report(undertaking, slip.retold()));
        }
      }
    }

    private void contradicted(Undertaking undertaking, Report news) {
      if (undertaking.conflicts().isEmpty()) {
        return;
      }
      String told =
          Stream.concat(
                  undertaking.figures().stream()
                      .filter(figure -> figure.field().isDisputed())
                      .map(
                          figure ->
                              figure.measure().word()
                                  + " "
                                  + values(figure.field(), FigureWords::of)),
                  undertaking.milestones().stream()
                      .filter(milestone -> milestone.field().isDisputed())
                      .map(
                          milestone ->
                              milestone.event().word()
                                  + " "
                                  + values(milestone.field(), DateWords::of)))
              .collect(Collectors.joining("; "));
      String fields =
          undertaking.conflicts().stream()
              .map(conflict -> conflict.field())
              .distinct()
              .collect(Collectors.joining(", "));
      add(Digest.Part.CONTRADICTED, undertaking, told.isEmpty() ? fields : told, news);
    }

    private static <T> String values(Field<T> field, Function<T, String> words) {
      return words.apply(field.current().value())
          + field.others().stream()
              .map(other -> ", elsewhere " + words.apply(other.value()))
              .collect(Collectors.joining());
    }

    /** The newest report of these days. */
    private Optional<Report> news(Undertaking undertaking) {
      return undertaking.reports().stream()
          .filter(report -> days.hold(report.document().published()))
          .reduce((older, newer) -> newer);
    }

    private static Report report(Undertaking undertaking, Said said) {
      return undertaking.reports().stream()
          .filter(report -> report.id().equals(said.claim()))
          .findFirst()
          .orElse(undertaking.reports().getLast());
    }

    private void add(Digest.Part part, Undertaking undertaking, String what, Report report) {
      List<Digest.Item> items = parts.computeIfAbsent(part, p -> new ArrayList<>());
      if (items.size() >= days.most()) {
        more.merge(part, 1, Integer::sum);
        return;
      }
      Line line = quoter.line(report);
      items.add(
          new Digest.Item(
              undertaking.id(),
              headline(undertaking),
              what,
              shortened(String.join(" … ", line.sentences())),
              new Digest.Origin(
                  line.outlet().or(line::title).orElse("unnamed outlet"),
                  DateWords.day(line.day()),
                  line.url())));
    }

    private static String headline(Undertaking undertaking) {
      return ClaimWords.headline(undertaking)
          + undertaking.places().stream()
              .limit(1)
              .map(place -> ", " + ClaimWords.place(place))
              .collect(Collectors.joining());
    }

    private static String shortened(String quote) {
      String line = quote.replace('\n', ' ');
      if (line.length() <= LONGEST) {
        return line;
      }
      int space = line.lastIndexOf(' ', LONGEST);
      return line.substring(0, space > 0 ? space : LONGEST) + " …";
    }

    List<Digest.Section> sections() {
      List<Digest.Section> sections = new ArrayList<>();
      parts.forEach(
          (part, items) ->
              sections.add(new Digest.Section(part, items, more.getOrDefault(part, 0))));
      return sections;
    }
  }
}
