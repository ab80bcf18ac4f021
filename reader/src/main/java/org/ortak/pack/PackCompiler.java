package org.ortak.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The build's step that compiles a pack: a folder of sources in, one file out; nothing is written
 * where nothing changed.
 */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * @param args the folder of the sources, then the file to write
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected a folder of sources and a file to write, found " + args.length + " arguments");
    }
    compile(Path.of(args[0]), Path.of(args[1]));
  }

  static void compile(Path folder, Path file) throws IOException {
    byte[] bytes = Compiler.compile(Sources.of(folder));
    if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }
}
