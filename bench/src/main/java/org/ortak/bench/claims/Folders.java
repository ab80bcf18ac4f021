package org.ortak.bench.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folders that a training is told to learn from, and the pack that it writes to. */
final class Folders {

  private static final String PACK = "--pack";
  private static final String ONLY = "--only";
  private static final String HELD_OUT = "--held-out";

  private Folders() {}

  /** The pack's folder. */
  static Path pack(String[] args) {
    return Path.of(args[option(args) + 1]);
  }

  /** The names of the models that alone are asked for; empty where all are. */
  static List<String> only(String[] args) {
    int at = List.of(args).indexOf(ONLY);
    if (at + 1 == args.length || (at >= 0 && args[at + 1].startsWith("--"))) {
      throw new IllegalArgumentException(
          "expected names of models behind --only, such as stage,slot-date, found "
              + List.of(args));
    }
    return at < 0 ? List.of() : List.of(args[at + 1].split(","));
  }

  /**
   * Where to write what each part of the articles is read as by models of the others, if at all.
   */
  static Optional<Path> heldOut(String[] args) {
    int at = List.of(args).indexOf(HELD_OUT);
    if (at + 1 == args.length) {
      throw new IllegalArgumentException(
          "expected a file behind " + HELD_OUT + ", found " + List.of(args));
    }
    return at < 0 ? Optional.empty() : Optional.of(Path.of(args[at + 1]));
  }

  /** The articles of all folders. */
  static List<GoldArticle> articles(String[] args, GoldFolder source) throws IOException {
    int option = option(args);
    List<GoldArticle> out = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (i == option || args[i].equals(ONLY) || args[i].equals(HELD_OUT)) {
        i++;
      } else {
        out.addAll(source.read(Path.of(args[i])));
      }
    }
    return out;
  }

  private static int option(String[] args) {
    int option = List.of(args).indexOf(PACK);
    if (option < 0 || option + 1 == args.length || args.length == 2) {
      throw new IllegalArgumentException(
          "expected folders of articles and --pack with the pack's folder, found " + List.of(args));
    }
    return option;
  }
}
