package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Quoter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Kind;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Related;
import org.ortak.ledger.undertaking.Said;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;
import org.ortak.web.draw.Timeline;
import org.ortak.web.server.Refusal;

/** One undertaking or fact, whole. */
public final class UndertakingPage {

  private final Site site;
  private final Template template;

  UndertakingPage(Site site, Template template) {
    this.site = site;
    this.template = template;
  }

  /** One field: what holds, why, and what else was said. */
  public record Row(String name, String now, String exact, String reason, List<Other> others) {

    public Row {
      others = List.copyOf(others);
    }
  }

  /** Another value, with who said it. */
  public record Other(String value, List<Said> by) {}

  /** Another undertaking, and in what way the two have to do with each other. */
  public record Kin(String link, Undertaking other) {}

  /** All that the page shows. */
  public record Story(Chapter chapter, List<Row> rows, List<Kin> kin, Optional<Timeline> timeline) {

    public Undertaking undertaking() {
      return chapter.listed().undertaking();
    }

    public int copies() {
      return undertaking().coverage().documents() - undertaking().coverage().sources();
    }
  }

  void answer(Context context) {
    Asked asked = Asked.of(context);
    String id = context.pathParam("id");
    Optional<Story> story = site.ledgers().ask(ledger -> story(ledger, id, asked));
    if (story.isEmpty()) {
      throw new Refusal(
          HttpStatus.NOT_FOUND,
          "expected an undertaking of this id, found none: "
              + id
              + "; it may have been joined with another: look for it in the tracker");
    }
    Undertaking undertaking = story.get().undertaking();
    if (!undertaking.id().equals(id)) {
      context.redirect(asked.at(Show.undertaking(undertaking.id())).address());
      return;
    }
    template.answer(
        context,
        "undertaking",
        Map.of(
            "frame",
            new Frame(Show.title(undertaking) + ": " + Show.kind(undertaking), "tracker", asked),
            "story",
            story.get()));
  }

  /** The undertaking of that id, or the one that the claim of that id tells now. */
  private Optional<Story> story(Ledger ledger, String id, Asked asked) {
    Known known = ledger.known(asked.asOf());
    Tracker tracker = new Tracker(ledger, site.clock());
    return known
        .undertaking(id)
        .or(() -> known.telling(id))
        .map(one -> new Quoter(ledger, known).alone(tracker.listed(one, asked.asOf())))
        .map(chapter -> story(chapter, tracker.today(asked.asOf())));
  }

  private static Story story(Chapter chapter, LocalDate today) {
    Undertaking undertaking = chapter.listed().undertaking();
    return new Story(
        chapter,
        rows(undertaking),
        chapter.related().stream().map(UndertakingPage::kin).toList(),
        Timeline.of(undertaking, today));
  }

  private static List<Row> rows(Undertaking undertaking) {
    List<Row> rows = new ArrayList<>();
    undertaking
        .kind()
        .ifPresent(field -> rows.add(row("what it is", field, UndertakingPage::kind, Kind::word)));
    undertaking
        .figures()
        .forEach(
            figure ->
                rows.add(
                    row(
                        figure.measure().word(),
                        figure.field(),
                        FigureWords::of,
                        quantity -> quantity.value() + " " + quantity.unit())));
    undertaking
        .milestones()
        .forEach(
            milestone ->
                rows.add(
                    row(
                        Show.plain(milestone.event().word()),
                        milestone.field(),
                        DateWords::of,
                        date -> date.text())));
    return rows;
  }

  private static String kind(Kind kind) {
    return Show.plain(kind.word());
  }

  private static <T> Row row(
      String name, Field<T> field, Function<T, String> words, Function<T, String> exact) {
    List<Other> others = new ArrayList<>();
    for (Value<T> other : field.others()) {
      others.add(new Other(words.apply(other.value()), other.by()));
    }
    T now = field.current().value();
    return new Row(name, words.apply(now), exact.apply(now), field.reason(), others);
  }

  private static Kin kin(Related related) {
    return new Kin(related.link().word(), related.other());
  }
}
