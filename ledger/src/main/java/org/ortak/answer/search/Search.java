package org.ortak.answer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.ortak.answer.judging.Decision;
import org.ortak.answer.judging.JudgementLog;
import org.ortak.answer.search.Queries.Reach;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.history.Verdict;

/** Searches a ledger. Safe to be shared by threads. */
public final class Search implements AutoCloseable {

  /** Of an entity with many names only one is given. */
  private static final int SPARE = 3;

  /** Where fewer than this have the words as written, those alike are looked for too. */
  private static final int FEW = 8;

  /** What the index library tells of the processor is no news to a person. */
  private final Logger log = Logger.getLogger("org.apache.lucene");

  private final Ledger ledger;
  private final Directory directory;

  /** As many search at once as there are processors; the others wait in their order. */
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private final PlainWords words = new PlainWords();
  private final Index index;
  private Optional<SearcherManager> searchers = Optional.empty();

  private Search(Ledger ledger, Directory directory) {
    this.ledger = ledger;
    this.directory = directory;
    this.index = new Index(ledger, directory, words);
  }

  /**
   * @param folder where the index lies; made where there is none
   */
  public static Search open(Ledger ledger, Path folder) {
    try {
      return quiet(new Search(ledger, FSDirectory.open(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With an index that is gone when the program ends. */
  public static Search inMemory(Ledger ledger) {
    return quiet(new Search(ledger, new ByteBuffersDirectory()));
  }

  private static Search quiet(Search search) {
    search.log.setLevel(Level.SEVERE);
    return search;
  }

  /** The folder of the index of a ledger's file. */
  public static Path folder(Path ledgerFile) {
    return ledgerFile.resolveSibling(ledgerFile.getFileName() + ".search");
  }

  public Found find(Question question) {
    try {
      SearcherManager manager = current();
      IndexSearcher searcher = manager.acquire();
      turns.acquireUninterruptibly();
      try {
        return find(searcher, question);
      } finally {
        turns.release();
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found find(IndexSearcher searcher, Question question) throws IOException {
    Queries queries = new Queries(question.words());
    Set<String> judgedAway = judgedAway(question.asOf());
    int most = SPARE * question.most() + judgedAway.size();
    TopDocs top = searcher.search(queries.query(question, Reach.WRITTEN), most);
    if (top.scoreDocs.length < Math.min(FEW, question.most()) + judgedAway.size()) {
      top = searcher.search(queries.query(question, Reach.ALIKE), most);
    }
    boolean loosely = top.scoreDocs.length == 0 && queries.words().size() > 1;
    if (loosely) {
      top = searcher.search(queries.query(question, Reach.SOME), most);
    }
    List<Hit> hits = hits(searcher, top, new Wanted(queries.words(), question.most(), judgedAway));
    long all = Math.max(hits.size(), top.totalHits.value() - judgedAway.size());
    return new Found(hits, all, loosely && !hits.isEmpty());
  }

  /**
   * What to give of all that fits.
   *
   * @param words to be marked
   * @param judgedAway the ids of what is not given
   */
  private record Wanted(List<String> words, int most, Set<String> judgedAway) {}

  /** The first rows, each thing once; rows that are not given are not read whole. */
  private List<Hit> hits(IndexSearcher searcher, TopDocs top, Wanted wanted) throws IOException {
    Snippets snippets = new Snippets(wanted.words);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    Set<String> given = new HashSet<>(wanted.judgedAway);
    for (int i = 0; i < top.scoreDocs.length && hits.size() < wanted.most; i++) {
      Document row = stored.document(top.scoreDocs[i].doc);
      boolean away =
          Optional.ofNullable(row.get(Fields.DOCUMENT))
              .filter(wanted.judgedAway::contains)
              .isPresent();
      if (!away && given.add(row.get(Fields.ID))) {
        hits.add(hit(row, snippets));
      }
    }
    return hits;
  }

  /** Readers of the index as the ledger is now. */
  private synchronized SearcherManager current() throws IOException {
    index.update();
    if (searchers.isEmpty()) {
      searchers = Optional.of(new SearcherManager(directory, new SearcherFactory()));
    }
    searchers.get().maybeRefreshBlocking();
    return searchers.get();
  }

  /** The claims that were judged wrong and the documents that were withdrawn. */
  private Set<String> judgedAway(AsOf asOf) {
    Set<String> away = new HashSet<>();
    for (Decision decision : new JudgementLog(ledger).decisions(asOf)) {
      Verdict verdict = decision.judgement().verdict();
      if (decision.state() == Decision.State.HOLDS) {
        if (verdict == Verdict.WRONG
            && decision.judgement().subject() instanceof Subject.OfClaim claim) {
          away.add(claim.anchor().claimId());
        } else if (verdict == Verdict.WITHDRAWN
            && decision.judgement().subject() instanceof Subject.OfDocument document) {
          away.add(document.document());
        }
      }
    }
    return away;
  }

  private Hit hit(Document row, Snippets snippets) {
    Sort sort = Sort.valueOf(row.get(Fields.SORT).toUpperCase(java.util.Locale.ROOT));
    Optional<String> document = Optional.ofNullable(row.get(Fields.DOCUMENT));
    String text =
        switch (sort) {
          case DOCUMENT ->
              ledger
                  .document(row.get(Fields.ID))
                  .map(org.ortak.ledger.history.Document::text)
                  .orElse("");
          case CLAIM -> row.get(Fields.SENTENCES);
          case ENTITY -> row.get(Fields.TITLE);
        };
    Snippets.Snippet snippet = snippets.of(text);
    return new Hit(
        sort,
        row.get(Fields.ID),
        row.get(Fields.TITLE),
        document,
        Optional.ofNullable(row.get(Fields.OUTLET)),
        Optional.ofNullable(row.get(Fields.DAY)),
        snippet.text(),
        snippet.marks());
  }

  @Override
  public synchronized void close() {
    try {
      if (searchers.isPresent()) {
        searchers.get().close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.close();
  }
}
