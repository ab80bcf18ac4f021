package org.ortak.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.judging.Judge;
import org.ortak.answer.judging.Waiting;
import org.ortak.cli.print.JudgementLines;
import org.ortak.cli.print.WaitingLines;
import org.ortak.cli.terminal.Keys;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.Verdict;

/** Shows what waits, one at a time, and takes a key for each. */
final class ReviewTalk {

  private static final String WHY = "seen side by side in review";

  private final Output output;
  private final Judge judge;
  private final Keys keys;
  private final WaitingLines waitingLines;
  private final JudgementLines judgementLines;
  private final Deque<Step> made = new ArrayDeque<>();

  ReviewTalk(Setting setting, Judge judge) {
    Terminal terminal = Terminal.of(setting.machine());
    this.output = new Output(setting.out());
    this.judge = judge;
    this.keys = Keys.of(setting);
    this.waitingLines = new WaitingLines(terminal);
    this.judgementLines = new JudgementLines(terminal);
  }

  /** A decision, and the item that it was made on. */
  private record Step(int item, Judgement judgement) {}

  void talk(List<Waiting> all) {
    try (keys) {
      int item = 0;
      while (item >= 0 && item < all.size()) {
        output.line("");
        output.line((item + 1) + " of " + all.size());
        waitingLines.lines(all.get(item)).forEach(output::line);
        item = decide(all.get(item), item);
      }
      output.line("");
      output.line(
          made.isEmpty() ? "Nothing decided." : Count.of(made.size(), "judgement") + " made.");
      output.flush();
    }
  }

  /** The item to show next; less than 0 where the person has had enough. */
  private int decide(Waiting waiting, int item) {
    while (true) {
      output.text(question(waiting));
      output.flush();
      Optional<Character> key = keys.next();
      output.line(key.map(String::valueOf).orElse(""));
      if (key.isEmpty() || key.get() == 'q') {
        return -1;
      }
      if (key.get() == 'n') {
        return item + 1;
      }
      if (key.get() == 'u') {
        return undo(item);
      }
      Optional<Judgement> judgement = judged(waiting, key.get());
      if (judgement.isPresent()) {
        made.push(new Step(item, judgement.get()));
        judgementLines.made(judgement.get()).forEach(output::line);
        return item + 1;
      }
    }
  }

  private int undo(int item) {
    if (made.isEmpty()) {
      output.line("Nothing to take back.");
      return item;
    }
    Step last = made.pop();
    judgementLines.made(judge.undo(last.judgement(), "taken back in review")).forEach(output::line);
    return last.item();
  }

  private static String question(Waiting waiting) {
    String keys =
        switch (waiting) {
          case Waiting.Likely likely -> "[s]ame  [d]ifferent  reject [1] or [2]";
          case Waiting.Names names -> "[s]ame  [d]ifferent";
          case Waiting.Adrift adrift when adrift.likest().isPresent() ->
              "[a]ttach to what is read now  [x] undo the judgement";
          case Waiting.Adrift adrift -> "[x] undo the judgement";
          case Waiting.Dispute dispute -> "[e] undo the earlier  [l] undo the later";
        };
    return keys + "  [n]ext  [u]ndo the last  [q]uit: ";
  }

  private Optional<Judgement> judged(Waiting waiting, char key) {
    return Optional.ofNullable(
        switch (waiting) {
          case Waiting.Likely likely ->
              switch (key) {
                case 's' ->
                    judge.pair(Verdict.SAME, likely.one().report(), likely.other().report(), WHY);
                case 'd' ->
                    judge.pair(
                        Verdict.DIFFERENT, likely.one().report(), likely.other().report(), WHY);
                case '1' -> judge.claim(Verdict.WRONG, likely.one().report(), WHY);
                case '2' -> judge.claim(Verdict.WRONG, likely.other().report(), WHY);
                default -> null;
              };
          case Waiting.Names names ->
              switch (key) {
                case 's' ->
                    judge.names(Verdict.SAME, names.one().name(), names.other().name(), WHY);
                case 'd' ->
                    judge.names(Verdict.DIFFERENT, names.one().name(), names.other().name(), WHY);
                default -> null;
              };
          case Waiting.Adrift adrift ->
              switch (key) {
                case 'a' ->
                    adrift
                        .likest()
                        .map(side -> judge.again(adrift.decision().judgement(), side.report()))
                        .orElse(null);
                case 'x' -> judge.undo(adrift.decision().judgement(), WHY);
                default -> null;
              };
          case Waiting.Dispute dispute ->
              switch (key) {
                case 'e' -> judge.undo(dispute.earlier().judgement(), WHY);
                case 'l' -> judge.undo(dispute.later().judgement(), WHY);
                default -> null;
              };
        });
  }
}
