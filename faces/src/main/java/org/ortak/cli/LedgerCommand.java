package org.ortak.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.store.Condition;
import org.ortak.ledger.undertaking.Thresholds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of a ledger, or works out anew what is believed. */
@Command(
    name = "ledger",
    header = "Tell what the ledger holds, work out beliefs anew, or set how alike is one.",
    description = {
      "",
      "info tells what the ledger holds. rebuild throws away all that is believed and works it out"
          + " anew",
      "from what was learnt; the result is the same. thresholds tells from which likeness on"
          + " claims",
      "and names are joined, and from which on review asks about them; two numbers set them.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak ledger info",
      "  ortak ledger rebuild",
      "  ortak ledger thresholds 0.85 0.5",
      "",
      "Exit codes: 0 done, 2 wrong usage, 5 the ledger failed."
    })
final class LedgerCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  /** What to do. */
  enum Task {
    info,
    rebuild,
    thresholds
  }

  @Parameters(index = "0", paramLabel = "TASK", description = "${COMPLETION-CANDIDATES}")
  private Task task;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "NUMBER",
      description = "For thresholds: from which likeness on to join, and to ask; 0 to 1.")
  private List<Double> numbers = List.of();

  @Option(names = "--json", description = "All as one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec;

  LedgerCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      if (task == Task.rebuild) {
        ledger.rebuild();
      } else if (task == Task.thresholds) {
        thresholds(ledger, output);
        return ExitCode.DONE;
      }
      ledger.condition().ifPresent(condition -> tell(condition, output));
      output.flush();
    }
    return ExitCode.DONE;
  }

  private void thresholds(Ledger ledger, Output output) {
    if (!numbers.isEmpty()) {
      ledger.set(asked(), setting.clock().instant());
    }
    Thresholds held = ledger.thresholds();
    output.line(
        json
            ? JsonLine.of(
                out -> {
                  out.writeNumberField("join", held.join());
                  out.writeNumberField("ask", held.review());
                })
            : "joined from " + held.join() + " on, asked about from " + held.review() + " on");
    output.flush();
  }

  private Thresholds asked() {
    try {
      return new Thresholds(numbers.getFirst(), numbers.getLast());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private void tell(Condition condition, Output output) {
    if (json) {
      output.line(JsonLine.of(out -> write(out, condition)));
      return;
    }
    output.line("ledger        " + condition.where());
    output.line("documents     " + condition.documents());
    output.line("readings      " + condition.readings());
    output.line("claims        " + condition.claims());
    output.line("judgements    " + condition.judgements());
    output.line("tombstones    " + condition.tombstones());
    output.line("undertakings  " + condition.undertakings());
    output.line("facts         " + condition.facts());
    output.line("tables        " + String.join(", ", condition.migrations()));
    condition.learnt().ifPresent(when -> output.line("last learnt   " + when));
  }

  private static void write(JsonGenerator out, Condition condition) throws IOException {
    out.writeStringField("ledger", condition.where());
    out.writeNumberField("documents", condition.documents());
    out.writeNumberField("readings", condition.readings());
    out.writeNumberField("claims", condition.claims());
    out.writeNumberField("judgements", condition.judgements());
    out.writeNumberField("tombstones", condition.tombstones());
    out.writeNumberField("undertakings", condition.undertakings());
    out.writeNumberField("facts", condition.facts());
    JsonLine.texts(out, "tables", condition.migrations());
    JsonLine.text(out, "learnt", condition.learnt().map(Object::toString));
  }
}
