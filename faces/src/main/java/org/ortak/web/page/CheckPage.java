package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.AnswerException;
import org.ortak.answer.check.Checked;
import org.ortak.answer.check.Checker;
import org.ortak.api.question.SentText;
import org.ortak.article.Arrival;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Entry;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Refusal;

/** What in a text is known, new or said otherwise; nothing is added. */
public final class CheckPage {

  private static final int LONGEST = 500_000;
  private static final int LONGEST_TITLE = 300;

  private final Site site;
  private final Template template;
  private final FormSeal seal;
  private final Pace pace;

  CheckPage(Site site, Template template, FormSeal seal, Pace pace) {
    this.site = site;
    this.template = template;
    this.seal = seal;
    this.pace = pace;
  }

  /** What was read, held against the ledger. */
  public record Told(Optional<String> title, Optional<String> unread, Checked checked) {

    /** How many claims stand in each way, in the order of the ways. */
    public Map<Checked.Standing, Integer> counts() {
      Map<Checked.Standing, Integer> counts = new EnumMap<>(Checked.Standing.class);
      checked.answers().forEach(answer -> counts.merge(answer.standing(), 1, Integer::sum));
      return counts;
    }
  }

  /**
   * All that the page shows.
   *
   * @param text as it was sent, or an address
   * @param published the day that the sender named
   * @param wrong why there is no answer; empty where there is one, or none was asked for
   */
  public record Answer(
      String text, String published, String seal, String wrong, Optional<Told> told) {}

  void ask(Context context) {
    show(context, new Answer("", "", seal.of(context), "", Optional.empty()));
  }

  /** Reads what was sent; the page comes again with what was found. */
  void answer(Context context) {
    seal.check(context);
    pace.take(context);
    String text = FormSeal.field(context, "text");
    String published = FormSeal.field(context, "published");
    if (text.length() > LONGEST) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE,
          "expected an article of no more than " + LONGEST + " letters, found more");
    }
    context.header("Cache-Control", "no-store");
    String wrong = "";
    Optional<Told> told = Optional.empty();
    try {
      told = text.isEmpty() ? told : Optional.of(told(arrival(text, published)));
    } catch (AnswerException e) {
      wrong = Show.capital(String.valueOf(e.getMessage()));
    }
    show(context, new Answer(text, published, seal.of(context), wrong, told));
  }

  private void show(Context context, Answer answer) {
    Frame frame = new Frame("Check a text", "check", Asked.of(context));
    template.answer(context, "check", Map.of("frame", frame, "answer", answer));
  }

  /** The page of an address; else the text itself, with the first of its lines as the title. */
  private Arrival arrival(String text, String published) {
    if (text.matches("(?i)https?://\\S+")) {
      return site.intake().fetching().apply(text);
    }
    Optional<LocalDate> day = new Asked("", Map.of("day", List.of(published))).day("day");
    int end = text.indexOf('\n');
    return end > 0 && end <= LONGEST_TITLE
        ? SentText.page(
            text.substring(end).strip(), Optional.of(text.substring(0, end).strip()), day)
        : SentText.page(text, Optional.empty(), day);
  }

  private Told told(Arrival arrival) {
    Entry entry = site.intake().reading().read(arrival);
    Checked checked = site.ledgers().ask(ledger -> new Checker(ledger, AsOf.latest()).check(entry));
    return new Told(entry.document().title(), entry.unread(), checked);
  }
}
