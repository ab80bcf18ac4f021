package org.ortak.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.search.Search;
import org.ortak.api.question.Holdings;
import org.ortak.api.tool.Conversation;
import org.ortak.api.tool.Toolbox;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers an assistant over standard input and output. */
@Command(
    name = "mcp",
    header = "Let an assistant ask the ledger, by the Model Context Protocol.",
    description = {
      "",
      "Answers an assistant that starts this program and speaks the Model Context Protocol over"
          + " standard",
      "input and output, until the input ends. Its tools search, show, list, digest, check and find"
          + " a",
      "partner; every answer comes with sentences, outlets and days, and nothing is changed. The"
          + " same",
      "tools answer under /mcp of ortak serve.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak mcp --ledger team.db",
      "  {\"mcpServers\": {\"ortak\": {\"command\": \"ortak\", \"args\": [\"mcp\"]}}}",
      "",
      "The second is what many assistants want in their settings.",
      "",
      "Exit codes: 0 the input ended, 2 wrong usage, 5 the ledger failed."
    })
final class McpCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private LedgerOption ledgers;

  McpCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    try (Ledger ledger = ledgers.openToAsk(setting);
        Search search = Search.open(ledger, Search.folder(ledgers.file(setting)));
        BufferedReader in =
            new BufferedReader(new InputStreamReader(setting.in(), StandardCharsets.UTF_8))) {
      BoardKeeper keeper = ProgramHoldings.keeper(ledger, ledgers.file(setting));
      Holdings holdings =
          ProgramHoldings.of(ledger, search, asOf -> keeper.current(ledger, asOf), setting.clock());
      Conversation conversation = new Conversation(new Toolbox(holdings), ProgramVersion.told());
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          conversation.answer(line).ifPresent(output::line);
          output.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.DONE;
  }
}
