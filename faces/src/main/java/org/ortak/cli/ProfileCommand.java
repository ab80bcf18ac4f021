package org.ortak.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.json.ProfileJson;
import org.ortak.answer.profile.Facet;
import org.ortak.answer.profile.Facets;
import org.ortak.answer.profile.Profile;
import org.ortak.answer.profile.Profiler;
import org.ortak.cli.print.ProfileLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.undertaking.Known;
import org.ortak.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells in short what somebody does, with whom, and how it went. */
@Command(
    name = "profile",
    header = "Tell in short what somebody does, where, with whom, and how it went.",
    description = {
      "",
      "Tells what a company or country makes, buys, sells and runs; its plants, partners,",
      "suppliers, customers, investors and parents; what it seeks, since when, and whether it was",
      "found; and its record. Each line names who told it last and the claims that tell it.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak profile Togg",
      "  ortak profile Togg --as-of 2024-06-30 --json",
      "",
      "Exit codes: 0 found, 1 nothing known of this name, 2 wrong usage, 5 the ledger failed."
    })
final class ProfileCommand implements Callable<Integer> {

  private static final int DEALINGS = 1000;

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Mixin private NameParameter named;

  @Option(names = "--json", description = "One JSON object a line, one for each line.")
  private boolean json;

  ProfileCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    FinderPack pack = new FinderPack(Pack.builtIn());
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      Known known = ledger.known(asOf.asOf(setting));
      String name = named.name();
      Optional<Profile> profile =
          new Profiler(known, pack.trades(), pack.register()).named(name, DEALINGS);
      if (profile.isEmpty()) {
        new Messages(setting)
            .line("ortak: nothing is known of “" + name + "”; ortak list lists what is known");
        return ExitCode.SOME_NOT_READ;
      }
      tell(profile.get(), Facets.of(known, profile.get()), output);
    }
    output.flush();
    return ExitCode.DONE;
  }

  private void tell(Profile profile, List<Facet> facets, Output output) {
    if (json) {
      facets.forEach(facet -> output.line(ProfileJson.line(profile, facet)));
    } else {
      new ProfileLines(Terminal.of(setting.machine())).lines(profile, facets).forEach(output::line);
    }
  }
}
