package org.ortak.answer.versions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ortak.article.Article;
import org.ortak.article.Block;
import org.ortak.article.Dating;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.ReadBy;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;
import org.ortak.text.Span;

/** Reads documents of the ledger anew, and adds nothing. Safe to be shared by threads. */
public final class Rereading {

  /** What claims that nobody read, but a table told, are read by. */
  public static final String TABLE = "table";

  private final Ledger ledger;
  private final Reader reader;
  private final ReadBy readBy;

  public Rereading(Ledger ledger, Reader reader, ReadBy readBy) {
    this.ledger = ledger;
    this.reader = reader;
    this.readBy = readBy;
  }

  /**
   * A document read anew.
   *
   * @param lost the ids of claims that are no longer read so
   */
  public record Anew(Entry entry, Difference difference, Set<String> lost) {

    public Anew {
      lost = Set.copyOf(lost);
    }
  }

  /** Absent where the reading that holds was made by this reader and pack, or by a table. */
  public Optional<Anew> of(Document document) {
    List<KeptReading> readings = ledger.readings(document.id());
    if (readings.isEmpty()
        || readings.getLast().readBy().equals(readBy)
        || readings.getLast().readBy().reader().equals(TABLE)) {
      return Optional.empty();
    }
    Reading reading = reader.read(article(document));
    Entry entry = new Entry(document, readBy, reading.claims(), reading.unread());
    List<Told> before =
        readings.getLast().reports().stream()
            .map(report -> Told.of(report.claim(), document))
            .toList();
    List<Told> after = entry.claims().stream().map(claim -> Told.of(claim, document)).toList();
    Set<String> lost = new HashSet<>();
    readings.getLast().reports().forEach(report -> lost.add(report.id()));
    entry.claimIds().forEach(lost::remove);
    return Optional.of(new Anew(entry, Comparison.of(before, after), lost));
  }

  /** The article as a reader sees it: each line of the text is a block. */
  static Article article(Document document) {
    return new Article(
        document.source(),
        Optional.of(document.id()),
        document.url(),
        document.outlet(),
        Optional.empty(),
        document.title(),
        document.published(),
        document.published().isPresent() ? Dating.GIVEN : Dating.NONE,
        Optional.empty(),
        document.language(),
        document.text(),
        blocks(document));
  }

  private static List<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      boolean title = start == 0 && document.title().filter(line::equals).isPresent();
      if (!line.isEmpty()) {
        blocks.add(
            new Block(
                title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH,
                new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return blocks;
  }
}
