package org.ortak.api.question;

import java.util.Optional;
import org.ortak.answer.check.Checked;
import org.ortak.answer.check.Checker;
import org.ortak.answer.json.CheckJson;
import org.ortak.answer.json.HitJson;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.search.Found;
import org.ortak.answer.search.Question;
import org.ortak.article.Page;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.resolve.CountryNames;

/** Questions by words: search, and what is new in a text. */
public final class TextQuestions {

  private static final int USUAL_HITS = 20;

  private final Holdings holdings;

  public TextQuestions(Holdings holdings) {
    this.holdings = holdings;
  }

  public JsonLine.Body search(Terms terms) {
    Question.Narrowing narrowing =
        new Question.Narrowing(
            terms.sort(),
            terms.type(),
            terms.text("country").map(new CountryNames()::codeOrSame),
            terms.day("since"),
            terms.day("until"));
    Found found =
        holdings
            .search()
            .find(
                new Question(terms.required("q"), narrowing, asOf(terms), terms.limit(USUAL_HITS)));
    return out -> {
      out.writeNumberField("all", found.all());
      out.writeBooleanField("loosely", found.loosely());
      JsonLine.list(out, "items", found.hits(), HitJson::write);
    };
  }

  /** The same of a text that stands among the terms, with its title and day published. */
  public JsonLine.Body checkText(Terms terms) {
    Page page = SentText.page(terms.required("text"), terms.text("title"), terms.day("published"));
    return check(page, terms);
  }

  /** What in a text is known, new or said otherwise. */
  public JsonLine.Body check(Page page, Terms terms) {
    Checked checked =
        new Checker(holdings.ledger(), asOf(terms)).check(holdings.reading().read(page));
    Optional<String> title = terms.text("title");
    return out -> {
      JsonLine.text(out, "title", title);
      CheckJson.write(out, checked);
    };
  }

  private AsOf asOf(Terms terms) {
    return terms.asOf(holdings.clock().getZone());
  }
}
