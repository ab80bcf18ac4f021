package org.ortak.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Setting;

/** The person's own browser. */
final class Browser {

  private Browser() {}

  /** Shows an address in it; tells what to do where none can be started. */
  static void show(String address, Setting setting) {
    String system = setting.machine().system().toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      Process started =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!started.isAlive() && started.exitValue() != 0) {
        tell(address, setting);
      }
    } catch (IOException e) {
      tell(address, setting);
    }
  }

  private static void tell(String address, Setting setting) {
    new Messages(setting).line("No browser could be started here; open " + address + " in yours.");
  }
}
