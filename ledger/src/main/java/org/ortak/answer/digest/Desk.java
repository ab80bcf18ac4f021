package org.ortak.answer.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.ClaimType;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Said;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.StageStep;
import org.ortak.ledger.undertaking.Undertaking;

/**
 * Sorts what happened into its parts. Of a part that has too much, what most sources tell is kept.
 */
final class Desk {

  private static final int LONGEST = 120;

  private final Editor.Days days;
  private final Quoter quoter;
  private final Map<Digest.Part, List<Draft>> parts = new EnumMap<>(Digest.Part.class);

  Desk(Editor.Days days, Quoter quoter) {
    this.days = days;
    this.quoter = quoter;
  }

  /**
   * Something that may be told.
   *
   * @param key what happened, in words that stay the same when more sources tell it
   * @param what happened, as it is told
   */
  private record Draft(Undertaking undertaking, String key, String what, Report report) {

    int sources() {
      return undertaking.coverage().sources();
    }
  }

  void take(Undertaking undertaking) {
    Optional<Report> news = news(undertaking);
    if (news.isEmpty()) {
      return;
    }
    boolean fresh = days.hold(undertaking.coverage().first());
    if (undertaking.type() == ClaimType.OPENING) {
      String what = fresh ? "first told" : "told again";
      add(Digest.Part.SOUGHT, new Draft(undertaking, "", what, news.get()));
    } else {
      if (fresh) {
        add(Digest.Part.NEW, new Draft(undertaking, "", sources(undertaking), news.get()));
      }
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
        Report report = report(undertaking, steps.get(i).said());
        add(Digest.Part.MOVED, new Draft(undertaking, what, what, report));
      }
    }
  }

  private void slipped(Undertaking undertaking) {
    for (Slip slip : undertaking.slips()) {
      if (days.hold(slip.retold().day())) {
        String key =
            slip.event().word() + " " + DateWords.of(slip.from()) + " → " + DateWords.of(slip.to());
        String what = key + ", " + DateWords.slip(slip.days());
        Report report = report(undertaking, slip.retold());
        add(Digest.Part.SLIPPED, new Draft(undertaking, key, what, report));
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
    String what = told.isEmpty() ? fields : told;
    add(Digest.Part.CONTRADICTED, new Draft(undertaking, fields, what, news));
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

  private void add(Digest.Part part, Draft draft) {
    parts.computeIfAbsent(part, p -> new ArrayList<>()).add(draft);
  }

  List<Digest.Section> sections() {
    List<Digest.Section> sections = new ArrayList<>();
    parts.forEach(
        (part, drafts) -> {
          List<Digest.Item> items =
              drafts.stream()
                  .sorted(Comparator.comparingInt(Draft::sources).reversed())
                  .limit(days.most())
                  .map(this::item)
                  .toList();
          sections.add(new Digest.Section(part, items, drafts.size() - items.size()));
        });
    return sections;
  }

  private Digest.Item item(Draft draft) {
    Undertaking undertaking = draft.undertaking();
    Line line = quoter.line(draft.report());
    List<String> claims = undertaking.reports().stream().map(Report::id).sorted().toList();
    return new Digest.Item(
        undertaking.id(),
        headline(undertaking),
        draft.what(),
        sentence(line),
        new Digest.Origin(
            line.outlet().or(line::title).orElse("unnamed outlet"),
            DateWords.day(line.day()),
            line.url()),
        new Digest.Change(draft.key(), line.claimId(), line.day(), claims));
  }

  private static String headline(Undertaking undertaking) {
    return ClaimWords.headline(undertaking)
        + undertaking.places().stream()
            .limit(1)
            .map(place -> ", " + ClaimWords.place(place))
            .collect(Collectors.joining());
  }

  /** What the article says below its title, where it says it there too. */
  private static String sentence(Line line) {
    String title = line.title().orElse("");
    List<String> below =
        line.sentences().stream().filter(sentence -> !sentence.equals(title)).toList();
    return shortened(below.isEmpty() ? line.sentences() : below);
  }

  /** As many whole sentences as there is room for; of a long one, its beginning. */
  private static String shortened(List<String> sentences) {
    StringBuilder quote = new StringBuilder();
    for (String sentence : sentences) {
      String more = (quote.isEmpty() ? "" : " … ") + sentence.replace('\n', ' ');
      if (quote.length() + more.length() > LONGEST) {
        return (quote.isEmpty() ? beginning(more) : quote.toString()) + " …";
      }
      quote.append(more);
    }
    return quote.toString();
  }

  private static String beginning(String sentence) {
    int space = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, space > 0 ? space : LONGEST);
  }
}
