package org.ortak.cli;

import java.util.concurrent.Callable;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.tracker.Listing;
import org.ortak.answer.tracker.Tracker;
import org.ortak.cli.print.ListLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists undertakings. */
@Command(
    name = "list",
    header = "List undertakings, newest news first.",
    description = {
      "",
      "Lists undertakings: deals, plants, investments, products and openings, newest news first.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak list --country Poland --type facility",
      "  ortak list --company CATL --stage underway",
      "  ortak list --as-of 2025-06-30",
      "  ortak list --json --limit 1000 | jq .parties",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class ListCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Mixin private FilterOptions filters;

  @Mixin private LimitOption limit;

  @Option(names = "--ids", description = "The ids, by which judgements name undertakings.")
  private boolean ids;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  ListCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      Listing page =
          new Tracker(ledger, setting.clock())
              .page(filters.filter(), asOf.asOf(setting), limit.most());
      if (json) {
        AnswerJson answer = new AnswerJson();
        page.listed().forEach(listed -> output.line(answer.listed(listed)));
      } else {
        ListLines lines = new ListLines(Terminal.of(setting.machine()), ids);
        lines.lines(page.listed()).forEach(output::line);
        output.line("");
        output.line(told(page.listed().size(), page.all()));
      }
      output.flush();
    }
    return ExitCode.DONE;
  }

  private static String told(int shown, int found) {
    String all = Count.of(found, "undertaking");
    if (found == 0) {
      return "Nothing of this kind is known; ortak list without filters lists all.";
    }
    return shown < found ? shown + " of " + all + "; --limit 0 shows all." : all + ".";
  }
}
