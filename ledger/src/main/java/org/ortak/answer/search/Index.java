package org.ortak.answer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.KeptReading;
import org.ortak.ledger.history.ReadingMark;

/** Brings the index up to date with the ledger. */
final class Index {

  private static final int TOGETHER = 256;
  private static final double BUFFER_MEGABYTES = 64;
  private static final String SEQ = "seq";
  private static final String LAST = "last";
  private static final String PURGED = "purged";
  private static final String FORM = "form";

  /** Grows when what is indexed changes, so that older indexes are made anew. */
  private static final String CURRENT_FORM = "1";

  private final Ledger ledger;
  private final Directory directory;
  private final Analyzer analyzer;
  private final Rows rows = new Rows();
  private Optional<Reach> reach = Optional.empty();

  Index(Ledger ledger, Directory directory, Analyzer analyzer) {
    this.ledger = ledger;
    this.directory = directory;
    this.analyzer = analyzer;
  }

  /**
   * Adds what the ledger learnt since; makes the index anew where the ledger lost a document or is
   * another one. Where another process is about it, the index stays as it is.
   */
  void update() {
    String purged = Integer.toString(ledger.tombstones().size());
    if (reach.filter(one -> one.isOf(purged, ledger)).isPresent()) {
      return;
    }
    try {
      Map<String, String> state = state();
      boolean fits = fits(state, purged);
      long seq = fits ? Long.parseLong(state.getOrDefault(SEQ, "0")) : 0;
      if (!fits || !ledger.readingsAfter(seq, 1).isEmpty()) {
        try (IndexWriter writer = writer(fits)) {
          seq = write(writer, seq, purged);
        }
      }
      reach = Optional.of(new Reach(seq, purged));
    } catch (LockObtainFailedException e) {
      // another process brings it up to date
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> state() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData();
    }
  }

  private boolean fits(Map<String, String> state, String purged) {
    if (!state.getOrDefault(FORM, "").equals(CURRENT_FORM)
        || !state.getOrDefault(PURGED, "").equals(purged)) {
      return false;
    }
    long seq = Long.parseLong(state.getOrDefault(SEQ, "0"));
    List<ReadingMark> last = ledger.readingsAfter(seq - 1, 1);
    return !last.isEmpty()
        && last.getFirst().seq() == seq
        && last.getFirst().document().equals(state.get(LAST));
  }

  private IndexWriter writer(boolean goOn) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setOpenMode(
        goOn ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
    return new IndexWriter(directory, config);
  }

  /** Up to which reading it is written now. */
  private long write(IndexWriter writer, long after, String purged) throws IOException {
    Names names = new Names(writer);
    long seq = after;
    String last = "";
    for (List<ReadingMark> marks = ledger.readingsAfter(seq, TOGETHER);
        !marks.isEmpty();
        marks = ledger.readingsAfter(seq, TOGETHER)) {
      Set<String> documents = new HashSet<>();
      marks.forEach(mark -> documents.add(mark.document()));
      for (String id : documents) {
        var document = ledger.document(id);
        if (document.isPresent()) {
          write(writer, document.get(), names);
        }
      }
      seq = marks.getLast().seq();
      last = marks.getLast().document();
    }
    Map<String, String> state = new HashMap<>();
    state.put(SEQ, Long.toString(seq));
    state.put(LAST, last);
    state.put(PURGED, purged);
    state.put(FORM, CURRENT_FORM);
    writer.setLiveCommitData(state.entrySet());
    var unused = writer.commit();
    return seq;
  }

  /**
   * How far the index was seen to reach: nobody takes anything out of it that the ledger still has.
   *
   * @param seq the last reading in it
   * @param purged how many documents had been purged
   */
  private record Reach(long seq, String purged) {

    boolean isOf(String purgedNow, Ledger ledger) {
      return purged.equals(purgedNow) && ledger.readingsAfter(seq, 1).isEmpty();
    }
  }

  private void write(IndexWriter writer, Document document, Names names) throws IOException {
    List<KeptReading> readings = ledger.readings(document.id());
    writer.updateDocuments(new Term(Fields.DOCUMENT, document.id()), rows.of(document, readings));
    Instant learnt = readings.isEmpty() ? Instant.EPOCH : readings.getFirst().learntAt();
    for (Rows.Name name : rows.names(readings)) {
      names.add(name, learnt);
    }
  }

  /** The names of entities that were seen, each indexed once, with the first that told it. */
  private static final class Names {

    private final IndexWriter writer;
    private final Set<String> seen = new HashSet<>();

    Names(IndexWriter writer) throws IOException {
      this.writer = writer;
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        for (var leaf : reader.leaves()) {
          var terms = leaf.reader().terms(Fields.NAME);
          if (terms != null) {
            var all = terms.iterator();
            for (var term = all.next(); term != null; term = all.next()) {
              seen.add(term.utf8ToString());
            }
          }
        }
      }
    }

    void add(Rows.Name name, Instant learnt) throws IOException {
      if (seen.add(name.whole())) {
        writer.addDocument(Rows.name(name, learnt));
      }
    }
  }
}
