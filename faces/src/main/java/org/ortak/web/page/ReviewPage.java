package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.judging.Finder;
import org.ortak.answer.judging.Judge;
import org.ortak.answer.judging.ReviewQueue;
import org.ortak.answer.judging.Waiting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Verdict;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Refusal;
import org.ortak.web.server.Tokens;

/** What waits for somebody to decide, one at a time, with the evidence side by side. */
public final class ReviewPage {

  private static final int MOST = 30;
  private static final String WHY = "seen side by side in the browser";

  private final Site site;
  private final Template template;
  private final FormSeal seal;
  private final Pace pace;
  private final Remembered<List<Waiting>> queues = new Remembered<>(false);

  ReviewPage(Site site, Template template, FormSeal seal, Pace pace) {
    this.site = site;
    this.template = template;
    this.seal = seal;
    this.pace = pace;
  }

  /**
   * All that the page shows.
   *
   * @param item which of those that wait, the first is 0
   * @param done the judgement that was made last, to be undone
   * @param back whether it took another back
   * @param seal by which a form of this page is known
   */
  public record Queue(
      List<Waiting> waiting,
      int item,
      Optional<String> done,
      boolean back,
      String seal,
      String next) {

    public Optional<Waiting> here() {
      return item < waiting.size() ? Optional.of(waiting.get(item)) : Optional.empty();
    }
  }

  void answer(Context context) {
    Asked asked = Asked.of(context);
    List<Waiting> waiting = waiting();
    int item = Math.min(asked.number("item", 0), waiting.size());
    template.answer(
        context,
        "review",
        Map.of(
            "frame",
            new Frame("Review", "review", asked),
            "queue",
            new Queue(
                waiting,
                item,
                asked.one("done").filter(Finder::isId),
                asked.has("taken", "back"),
                seal.of(context),
                "/review?item=" + (item + 1))));
  }

  /** Worked out anew after each judgement, and when the board tells anything new. */
  private List<Waiting> waiting() {
    int judged = site.ledgers().ask(ledger -> ledger.judgements(AsOf.latest()).size());
    return queues.get(
        Integer.toString(judged),
        site.keeper().version(),
        () -> site.ledgers().ask(ledger -> new ReviewQueue(ledger).waiting(AsOf.latest(), MOST)));
  }

  /** A decision; the page comes again with what waits next. */
  void decide(Context context) {
    seal.check(context);
    pace.take(context);
    String who = Tokens.nameOf(context).orElse(site.who());
    String done =
        site.ledgers()
            .ask(ledger -> judged(context, ledger, new Judge(ledger, site.clock(), who)).id());
    int item =
        new Asked("", Map.of("item", List.of(FormSeal.field(context, "item")))).number("item", 0);
    String back = FormSeal.field(context, "verdict").equals("undo") ? "&taken=back" : "";
    context.redirect("/review?item=" + item + "&done=" + done + back, HttpStatus.SEE_OTHER);
  }

  private static Judgement judged(Context context, Ledger ledger, Judge judge) {
    Finder finder = new Finder(ledger);
    String one = FormSeal.field(context, "one");
    String other = FormSeal.field(context, "other");
    return switch (FormSeal.field(context, "verdict")) {
      case "same" -> judge.pair(Verdict.SAME, finder.report(one), finder.report(other), WHY);
      case "different" ->
          judge.pair(Verdict.DIFFERENT, finder.report(one), finder.report(other), WHY);
      case "same-name" -> judge.names(Verdict.SAME, one, other, WHY);
      case "different-names" -> judge.names(Verdict.DIFFERENT, one, other, WHY);
      case "reject-one" -> judge.claim(Verdict.WRONG, finder.report(one), WHY);
      case "reject-other" -> judge.claim(Verdict.WRONG, finder.report(other), WHY);
      case "again" -> judge.again(finder.judgement(one), finder.report(other));
      case "undo" -> judge.undo(finder.judgement(one), "taken back in the browser");
      default ->
          throw new Refusal(
              HttpStatus.BAD_REQUEST,
              "verdict: expected same, different, same-name, different-names, reject-one,"
                  + " reject-other, again or undo, found "
                  + FormSeal.field(context, "verdict"));
    };
  }
}
