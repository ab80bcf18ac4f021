package org.ortak.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ortak.answer.AnswerException;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.OutputException;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.history.LedgerException;
import org.ortak.score.ScoreException;
import org.ortak.source.watch.WatchException;
import picocli.CommandLine;

/** What a person is told when a command can't go on, and the exit code for it. */
final class Faults {

  private final Messages messages;

  Faults(Setting setting) {
    this.messages = new Messages(setting);
  }

  int usage(CommandLine.ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    messages.line(name + ": " + fault.getMessage());
    likely(fault).ifPresent(one -> messages.line("Did you mean " + one + "?"));
    messages.line("See " + name + " --help");
    return ExitCode.WRONG_USAGE;
  }

  /** The command or option that is written most like one that is not known. */
  private static Optional<String> likely(CommandLine.ParameterException fault) {
    if (!(fault instanceof CommandLine.UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    String written = unmatched.getUnmatched().getFirst();
    CommandLine command = fault.getCommandLine();
    Stream<String> known =
        written.startsWith("-")
            ? command.getCommandSpec().optionsMap().keySet().stream()
            : command.getSubcommands().keySet().stream();
    return known
        .map(one -> new Likeness(one, Likeness.steps(written, one)))
        .filter(one -> one.steps() <= 1 + written.length() / 3)
        .min(Comparator.comparingInt(Likeness::steps))
        .map(Likeness::name);
  }

  int execution(Exception fault) {
    messages.endProgress();
    return switch (fault) {
      case OutputException output when output.isReaderGone() -> ExitCode.READER_GONE;
      case OutputException output -> {
        messages.line("ortak: expected to write the output, found " + output.getMessage());
        yield ExitCode.FAULT;
      }
      case LedgerException ledger -> told(ledger);
      case AnswerException answer -> {
        messages.line("ortak: " + answer.getMessage());
        yield ExitCode.SOME_NOT_READ;
      }
      case ScoreException score -> told(score);
      case WatchException watch -> told(watch);
      default -> {
        messages.line("ortak: a fault of the program itself; please report it with these lines:");
        messages.line(trace(fault));
        yield ExitCode.FAULT;
      }
    };
  }

  private int told(RuntimeException fault) {
    messages.line("ortak: " + fault.getMessage());
    return ExitCode.FAULT;
  }

  private static String trace(Exception fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString().stripTrailing();
  }
}
