package org.ortak.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.json.OpeningsJson;
import org.ortak.answer.openings.OpeningFinder;
import org.ortak.answer.openings.Openings;
import org.ortak.answer.tracker.Tracker;
import org.ortak.cli.print.OpeningsLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who looks for what. */
@Command(
    name = "openings",
    header = "Show who looks for what, newest first.",
    description = {
      "",
      "Shows the openings: who looks for a partner, supplier, customer, investor or site, where,",
      "newest first; under each the openings that ask for what it offers. Those that are over"
          + " stand",
      "apart.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak openings --country TR",
      "  ortak openings --for \"JS Power\"     who seeks what it makes",
      "  ortak openings --json --limit 0",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class OpeningsCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Mixin private LimitOption limit;

  @Mixin private CountryOption country;

  @Option(
      names = "--for",
      paramLabel = "NAME",
      description = "Those that ask for what somebody makes or does.")
  private @Nullable String fitting;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  OpeningsCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    OpeningFinder.Asked asked =
        new OpeningFinder.Asked(country.code(), Optional.ofNullable(fitting));
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      Tracker tracker = new Tracker(ledger, setting.clock());
      OpeningFinder openings = new OpeningFinder(ledger, tracker, new FinderPack(Pack.builtIn()));
      tell(openings.all(asked, asOf.asOf(setting), limit.most()), output);
    }
    output.flush();
    return ExitCode.DONE;
  }

  private void tell(Openings all, Output output) {
    if (json) {
      all.running().forEach(one -> output.line(OpeningsJson.opening(one, false)));
      all.over().forEach(one -> output.line(OpeningsJson.opening(one, true)));
    } else if (all.running().isEmpty() && all.over().isEmpty()) {
      output.line("No openings of this kind are known; ortak openings without filters shows all.");
    } else {
      new OpeningsLines(Terminal.of(setting.machine())).lines(all).forEach(output::line);
    }
  }
}
