package org.ortak.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.article.Format;
import org.ortak.article.Page;

/** The texts of a folder of compressed pages, as the public extraction benchmark wants them. */
final class BenchBodies {

  private static final String ENDING = ".html.gz";

  private final ArticleReader reader;

  BenchBodies(ArticleReader reader) {
    this.reader = reader;
  }

  /** One JSON object with a text under each page's name. */
  byte[] json(Path folder) {
    Map<String, Map<String, String>> bodies = new TreeMap<>();
    try {
      for (Path file : pages(folder)) {
        String name = file.getFileName().toString();
        bodies.put(
            name.substring(0, name.length() - ENDING.length()), Map.of("articleBody", body(file)));
      }
      return new ObjectMapper().writeValueAsBytes(bodies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private String body(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Page page = new Page(file.toString(), Format.HTML, in.readAllBytes());
      return reader.take(page) instanceof Article article ? article.body() : "";
    }
  }
}
