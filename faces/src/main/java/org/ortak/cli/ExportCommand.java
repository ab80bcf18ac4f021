package org.ortak.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.export.Exporter;
import org.ortak.answer.export.Format;
import org.ortak.answer.export.Material;
import org.ortak.answer.json.AnswerJson;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Tracker;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.OutputException;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.pack.Pack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a selection into a file for another program. */
@Command(
    name = "export",
    header = "Write a selection as a table, map, calendar or evidence bundle.",
    description = {
      "",
      "Writes the undertakings that are selected: as CSV or XLSX (one a row), GeoJSON (towns as",
      "points; regions and countries without), JSON lines, iCalendar (milestones to come), or as"
          + " an",
      "evidence bundle: one ZIP with the tables, every sentence, hashes, and how to check all that",
      "without Ortak.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak export --type facility --country Germany --out plants.xlsx",
      "  ortak export --company CATL --format csv | head",
      "  ortak export --type facility --with-pages --out evidence.zip",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger or the output failed."
    })
final class ExportCommand implements Callable<Integer> {

  /** By which spreadsheets know that a text file is in UTF-8. */
  private static final String UTF_8_MARK = "\ufeff";

  private final Setting setting;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledgers;

  @Mixin private FilterOptions filters;

  @Mixin private AsOfOption asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = WordConverters.ExportForms.class,
      description = "csv, xlsx, geojson, jsonl, ics or zip; else the ending of --out tells.")
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "FILE", description = "The file; else standard output.")
  private @Nullable Path out;

  @Option(names = "--with-pages", description = "In a bundle: the whole texts of the documents.")
  private boolean withPages;

  ExportCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Format wanted = format();
    if (withPages && wanted != Format.ZIP) {
      throw wrong("--with-pages: expected it with an evidence bundle (--format zip)");
    }
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      Material material = material(ledger);
      Exporter exporter =
          new Exporter(ledger, new AnswerJson()::chapter, () -> Pack.builtIn().places());
      if (out == null) {
        exporter.write(wanted, material, setting.out());
        new Output(setting.out()).flush();
      } else {
        write(exporter, wanted, material);
      }
      new Messages(setting).line(Count.of(material.chapters().size(), "undertaking") + " written.");
    }
    return ExitCode.DONE;
  }

  private Material material(Ledger ledger) {
    Tracker tracker = new Tracker(ledger, setting.clock());
    AsOf day = asOf.asOf(setting);
    List<Chapter> chapters = tracker.chapters(filters.filter(), day);
    return new Material(
        chapters,
        filters.told(),
        tracker.today(day),
        setting.clock().instant().truncatedTo(ChronoUnit.SECONDS),
        withPages);
  }

  /** Beside the file first, so that nobody finds half of it. */
  private void write(Exporter exporter, Format wanted, Material material) {
    Path whole = Optional.ofNullable(out).orElseThrow().toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(part)) {
        if (wanted == Format.CSV) {
          stream.write(UTF_8_MARK.getBytes(StandardCharsets.UTF_8));
        }
        exporter.write(wanted, material, stream);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = out == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
    for (Format one : Format.values()) {
      if (name.endsWith("." + one.word())) {
        return one;
      }
    }
    throw wrong(
        "expected --format csv, xlsx, geojson, jsonl, ics or zip, or --out with such an ending,"
            + " found "
            + (out == null ? "neither" : out));
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
