package org.ortak.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.web.server.Binding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the ledger to browsers and programs. */
@Command(
    name = "serve",
    header = "Show the ledger in a browser.",
    description = {
      "",
      "Serves pages over the ledger until it is stopped (Ctrl-C): what the week brought, the"
          + " tracker, the map,",
      "each undertaking, company and document, review and search. Only this machine can reach it,"
          + " unless",
      "--host says otherwise and a token is set.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak serve --open",
      "  ortak serve --port 9000 --ledger team.db",
      "",
      "Exit codes: 0 stopped, 2 wrong usage, 5 the ledger failed."
    })
final class ServeCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "The name or address to listen on; 127.0.0.1 unless told.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8484",
      description = "The port to listen on, 8484 unless told; 0 for any that is free.")
  private int port;

  @Option(names = "--open", description = "Open it in your browser.")
  private boolean open;

  ServeCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Serving serving =
        Serving.start(ledgers.existing(setting), new Binding(host, port), setting)) {
      Output output = new Output(setting.out());
      output.line("Ortak shows " + ledgers.told(setting) + " at " + serving.address());
      output.line("Ctrl-C stops it.");
      output.flush();
      if (open) {
        Browser.show(serving.address(), setting);
      }
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }
}
