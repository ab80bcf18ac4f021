package org.ortak.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The build's step that compiles a pack: a folder of sources in, one file out. Beside it a stamp
 * tells which sources and which compiler made it, so that nothing is done where neither changed.
 */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * @param args the folder of the sources, the file to write, then the folders of the classes that
   *     the result depends on
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException(
          "expected a folder of sources and a file to write, found " + List.of(args));
    }
    Sources sources = Sources.of(Path.of(args[0]));
    StringBuilder stamp = new StringBuilder(sources.version());
    for (int i = 2; i < args.length; i++) {
      stamp.append(' ').append(Sources.classes(Path.of(args[i])).version());
    }
    compile(sources, Path.of(args[1]), stamp.toString());
  }

  static void compile(Sources sources, Path file, String stamp) throws IOException {
    Path stamped = file.resolveSibling(file.getFileName() + ".stamp");
    boolean current =
        Files.exists(file)
            && Files.exists(stamped)
            && Files.readString(stamped, UTF_8).equals(stamp);
    if (!current) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Compiler.compile(sources));
      Files.writeString(stamped, stamp, UTF_8);
    }
  }
}
