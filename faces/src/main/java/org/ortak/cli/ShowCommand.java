package org.ortak.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.tracker.Archivist;
import org.ortak.answer.tracker.Dossier;
import org.ortak.cli.print.DossierLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells all that is known of a name. */
@Command(
    name = "show",
    header = "Tell all that is known of a name.",
    description = {
      "",
      "Tells all that is known of a company, person, country, place, plant or product, each line",
      "with outlet, day and sentence. A plant is asked for by whose it is, where it lies, or both.",
      "An undertaking is also found by the beginning of its id, as list --ids tells it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak show CATL",
      "  ortak show Sunderland",
      "  ortak show Sunderland plant",
      "  ortak show CATL Debrecen",
      "  ortak show envision aesc --json",
      "  ortak show 3f2a9c",
      "",
      "Exit codes: 0 found, 1 nothing known of this name, 2 wrong usage, 5 the ledger failed."
    })
final class ShowCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Mixin private LimitOption limit;

  @Mixin private NameParameter named;

  @Option(names = "--ids", description = "The ids, by which judgements name claims.")
  private boolean ids;

  @Option(
      names = "--json",
      description = "One JSON object a line, one for each undertaking or fact.")
  private boolean json;

  ShowCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      return tell(
          new Archivist(ledger, setting.clock())
              .show(named.name(), asOf.asOf(setting), limit.most()));
    }
  }

  private int tell(Dossier dossier) {
    Output output = new Output(setting.out());
    return switch (dossier) {
      case Dossier.Unknown unknown -> {
        new Messages(setting).line(unknown(unknown));
        yield ExitCode.SOME_NOT_READ;
      }
      case Dossier.Several several -> {
        new Messages(setting).line(several(several));
        yield ExitCode.SOME_NOT_READ;
      }
      case Dossier.Found found when json -> {
        AnswerJson answer = new AnswerJson();
        found.undertakings().forEach(chapter -> output.line(answer.chapter(chapter)));
        found.facts().forEach(chapter -> output.line(answer.chapter(chapter)));
        output.flush();
        yield ExitCode.DONE;
      }
      case Dossier.Found found -> {
        new DossierLines(Terminal.of(setting.machine()), ids).lines(found).forEach(output::line);
        if (found.given() < found.all()) {
          output.line("");
          output.line(more(found));
        }
        output.flush();
        yield ExitCode.DONE;
      }
    };
  }

  private static String more(Dossier.Found found) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d, the newest undertakings and facts; --limit 0 shows all.",
        found.given(),
        found.all());
  }

  private static String several(Dossier.Several several) {
    return "ortak: expected one undertaking or fact, found more whose id begins with "
        + several.asked()
        + ": "
        + String.join(", ", several.ids())
        + "; write more of it";
  }

  private static String unknown(Dossier.Unknown unknown) {
    String names = String.join(", ", unknown.suggestions());
    String likely =
        names.isEmpty() ? "ortak list lists what is known" : "known names like it: " + names;
    return "ortak: nothing is known of “" + unknown.asked() + "”; " + likely;
  }
}
