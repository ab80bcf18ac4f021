package org.ortak.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Block;
import org.ortak.article.Format;
import org.ortak.article.Page;
import org.ortak.pack.Pack;

/**
 * Takes the articles out of the pages of the public extraction benchmark and writes their bodies as
 * one JSON object by page. Arguments: the folder of {@code *.html.gz}, and the file to write.
 */
public final class ArticleBodies {

  private ArticleBodies() {}

  public static void main(String[] args) throws IOException {
    ArticleReader reader = new ArticleReader(Pack.builtIn());
    Map<String, Map<String, String>> bodies = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList()) {
        String page = file.getFileName().toString().replace(".html.gz", "");
        bodies.put(page, Map.of("articleBody", body(reader, file)));
      }
    }
    Files.write(Path.of(args[1]), new ObjectMapper().writeValueAsBytes(bodies));
  }

  private static String body(ArticleReader reader, Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Page page = new Page(file.toString(), Format.HTML, in.readAllBytes());
      return reader.take(page) instanceof Article article ? body(article) : "";
    }
  }

  private static String body(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION)
        .map(block -> block.span().of(article.text()))
        .collect(Collectors.joining("\n"));
  }
}
