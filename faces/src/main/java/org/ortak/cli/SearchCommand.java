package org.ortak.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.json.HitJson;
import org.ortak.answer.search.Found;
import org.ortak.answer.search.Question;
import org.ortak.answer.search.Search;
import org.ortak.answer.search.Sort;
import org.ortak.cli.print.HitLines;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches documents, claims and names. */
@Command(
    name = "search",
    header = "Search documents, claims and names by their words.",
    description = {
      "",
      "Searches the texts of documents, the sentences of claims and the names of companies, people",
      "and countries. Case, accents and slips of spelling do not matter; the beginning of a word"
          + " is",
      "enough. \"Words in quotes\" stand together, a word after a minus must not be there.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak search gigafactory turkiye",
      "  ortak search '\"solid state\" -sodium' --type product --since 2025-01-01",
      "  ortak search lithium --in claim --country AR --json",
      "",
      "The index lies beside the ledger (ledger.db.search) and can be thrown away at any time.",
      "",
      "Exit codes: 0 found, 1 nothing found, 2 wrong usage, 5 the ledger failed."
    })
final class SearchCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Mixin private AsOfOption asOf;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(
      names = "--in",
      paramLabel = "SORT",
      completionCandidates = WordConverters.Sorts.class,
      description = "Only one of document, claim, entity.")
  private @Nullable Sort sort;

  @Mixin private TypeOption type;

  @Mixin private CountryOption country;

  @Option(names = "--since", paramLabel = "DATE", description = "Published on that day or later.")
  private @Nullable LocalDate since;

  @Option(names = "--until", paramLabel = "DATE", description = "Published on that day or before.")
  private @Nullable LocalDate until;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "No more than N, 20 unless told.")
  private int limit;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  SearchCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting);
        Search search = Search.open(ledger, Search.folder(ledgers.file(setting)))) {
      Found found = search.find(question());
      if (json) {
        found.hits().forEach(hit -> output.line(new HitJson().hit(hit)));
      } else {
        new HitLines(Terminal.of(setting.machine())).lines(found).forEach(output::line);
        output.line(told(found));
      }
      output.flush();
      return found.hits().isEmpty() ? ExitCode.SOME_NOT_READ : ExitCode.DONE;
    }
  }

  private Question question() {
    Question.Narrowing narrowing =
        new Question.Narrowing(
            Optional.ofNullable(sort),
            type.type(),
            country.code(),
            Optional.ofNullable(since),
            Optional.ofNullable(until));
    return new Question(String.join(" ", words), narrowing, asOf.asOf(setting), Math.max(1, limit));
  }

  private static String told(Found found) {
    if (found.hits().isEmpty()) {
      return "Nothing found; fewer words find more.";
    }
    String all =
        found.hits().size()
            + " of "
            + Count.of((int) Math.min(found.all(), Integer.MAX_VALUE), "hit");
    return found.loosely() ? all + "; none has all of the words." : all + ".";
  }
}
