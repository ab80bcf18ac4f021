package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.AnswerException;
import org.ortak.answer.digest.Digest;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.json.JsonLine;
import org.ortak.api.alert.Alert;
import org.ortak.api.alert.AlertBook;
import org.ortak.api.alert.AlertRun;
import org.ortak.api.alert.Courier;
import org.ortak.api.alert.CourierException;
import org.ortak.api.alert.FeedCourier;
import org.ortak.api.alert.HookCourier;
import org.ortak.api.alert.MailCourier;
import org.ortak.api.alert.Smtp;
import org.ortak.api.question.DigestQuestions;
import org.ortak.api.question.Terms;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import org.ortak.pack.Once;
import org.ortak.pack.Pack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps alerts and tells what changed. */
@Command(
    name = "alert",
    header = "Be told what changes: by mail, webhook or feed, each change once.",
    description = {
      "",
      "An alert tells what is new, moved, slipped, contradicted or sought among what its filters"
          + " select,",
      "to a mail address, a web address or a feed file; each change once. What is known when it is"
          + " made",
      "is no news. run tells what is new since the last run, and belongs into a timetable such as"
          + " cron.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak alert add poland --country PL --type facility --to mailto:ada@example.org",
      "  ortak alert add catl --company CATL --to https://hooks.example/ortak",
      "  ortak alert add sought --for \"JS Power\" --to mailto:ada@example.org",
      "  ortak alert add all --to atom:/srv/www/ortak.atom",
      "  ortak alert list",
      "  ortak alert run",
      "",
      "ORTAK_SMTP names the server that takes mails, as smtp://name:password@host:587, ORTAK_FROM"
          + " the",
      "sender. ORTAK_ALERT_SECRET is the secret that webhooks are signed with.",
      "",
      "Exit codes: 0 done, 1 a message was not taken or no alert of this name, 2 wrong usage,",
      "5 the ledger failed."
    })
final class AlertCommand implements Callable<Integer> {

  private final Setting setting;

  /** What to do. */
  enum Work {
    add,
    list,
    remove,
    run
  }

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledgers;

  @Mixin private FilterOptions filters;

  @Option(
      names = "--for",
      paramLabel = "NAME",
      description = "Openings alone, and those that ask for what somebody makes or does.")
  private @Nullable String maker;

  @Parameters(index = "0", paramLabel = "WORK", description = "${COMPLETION-CANDIDATES}")
  private Work work;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Of the alert.")
  private @Nullable String name;

  @Option(
      names = "--to",
      paramLabel = "ADDRESS",
      description = "Where to tell it: mailto:ADDRESS, http(s)://…, or atom:FILE.")
  private @Nullable String to;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  AlertCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    check();
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting)) {
      AlertBook book = new AlertBook(ledger.notes());
      int code =
          switch (work) {
            case add -> add(ledger, book);
            case remove -> {
              book.remove(String.valueOf(name));
              yield ExitCode.DONE;
            }
            case list -> {
              book.all().forEach(alert -> output.line(told(alert)));
              yield ExitCode.DONE;
            }
            case run -> locked(() -> run(ledger, book, output));
          };
      output.flush();
      return code;
    }
  }

  private void check() {
    boolean named = name != null && name.matches("[A-Za-z0-9_-]{1,40}");
    if (!named && (name != null || work == Work.add || work == Work.remove)) {
      throw wrong("expected a NAME of letters, digits, - and _ behind " + work);
    }
    if (work == Work.add && (to == null || !isDestination(to))) {
      throw wrong("--to: expected mailto:ADDRESS, http(s)://… or atom:FILE, found " + to);
    }
  }

  private static boolean isDestination(String to) {
    return (to.startsWith("mailto:") && MailCourier.isAddress(to.substring("mailto:".length())))
        || to.matches("https?://[^\\s<>\"]+")
        || to.matches("atom:.+");
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private int add(Ledger ledger, AlertBook book) {
    Terms selected = new Terms(filters.terms());
    Terms terms = maker == null ? selected : selected.with(Terms.MAKER, maker);
    Alert alert =
        new Alert(String.valueOf(name), terms, String.valueOf(to), setting.clock().instant());
    book.refuseKnown(alert.name());
    // before the alert is there, so that one killed in between never tells what was known
    alertRun(ledger).begin(alert);
    book.add(alert);
    return ExitCode.DONE;
  }

  private int run(Ledger ledger, AlertBook book, Output output) {
    List<Alert> alerts =
        book.all().stream().filter(alert -> name == null || alert.name().equals(name)).toList();
    if (alerts.isEmpty() && name != null) {
      throw new AnswerException("expected the name of an alert, found " + name);
    }
    int code = ExitCode.DONE;
    for (Alert alert : alerts) {
      try {
        int told = alertRun(ledger).tell(alert);
        output.line(ran(alert, told));
      } catch (CourierException e) {
        new Messages(setting).line("ortak alert: " + alert.name() + ": " + e.getMessage());
        code = ExitCode.SOME_NOT_READ;
      }
    }
    return code;
  }

  private String ran(Alert alert, int told) {
    if (json) {
      return JsonLine.of(
          out -> {
            out.writeStringField("name", alert.name());
            out.writeNumberField("told", told);
          });
    }
    return alert.name() + ": " + Count.of(told, "change") + " told";
  }

  /** Two runs at once would tell the same twice. */
  private int locked(Callable<Integer> running) {
    Path place = ledgers.file(setting).toAbsolutePath();
    Path lock = place.resolveSibling(place.getFileName() + ".alerts");
    try (FileChannel channel = opened(lock);
        FileLock held = channel.tryLock()) {
      if (held == null) {
        new Messages(setting).line("ortak alert: another run is at work; it tells what is new");
        return ExitCode.SOME_NOT_READ;
      }
      return running.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileChannel opened(Path lock) throws IOException {
    Path folder = lock.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private AlertRun alertRun(Ledger ledger) {
    DigestQuestions questions =
        new DigestQuestions(
            ledger, setting.clock(), new Once<>(() -> new FinderPack(Pack.builtIn())));
    return new AlertRun(
        ledger.notes(),
        setting.clock(),
        questions::month,
        alert -> courier(alert, questions::feed));
  }

  private Courier courier(Alert alert, Function<Terms, Digest> changes) {
    if (alert.to().startsWith("atom:")) {
      return new FeedCourier(changes);
    }
    if (!alert.to().startsWith("mailto:")) {
      return new HookCourier(variable("ORTAK_ALERT_SECRET"), setting.clock());
    }
    String from = variable("ORTAK_FROM");
    if (!MailCourier.isAddress(from)) {
      throw new CourierException("ORTAK_FROM: expected a mail address, found " + from);
    }
    URI server = URI.create(variable("ORTAK_SMTP"));
    if (server.getHost() == null || !List.of("smtp", "smtps").contains(server.getScheme())) {
      throw new CourierException("ORTAK_SMTP: expected smtp://HOST:PORT, found something else");
    }
    return new MailCourier(new Smtp(server), from, setting.clock());
  }

  private String variable(String variable) {
    Optional<String> value = setting.machine().variable(variable);
    return value.orElseThrow(
        () -> new CourierException("expected " + variable + " to be set, found nothing"));
  }

  private String told(Alert alert) {
    if (json) {
      return JsonLine.of(
          out -> {
            out.writeStringField("name", alert.name());
            out.writeStringField("selection", alert.terms().told());
            out.writeStringField("to", alert.to());
            out.writeStringField("made", alert.made().toString());
          });
    }
    return alert.name() + ": " + alert.terms().told() + ", to " + alert.to();
  }
}
