package org.ortak.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.json.JudgementJson;
import org.ortak.answer.judging.Decision;
import org.ortak.answer.judging.Finder;
import org.ortak.answer.judging.Judge;
import org.ortak.api.question.Holdings;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Landing;
import org.ortak.ledger.history.Outcome;
import org.ortak.ledger.history.Verdict;
import org.ortak.ledger.undertaking.Correction;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Refusal;
import org.ortak.web.server.Tokens;

/** What holders of a token add to the ledger. */
final class Writing {

  private final Holdings holdings;
  private final Pace pace;

  Writing(Holdings holdings, Pace pace) {
    this.holdings = holdings;
    this.pace = pace;
  }

  private static String holder(Context context) {
    return Tokens.nameOf(context)
        .orElseThrow(
            () ->
                new Refusal(
                    HttpStatus.UNAUTHORIZED,
                    "expected Authorization: Bearer TOKEN to write, found no token that holds; make"
                        + " one with ortak token create NAME"));
  }

  /** Reads an article and adds it. */
  void article(Context context) {
    var unused = holder(context);
    pace.take(context);
    Entry entry = holdings.reading().read(Sent.page(context));
    Landing landing = holdings.ledger().add(List.of(entry)).getFirst();
    if (landing.outcome() == Outcome.PURGED) {
      throw new Refusal(
          HttpStatus.GONE, "expected a document that may be kept, found one that was purged");
    }
    boolean known = landing.outcome() == Outcome.KNOWN;
    context.status(known ? HttpStatus.OK : HttpStatus.CREATED);
    context.header("Location", ApiRoutes.BASE + "/documents/" + landing.document());
    context
        .contentType("application/json")
        .result(
            JsonLine.of(
                out -> {
                  out.writeStringField("document", landing.document());
                  out.writeStringField(
                      "outcome", landing.outcome().name().toLowerCase(Locale.ROOT));
                  JsonLine.texts(out, "claims", entry.claimIds());
                }));
  }

  /** Judges in the name of the token's holder. */
  void judgement(Context context) {
    String who = holder(context);
    pace.take(context);
    JsonNode asked = Sent.json(context);
    Judge judge = new Judge(holdings.ledger(), holdings.clock(), who);
    Judgement made = judged(judge, asked);
    context.status(HttpStatus.CREATED).contentType("application/json");
    context.result(
        new JudgementJson().decision(new Decision(made, Decision.State.HOLDS, List.of())));
  }

  private Judgement judged(Judge judge, JsonNode asked) {
    Ledger ledger = holdings.ledger();
    Finder finder = new Finder(ledger);
    String why = text(asked, "why");
    Verdict verdict = verdict(text(asked, "verdict"));
    return switch (verdict) {
      case RIGHT, WRONG -> judge.claim(verdict, finder.report(text(asked, "claim")), why);
      case SAME, DIFFERENT -> pair(judge, verdict, asked);
      case CORRECTED -> {
        Correction correction = new Correction(text(asked, "field"), text(asked, "value"));
        yield judge.correct(finder.report(text(asked, "claim")), correction, why);
      }
      case WITHDRAWN -> judge.withdraw(finder.document(text(asked, "document")), why);
      case UNDONE -> judge.undo(finder.judgement(text(asked, "judgement")), why);
    };
  }

  private Judgement pair(Judge judge, Verdict verdict, JsonNode asked) {
    String why = text(asked, "why");
    if (asked.has("names")) {
      List<String> names = two(asked, "names");
      return judge.names(verdict, names.getFirst(), names.getLast(), why);
    }
    Finder finder = new Finder(holdings.ledger());
    List<String> claims = two(asked, "claims");
    return judge.pair(
        verdict, finder.report(claims.getFirst()), finder.report(claims.getLast()), why);
  }

  private static Verdict verdict(String word) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    List<String> words = java.util.Arrays.stream(Verdict.values()).map(Verdict::word).toList();
    throw new AnswerException(
        "verdict: expected one of " + String.join(", ", words) + ", found " + word);
  }

  private static String text(JsonNode asked, String field) {
    String text = asked.path(field).asText("");
    if (text.isBlank()) {
      throw new AnswerException(field + ": expected a value, found none");
    }
    return text;
  }

  private static List<String> two(JsonNode asked, String field) {
    List<String> both = new ArrayList<>();
    asked.path(field).forEach(one -> both.add(one.asText()));
    if (both.size() != 2) {
      throw new AnswerException(field + ": expected two, found " + both.size());
    }
    return both;
  }
}
