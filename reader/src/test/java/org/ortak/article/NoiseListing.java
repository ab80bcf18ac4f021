package org.ortak.article;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ortak.pack.Pack;

/** Prints what goes and the short lines that stay, for a folder of articles. */
final class NoiseListing {

  private NoiseListing() {}

  public static void main(String[] args) throws IOException {
    ArticleReader reader = new ArticleReader(Pack.load(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : files.sorted().toList()) {
        if (Format.ofName(file.toString()).filter(f -> f != Format.JSON).isPresent()) {
          print(reader, file, out);
        }
      }
    }
  }

  private static void print(ArticleReader reader, Path file, PrintStream out) throws IOException {
    Page page =
        new Page(
            file.toString(),
            Format.ofName(file.toString()).orElseThrow(),
            Files.readAllBytes(file));
    if (!(reader.take(page) instanceof Article article)) {
      out.println("UNREADABLE " + file);
      return;
    }
    out.println(
        "== "
            + file.getFileName()
            + " "
            + article.published()
            + article.dating()
            + " "
            + article.language()
            + " "
            + article.outlet()
            + article.author()
            + article.changed()
            + " T: "
            + article.title());
    reader
        .clean(reader.draft(page))
        .removed()
        .forEach(line -> out.println("   - " + line.rule() + ": " + line.text()));
    List<Block> blocks = article.blocks();
    for (Block block : blocks) {
      if (block.span().length() < 80) {
        out.println("   + " + block.kind() + ": " + block.span().of(article.text()));
      }
    }
  }
}
