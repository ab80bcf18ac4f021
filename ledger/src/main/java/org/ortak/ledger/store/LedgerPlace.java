package org.ortak.ledger.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the ledger lies when nobody says otherwise: in the user's data folder, as each system has
 * it.
 */
public final class LedgerPlace {

  private static final String FILE = "ledger.db";

  private LedgerPlace() {}

  /**
   * @param system the name of the operating system
   * @param environment the environment's variables
   * @param home the user's folder
   */
  public static Path standard(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Ortak").resolve(FILE);
    }
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
          .resolve("Ortak")
          .resolve(FILE);
    }
    return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
        .resolve("ortak")
        .resolve(FILE);
  }

  /** The folder that a variable names, if it names an absolute one. */
  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
  }
}
