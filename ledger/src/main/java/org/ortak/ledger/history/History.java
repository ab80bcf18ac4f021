package org.ortak.ledger.history;

import java.util.List;
import java.util.Optional;

/** The append-only store of documents, readings and judgements. */
public interface History extends AutoCloseable {

  /**
   * Adds entries, all of them or none. When this returns, they are on disk and outlive a killed
   * process and a power cut.
   */
  List<Landing> append(List<Entry> entries);

  /** Adds a judgement; false where it was known. */
  boolean judge(Judgement judgement);

  /** The claims of each document's current reading, which is the one learnt last. */
  List<Report> reports(AsOf asOf);

  List<Heading> headings(AsOf asOf);

  /** The sketches of the documents' texts, in the order of {@link #headings}. */
  List<Sketch> sketches(AsOf asOf);

  /**
   * The ids of the documents whose texts are as like a sketch as that, likest first.
   *
   * @param least how like at least, from 0 to 1
   */
  default List<String> alike(Sketch sketch, double least, AsOf asOf) {
    return Sketch.likest(sketches(asOf), sketch, least);
  }

  Optional<Document> document(String id);

  List<Judgement> judgements(AsOf asOf);

  /** The ids of claims, of whichever reading, that begin so; no more than {@code most}. */
  List<String> claimsBeginning(String beginning, int most);

  /** The ids of documents that begin so; no more than {@code most}. */
  List<String> documentsBeginning(String beginning, int most);

  /** The documents of one address, in the order of learning: the versions of one article. */
  List<String> versions(String url);

  /** Documents in the order of learning, those after {@code seq}; no more than {@code most}. */
  List<Kept> documents(long seq, int most);

  /** Which documents were read after {@code seq}, in order; no more than {@code most}. */
  List<ReadingMark> readingsAfter(long seq, int most);

  /** All readings of a document, oldest first; the last one holds. */
  List<KeptReading> readings(String document);

  /**
   * Removes a document with its readings and claims, and leaves a tombstone; false where it is not
   * there. From then on the same document is refused.
   */
  boolean purge(Tombstone tombstone);

  List<Tombstone> tombstones();

  @Override
  void close();
}
