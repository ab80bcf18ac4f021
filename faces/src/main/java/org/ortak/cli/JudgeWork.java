package org.ortak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ortak.answer.AnswerException;
import org.ortak.answer.board.BoardFile;
import org.ortak.answer.json.JudgementJson;
import org.ortak.answer.judging.Decision;
import org.ortak.answer.judging.Finder;
import org.ortak.answer.judging.Judge;
import org.ortak.answer.search.Search;
import org.ortak.cli.print.JudgementLines;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.Document;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Tombstone;
import org.ortak.ledger.history.Verdict;

/** What the commands that decide have in common: open the ledger, decide, tell what was decided. */
final class JudgeWork {

  private final Setting setting;
  private final JudgeOptions options;
  private final Output output;

  JudgeWork(Setting setting, JudgeOptions options) {
    this.setting = setting;
    this.options = options;
    this.output = new Output(setting.out());
  }

  /** Makes judgements. */
  interface Work {
    List<Judgement> judge(Judge judge, Finder finder);
  }

  int told(Work work) {
    try (Ledger ledger = options.ledgers().openToAsk(setting)) {
      List<Judgement> made = work.judge(options.judge(ledger, setting), new Finder(ledger));
      JudgementLines lines = new JudgementLines(Terminal.of(setting.machine()));
      for (Judgement judgement : made) {
        if (options.json()) {
          output.line(
              new JudgementJson()
                  .decision(new Decision(judgement, Decision.State.HOLDS, List.of())));
        } else {
          lines.made(judgement).forEach(output::line);
        }
      }
      output.flush();
      return ExitCode.DONE;
    }
  }

  int pair(Verdict verdict, List<String> both, String why) {
    String one = both.getFirst();
    String other = both.getLast();
    if (Finder.isId(one) != Finder.isId(other)) {
      throw new AnswerException(
          "expected two ids or two names, found one of each: " + one + " and " + other);
    }
    return told(
        (judge, finder) ->
            List.of(
                Finder.isId(one)
                    ? judge.pair(verdict, finder.report(one), finder.report(other), why)
                    : judge.names(verdict, one, other, why)));
  }

  int split(String claim, String why) {
    return told((judge, finder) -> judge.split(finder.report(claim), why));
  }

  /** Takes the search index away, which holds the words of what was purged; it is made anew. */
  private static void forget(Path index) {
    if (!Files.isDirectory(index)) {
      return;
    }
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int purge(String asked, String why, boolean yes) {
    try (Ledger ledger = options.ledgers().openToAsk(setting)) {
      String id = new Finder(ledger).document(asked);
      String title =
          ledger.document(id).flatMap(Document::title).orElse("a document without title");
      if (!yes) {
        new Messages(setting)
            .line("ortak: expected --yes, since “" + title + "” (" + id + ") goes for good");
        return ExitCode.WRONG_USAGE;
      }
      Tombstone left = options.judge(ledger, setting).purge(id, why);
      Path file = options.ledgers().file(setting);
      forget(Search.folder(file));
      BoardFile.of(file).forget();
      output.line("purged “" + title + "”; its tombstone is " + left.document());
      output.flush();
      return ExitCode.DONE;
    }
  }
}
