package org.ortak.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.digest.DigestAtom;
import org.ortak.answer.digest.DigestForms;
import org.ortak.answer.digest.Editor;
import org.ortak.answer.json.DigestJson;
import org.ortak.answer.tracker.Tracker;
import org.ortak.cli.print.DigestLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what some days brought. */
@Command(
    name = "digest",
    header = "Tell what the last days brought: new, moved, slipped, contradicted, sought.",
    description = {
      "",
      "Tells what news of the last seven days changed, or of the days named: new undertakings,"
          + " stages",
      "that moved, dates that slipped, what is contradicted and who seeks what; each with a"
          + " sentence,",
      "its outlet and its day. Days are those of publication.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak digest",
      "  ortak digest --since 2025-09-01 --country Germany",
      "  ortak digest --format eml > digest.eml",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class DigestCommand implements Callable<Integer> {

  private static final int WEEK = 7;
  private static final int MAIL_WIDTH = 76;

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledgers;

  @Mixin private FilterOptions filters;

  @Mixin private AsOfOption asOf;

  @Option(names = "--since", paramLabel = "DATE", description = "The first day; else a week ago.")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "The last day; else today.")
  private @Nullable LocalDate until;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = WordConverters.DigestForms.class,
      description = "text, markdown, html, eml, atom or json; text unless told.")
  private String format;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "" + Editor.QUICK,
      description = "No more than N of each part, those most told; 3 unless told, 0 for all.")
  private int limit;

  @Option(names = "--week", description = "The last seven days, which is what is told anyway.")
  private boolean week;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  DigestCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      AsOf day = asOf.asOf(setting);
      LocalDate last =
          Optional.ofNullable(until).orElse(new Tracker(ledger, setting.clock()).today(day));
      LocalDate first = first(last);
      int most = LimitOption.most(limit);
      Digest digest =
          new Editor(ledger, setting.clock())
              .digest(filters.filter(), filters.told(), new Editor.Days(first, last, most), day);
      output.text(told(digest));
      output.flush();
    }
    return ExitCode.DONE;
  }

  private LocalDate first(LocalDate last) {
    if (week && since != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "expected --week or --since, found both");
    }
    return since == null ? last.minusDays(WEEK - 1) : since;
  }

  private String told(Digest digest) {
    return switch (json ? "json" : format.toLowerCase(Locale.ROOT)) {
      case "json" -> DigestJson.digest(digest) + "\n";
      case "text" -> text(digest, Terminal.of(setting.machine()));
      case "markdown", "md" -> DigestForms.markdown(digest);
      case "html" -> DigestForms.html(digest);
      case "atom" -> DigestAtom.of(digest);
      case "eml" ->
          DigestForms.mail(
              digest, text(digest, new Terminal(MAIL_WIDTH, false)), setting.clock().instant());
      default ->
          throw new CommandLine.ParameterException(
              spec.commandLine(),
              "--format: expected text, markdown, html, eml, atom or json, found " + format);
    };
  }

  private static String text(Digest digest, Terminal terminal) {
    return new DigestLines(terminal)
        .lines(digest).stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
