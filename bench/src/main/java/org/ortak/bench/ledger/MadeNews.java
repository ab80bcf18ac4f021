package org.ortak.bench.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ortak.claim.Claim;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.ReadBy;
import org.ortak.text.Span;

/**
 * Made-up articles with their readings, the same for the same seed; each tells of about a dozen
 * things.
 */
final class MadeNews {

  private static final int WORDS = 600;
  private static final int CLAIMS = 12;
  private static final double COPIES = 0.1;
  static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  static final int DAYS = 3650;
  private static final ReadBy READ_BY = new ReadBy("made-up", "made-up");

  private final Random random;
  private final MadeField field;
  private final int articles;
  private int made;
  private Optional<Entry> last = Optional.empty();

  /**
   * @param articles how many will be asked for; they spread over ten years
   */
  MadeNews(long seed, int articles) {
    this.random = new Random(seed);
    this.field = new MadeField(random, Math.max(20, articles * CLAIMS / 6));
    this.articles = articles;
  }

  List<Entry> next(int count) {
    List<Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(next());
    }
    return entries;
  }

  private Entry next() {
    boolean copies = random.nextDouble() < COPIES;
    Entry entry = copies && last.isPresent() ? copy(last.get()) : article();
    made++;
    last = Optional.of(entry);
    return entry;
  }

  private Entry article() {
    LocalDate day = FIRST_DAY.plusDays((long) made * DAYS / articles);
    StringBuilder text = new StringBuilder("News " + made);
    List<Claim> claims = new ArrayList<>();
    int count = 1 + random.nextInt(2 * CLAIMS - 1);
    for (int i = 0; i < count; i++) {
      filler(text, WORDS / count);
      int start = text.length();
      text.append("Of this the paper tells in sentence ")
          .append(i)
          .append(" of article ")
          .append(made)
          .append('.');
      claims.add(field.claim(day, new Span(start, text.length())));
    }
    return entry(document(day, text.toString()), claims);
  }

  private Entry copy(Entry original) {
    Document document = original.document();
    LocalDate day = document.published().orElse(FIRST_DAY);
    return entry(document(day, document.text() + " Copied as " + made + "."), original.claims());
  }

  private Document document(LocalDate day, String text) {
    return new Document(
        "made/" + made,
        Optional.of("https://outlet" + made % 200 + ".example/" + made),
        Optional.of("Outlet " + made % 200),
        Optional.of("News " + made),
        Optional.of(day),
        "en",
        text);
  }

  private static Entry entry(Document document, List<Claim> claims) {
    return new Entry(document, READ_BY, claims, Optional.empty());
  }

  private void filler(StringBuilder text, int words) {
    text.append('\n');
    for (int i = 0; i < words; i++) {
      text.append(MadeWord.of(random.nextInt(20_000))).append(' ');
    }
  }
}
