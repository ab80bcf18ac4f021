package org.ortak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.JsonLine;
import org.ortak.answer.table.TableReader;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Entry;
import org.ortak.ledger.history.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a user's own table into the ledger. */
@Command(
    name = "import",
    header = "Take your own table into the ledger, one claim a row.",
    description = {
      "",
      "Takes a CSV file or workbook into the ledger: each row becomes a claim whose source is the",
      "table and the row, beside what articles say. A mapping in YAML tells which column is what:",
      "",
      "  type: facility",
      "  outlet: our own list            who says it",
      "  published: Updated              the column with the day",
      "  fields:",
      "    operator: Company             field of a claim: column",
      "    kind: =battery-plant          after = the value itself",
      "    stage: Status",
      "    place: Town",
      "    country: Country",
      "    capacity: {column: Capacity, unit: GWh/yr}",
      "  words: {Planned: agreed, Operating: active}",
      "",
      "A row that can't be understood is told with row and column; the rest is kept. The same"
          + " table",
      "twice changes nothing.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak import plants.csv --map plants.yaml",
      "  ortak import plants.xlsx --map plants.yaml --ledger team.db",
      "",
      "Exit codes: 0 all rows taken, 1 some not, 2 wrong usage, 5 the ledger failed."
    })
final class ImportCommand implements Callable<Integer> {

  private static final int TOGETHER = 256;

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  @Parameters(paramLabel = "TABLE", description = "A .csv or .xlsx file with a head.")
  private Path table;

  @Option(
      names = "--map",
      paramLabel = "FILE",
      required = true,
      description = "The mapping of its columns.")
  private Path map;

  @Option(names = "--json", description = "What became of the rows as one JSON object.")
  private boolean json;

  ImportCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    TableReader.Read read = read();
    Messages messages = new Messages(setting);
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.open(setting)) {
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      List<Entry> entries = read.entries();
      for (int i = 0; i < entries.size(); i += TOGETHER) {
        ledger
            .add(entries.subList(i, Math.min(entries.size(), i + TOGETHER)))
            .forEach(landing -> outcomes.merge(landing.outcome(), 1, Integer::sum));
      }
      read.faults().forEach(messages::line);
      Rows rows =
          new Rows(
              outcomes.getOrDefault(Outcome.ADDED, 0),
              outcomes.getOrDefault(Outcome.KNOWN, 0) + outcomes.getOrDefault(Outcome.REREAD, 0),
              read.faults().size());
      output.line(json ? rows.json() : rows.told() + "; ledger " + ledgers.told(setting));
      output.flush();
    }
    return read.faults().isEmpty() ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
  }

  /** What became of the rows. */
  private record Rows(int added, int known, int bad) {

    String told() {
      return "new " + added + ", known " + known + ", bad " + bad;
    }

    String json() {
      return JsonLine.of(
          out -> {
            out.writeNumberField("new", added);
            out.writeNumberField("known", known);
            out.writeNumberField("bad", bad);
          });
    }
  }

  private TableReader.Read read() {
    for (Path file : List.of(table, map)) {
      if (!Files.isRegularFile(file)) {
        throw new AnswerException(
            file + ": expected a file of this name, found none; check the name");
      }
    }
    try {
      return TableReader.read(table, map);
    } catch (IOException e) {
      throw new AnswerException(
          table + ": expected a table that can be read, found " + e.getMessage());
    }
  }
}
