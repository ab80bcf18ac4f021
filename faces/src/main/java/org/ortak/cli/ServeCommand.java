package org.ortak.cli;

import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import org.ortak.web.server.Binding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the ledger to browsers and programs. */
@Command(
    name = "serve",
    header = "Show the ledger in a browser.",
    description = {
      "",
      "Serves pages over the ledger until it is stopped (Ctrl-C): what the week brought, the",
      "tracker, the map, each undertaking, company and document, review and search. Only this",
      "machine can reach it, unless --host says otherwise and a token is set.",
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

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledgers;

  @Mixin private FetchOptions fetching;

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
    LedgerAt ledger = ledgers.existing(setting);
    try {
      Serving.show(ledger, new Binding(host, port), new Serving.Looker(setting, open, fetching));
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
    return ExitCode.DONE;
  }
}
