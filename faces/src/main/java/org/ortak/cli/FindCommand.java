package org.ortak.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Shortlist;
import org.ortak.answer.finder.Wish;
import org.ortak.answer.json.ShortlistJson;
import org.ortak.cli.print.ShortlistLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds partners. */
@Command(
    name = "find",
    header = "Find partners for somebody, with reasons.",
    description = {
      "",
      "Ranks those who could be a partner of somebody by what the ledger tells: who looks for what",
      "the other is, talks, partners in common, trades that go together, place; and what speaks",
      "against. Each reason stands with its points and the sentences behind it.",
      "",
      "WHAT is partner, or weights to see how much each sign counts.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak find partner --for \"JS Power\" --country TR",
      "  ortak find partner --for Togg --seeking cells --limit 5",
      "  ortak find weights > my-weights.tsv",
      "  ortak find partner --for Togg --weights my-weights.tsv --json",
      "",
      "Exit codes: 0 found, 1 nobody found, 2 wrong usage, 5 the ledger failed."
    })
final class FindCommand implements Callable<Integer> {

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Mixin private WeightsOption weights;

  @Parameters(paramLabel = "WHAT", description = "partner or weights.")
  private String what;

  @Option(names = "--for", paramLabel = "NAME", description = "Who looks for a partner.")
  private @Nullable String asker;

  @Option(
      names = "--seeking",
      paramLabel = "WHAT",
      description =
          "What for: cells, packs, assembly, materials, recycling, storage, vehicles, supplier,"
              + " customer, investor, site or partner.")
  private @Nullable String seeking;

  @Option(
      names = "--country",
      paramLabel = "NAME",
      description = "Only those who are or work in a country: TR or Türkiye.")
  private @Nullable String country;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "No more than N, 10 unless told.")
  private int limit;

  @Option(names = "--json", description = "One JSON object a line, one for each candidate.")
  private boolean json;

  FindCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    FinderPack pack = weights.pack(Pack.builtIn());
    if (what.equals("weights")) {
      (json ? List.of(WeightsOption.json(pack.weights())) : WeightsOption.lines(pack.weights()))
          .forEach(output::line);
      output.flush();
      return ExitCode.DONE;
    }
    if (!what.equals("partner") || asker == null) {
      throw new ParameterException(
          spec.commandLine(), "expected find partner --for NAME, or find weights, found " + what);
    }
    Wish wish = new Wish(asker, Optional.ofNullable(seeking), Optional.ofNullable(country));
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      PartnerFinder finder = new PartnerFinder(ledger, setting.clock(), pack);
      return tell(finder.find(wish, asOf.asOf(setting), Math.max(1, limit)), output);
    }
  }

  private int tell(Shortlist shortlist, Output output) {
    return switch (shortlist) {
      case Shortlist.Nobody nobody -> {
        List<String> help = nobody.help();
        new Messages(setting).line("ortak: " + nobody.why() + "; " + String.join("; ", help));
        yield ExitCode.SOME_NOT_READ;
      }
      case Shortlist.Found found -> {
        if (json) {
          for (int i = 0; i < found.candidates().size(); i++) {
            output.line(ShortlistJson.candidate(i + 1, found.candidates().get(i)));
          }
        } else {
          new ShortlistLines(Terminal.of(setting.machine())).lines(found).forEach(output::line);
        }
        output.flush();
        yield ExitCode.DONE;
      }
    };
  }
}
