package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ortak.article.Article;
import org.ortak.article.Block;
import org.ortak.article.Dating;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;

/** An article for people: its head, then its paragraphs. */
public final class ArticleLines {

  private final Terminal terminal;

  public ArticleLines(Terminal terminal) {
    this.terminal = terminal;
  }

  public List<String> lines(Article article) {
    List<String> lines = new ArrayList<>();
    String title = article.title().orElse(article.source());
    lines.addAll(terminal.hang(Styled.plain(""), Styled.of(title, Look.TITLE)));
    lines.addAll(terminal.hang(Styled.plain(""), Styled.plain(origin(article))));
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.TITLE) {
        lines.add("");
        lines.addAll(block(block, article));
      }
    }
    lines.add("");
    return lines;
  }

  private static String origin(Article article) {
    return Stream.of(
            article.outlet(),
            article.author(),
            Optional.of(published(article)),
            article.changed().map(day -> "changed " + day),
            Optional.of(article.language()),
            Optional.of(article.url().orElse(article.source())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static String published(Article article) {
    return article.dating() == Dating.NONE
        ? "no day"
        : article.published().map(day -> day + " (" + article.dating().word() + ")").orElse("");
  }

  private List<String> block(Block block, Article article) {
    Styled words = Styled.plain(block.span().of(article.text()));
    return switch (block.kind()) {
      case TITLE, PARAGRAPH, ROW -> terminal.hang(Styled.plain(""), words);
      case HEADING -> terminal.hang(Styled.plain(""), Styled.of(words.text(), Look.HEADING));
      case TIME -> terminal.hang(Styled.plain(""), Styled.of(words.text(), Look.LABEL));
      case ITEM -> terminal.hang(Styled.plain("- "), words);
      case CAPTION -> terminal.hang(Styled.of("[picture] ", Look.LABEL), words);
    };
  }
}
