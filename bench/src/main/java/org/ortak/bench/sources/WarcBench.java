package org.ortak.bench.sources;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * How much memory a web archive of 1 GB takes to stream. Argument: the folder of {@code *.html.gz}
 * of the public extraction benchmark, of which the archive is made.
 */
public final class WarcBench {

  private static final long SIZE = 1L << 30;

  private WarcBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("ortak-warc");
    Path archive = folder.resolve("pages.warc");
    Path output = folder.resolve("articles.jsonl");
    int pages = write(Path.of(args[0]), archive);
    long began = System.nanoTime();
    Child child =
        Child.start(
            List.of("-Xmx320m", "-XX:+UseSerialGC"),
            List.of("article", "--json", archive.toString()),
            output);
    long memory = child.memory();
    double seconds = (System.nanoTime() - began) / 1e9;
    long articles;
    try (Stream<String> lines = Files.lines(output)) {
      articles = lines.filter(line -> line.startsWith("{")).count();
    }
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%d bytes, %d pages, %d articles in %.0f s (%.0f a second), at most %d MiB%n",
        Files.size(archive),
        pages,
        articles,
        seconds,
        articles / seconds,
        memory);
    Files.delete(archive);
    Files.delete(output);
    Files.delete(folder);
  }

  private static int write(Path folder, Path archive) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(in.readAllBytes());
        }
      }
    }
    int written = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20);
        WarcWriter writer = new WarcWriter(out)) {
      for (long size = 0; size < SIZE; written++) {
        byte[] page = pages.get(written % pages.size());
        writer.write(record(written, page));
        size += page.length;
      }
    }
    return written;
  }

  private static WarcResponse record(int number, byte[] page) throws IOException {
    HttpResponse http = new HttpResponse.Builder(200, "OK").body(MediaType.HTML, page).build();
    return new WarcResponse.Builder(URI.create("https://pages.example/" + number))
        .date(Instant.EPOCH)
        .body(http)
        .build();
  }
}
