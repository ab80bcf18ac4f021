package org.ortak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Files and methods stay small. The ten longest of each are listed in {@code target/longest.txt}.
 */
class SizeTest {

  private record Size(String name, int lines) {}

  private static final List<Size> FILES = new ArrayList<>();
  private static final List<Size> METHODS = new ArrayList<>();

  @BeforeAll
  static void measure() throws IOException {
    for (Path file : House.sources()) {
      FILES.add(
          new Size(House.ROOT.relativize(file).toString(), (int) House.read(file).lines().count()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  null,
                  null,
                  manager.getJavaFileObjectsFromPaths(House.sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      task.parse().forEach(unit -> methods(unit, positions));
    }
    Comparator<Size> longestFirst = Comparator.comparingInt(Size::lines).reversed();
    FILES.sort(longestFirst);
    METHODS.sort(longestFirst);
    Files.writeString(Path.of("target", "longest.txt"), longest());
  }

  private static void methods(CompilationUnitTree unit, SourcePositions positions) {
    LineMap lines = unit.getLineMap();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        long first = lines.getLineNumber(positions.getStartPosition(unit, method));
        long last = lines.getLineNumber(Math.max(0, positions.getEndPosition(unit, method)));
        if (method.getBody() != null && last >= first) {
          String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
          METHODS.add(new Size(file + " " + method.getName(), (int) (last - first + 1)));
        }
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
  }

  private static String longest() {
    return "The longest files, in lines\n"
        + ten(FILES)
        + "\nThe longest methods, in lines\n"
        + ten(METHODS);
  }

  private static String ten(List<Size> sizes) {
    return sizes.stream()
        .limit(10)
        .map(size -> size.lines() + "\t" + size.name() + "\n")
        .collect(Collectors.joining());
  }

  /** The size that this share of them does not go over. */
  private static int at(double share, List<Size> longestFirst) {
    return longestFirst.get((int) ((1 - share) * longestFirst.size())).lines();
  }

  @Test
  void filesAreSmall() {
    assertThat(FILES).hasSizeGreaterThan(100);
    assertThat(at(0.5, FILES)).as("median lines of a file").isLessThanOrEqualTo(100);
    assertThat(at(0.9, FILES)).as("lines of a file, 90 of 100").isLessThanOrEqualTo(300);
  }

  @Test
  void methodsAreSmall() {
    assertThat(METHODS).hasSizeGreaterThan(300);
    assertThat(at(0.9, METHODS)).as("lines of a method, 90 of 100").isLessThanOrEqualTo(17);
    assertThat(at(0.99, METHODS)).as("lines of a method, 99 of 100").isLessThanOrEqualTo(45);
  }
}
