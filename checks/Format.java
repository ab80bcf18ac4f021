import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats every Java source of the project, or says which ones are not formatted. It runs as a
 * process of its own since the formatter reads Java 25 only on a JDK that knows it, and Maven may
 * run on an older one.
 *
 * <p>Arguments: {@code check} or {@code apply}, then the project's folder.
 */
public final class Format {

  private final Formatter formatter = new Formatter();
  private final boolean apply;
  private final List<Path> changed = new ArrayList<>();
  private int seen;

  private Format(boolean apply) {
    this.apply = apply;
  }

  public static void main(String[] args) throws IOException, FormatterException {
    Format format = new Format(args[0].equals("apply"));
    Path root = Path.of(args[1]);
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.sorted().toList()) {
        format.tree(
            folder.getFileName().toString().equals("checks") ? folder : folder.resolve("src"));
      }
    }
    format.tell(root);
  }

  private void tree(Path folder) throws IOException, FormatterException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        one(file);
      }
    }
  }

  private void one(Path file) throws IOException, FormatterException {
    seen++;
    String source = Files.readString(file);
    String wanted = formatter.formatSourceAndFixImports(source);
    if (!wanted.equals(source)) {
      changed.add(file);
      if (apply) {
        Files.writeString(file, wanted);
      }
    }
  }

  private void tell(Path root) {
    changed.forEach(
        f -> System.out.println((apply ? "formatted " : "not formatted: ") + root.relativize(f)));
    if (seen == 0) {
      System.out.println("format: expected Java sources under " + root + ", found none");
      System.exit(2);
    }
    if (!apply && !changed.isEmpty()) {
      System.out.println(
          "format: " + changed.size() + " of " + seen + " sources; run ./ortak format");
      System.exit(1);
    }
  }
}
