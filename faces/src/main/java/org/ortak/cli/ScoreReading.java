package org.ortak.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ortak.article.Arrival;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Unreadable;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Setting;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Reading;
import org.ortak.score.ScoredClaim;
import org.ortak.score.ScoredDocument;
import org.ortak.score.ScoredLines;
import org.ortak.source.Pages;

/**
 * Reads articles for the scorer: what would be written as JSON, and the rules that read each claim.
 */
final class ScoreReading {

  private final Setting setting;
  private final Messages messages;
  private final Pack pack = Pack.builtIn();
  private final ArticleReader articles = new ArticleReader(pack);
  private final Reader reader = new Reader(pack, Grammar.load());
  private final JsonForm form = new JsonForm(true, false);
  private final ScoredLines lines = new ScoredLines();

  ScoreReading(Setting setting, Messages messages) {
    this.setting = setting;
    this.messages = messages;
  }

  List<ScoredDocument> read(List<String> names) {
    List<ScoredDocument> documents = new ArrayList<>();
    try (Pages pages = new Pages(names, setting.in())) {
      new InOrder<>(Runtime.getRuntime().availableProcessors(), this::take)
          .run(pages, new Collector(documents));
    }
    return documents;
  }

  private Optional<ScoredDocument> take(Arrival arrival) {
    return switch (articles.take(arrival)) {
      case Unreadable fault -> {
        messages.line(fault.message());
        yield Optional.empty();
      }
      case Article article -> Optional.of(document(reader.read(article)));
    };
  }

  private ScoredDocument document(Reading reading) {
    String line = new String(form.write(reading), StandardCharsets.UTF_8);
    ScoredDocument document = lines.document(line, reading.article().source());
    List<ScoredClaim> claims = new ArrayList<>();
    for (int i = 0; i < document.claims().size(); i++) {
      claims.add(document.claims().get(i).readBy(reading.findings().get(i).rules()));
    }
    return new ScoredDocument(document.id(), document.source(), document.text(), claims);
  }

  /** Keeps the documents in their order. */
  private record Collector(List<ScoredDocument> documents)
      implements InOrder.Sink<Optional<ScoredDocument>> {

    @Override
    public void take(Optional<ScoredDocument> document) {
      document.ifPresent(documents::add);
    }

    @Override
    public void idle() {}
  }
}
