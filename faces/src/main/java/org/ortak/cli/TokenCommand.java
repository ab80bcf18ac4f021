package org.ortak.cli;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ortak.answer.json.JsonLine;
import org.ortak.api.token.Token;
import org.ortak.api.token.TokenBook;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Table;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes the tokens that a server lets in. */
@Command(
    name = "token",
    header = "Make, list and revoke the tokens that a server lets in.",
    description = {
      "",
      "A token lets its holder write through the API of ortak serve, and come in from other"
          + " machines;",
      "what they judge is judged in their name. It is shown once; the ledger keeps its hash alone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak token create ada",
      "  ortak token list",
      "  ortak token revoke ada",
      "",
      "Exit codes: 0 done, 1 no token of this name, 2 wrong usage, 5 the ledger failed."
    })
final class TokenCommand implements Callable<Integer> {

  private final Setting setting;

  /** What to do. */
  enum Work {
    create,
    list,
    revoke
  }

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledgers;

  @Parameters(index = "0", paramLabel = "WORK", description = "${COMPLETION-CANDIDATES}")
  private Work work;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "Who gets it; of revoke, a name or the id that list tells.")
  private @Nullable String name;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  TokenCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    String holder = name == null ? "" : name.strip();
    if (holder.isEmpty() != (work == Work.list)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          work == Work.list ? "expected no NAME behind list" : "expected a NAME behind " + work);
    }
    Output output = new Output(setting.out());
    try (Ledger ledger = work == Work.create ? ledgers.open(setting) : ledgers.openToAsk(setting)) {
      TokenBook book = new TokenBook(ledger.notes(), setting.clock());
      switch (work) {
        case create -> {
          output.line(book.create(holder, new SecureRandom()));
          new Messages(setting).line("Keep it now; it cannot be shown again.");
        }
        case list -> list(book.all(), output);
        case revoke -> list(book.revoke(holder), output);
      }
      output.flush();
    }
    return ExitCode.DONE;
  }

  private void list(List<Token> tokens, Output output) {
    if (json) {
      tokens.forEach(token -> output.line(json(token)));
      return;
    }
    Table table = new Table("id", "holder", "made", "revoked");
    for (Token token : tokens) {
      table.row(
          List.of(
              Styled.plain(token.id()),
              Styled.plain(token.name()),
              Styled.plain(token.made().toString()),
              Styled.plain(token.revoked().map(Object::toString).orElse(""))));
    }
    (tokens.isEmpty()
            ? List.of("no tokens; ortak token create NAME makes one")
            : table.lines(Terminal.of(setting.machine())))
        .forEach(output::line);
  }

  private static String json(Token token) {
    return JsonLine.of(
        out -> {
          out.writeStringField("id", token.id());
          out.writeStringField("holder", token.name());
          out.writeStringField("made", token.made().toString());
          JsonLine.text(out, "revoked", token.revoked().map(Object::toString));
        });
  }
}
