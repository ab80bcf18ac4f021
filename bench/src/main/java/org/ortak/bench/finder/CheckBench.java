package org.ortak.bench.finder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ortak.answer.check.Checked;
import org.ortak.answer.check.Checker;
import org.ortak.article.ArticleReader;
import org.ortak.bench.finder.GoldEntries.GoldEntry;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.pack.Pack;

/**
 * Holds the articles of one folder against a ledger of another's, and counts which claims are
 * rightly told as known. Arguments: the folder that is known, the folder to check, the list of gold
 * claims that tell of one thing.
 */
public final class CheckBench {

  private final Set<Set<String>> joined;
  private final Set<String> known = new HashSet<>();
  private int expected;
  private int right;
  private int others;
  private int wrong;

  private CheckBench(Set<Set<String>> joined) {
    this.joined = joined;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Pack pack = Pack.builtIn();
    GoldEntries gold = new GoldEntries(new ArticleReader(pack, Optional.empty()), pack.lexicon());
    List<GoldEntry> first = gold.read(Path.of(arguments[0]));
    List<GoldEntry> asked = gold.read(Path.of(arguments[1]));
    Set<Set<String>> joined = ClaimPairs.read(Path.of(arguments[2]));
    CheckBench onGold = new CheckBench(joined);
    onGold.run(first, asked);
    out.println("gold claims: " + onGold.told());
    ReadAgain reader = new ReadAgain(pack);
    List<GoldEntry> firstRead = first.stream().map(reader::read).toList();
    CheckBench asRead = new CheckBench(joined);
    asRead.run(firstRead, asked.stream().map(reader::read).toList());
    out.println("as read, of those read in both folders: " + asRead.told());
  }

  /**
   * @param first what the ledger holds
   * @param asked what is checked, each claim with its gold id, or none
   */
  private void run(List<GoldEntry> first, List<GoldEntry> asked) {
    first.forEach(one -> known.addAll(one.ids()));
    try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
      Replay.fill(ledger, first.stream().map(GoldEntry::entry).toList());
      Checker checker = new Checker(ledger, AsOf.latest());
      for (GoldEntry one : asked) {
        Checked checked = checker.check(one.entry());
        for (int i = 0; i < one.ids().size(); i++) {
          count(one.ids().get(i), checked.answers().get(i));
        }
      }
    }
  }

  private void count(String id, Checked.Answer answer) {
    boolean isKnown =
        joined.stream()
            .filter(ids -> ids.contains(id))
            .anyMatch(ids -> ids.stream().anyMatch(known::contains));
    boolean told = answer.standing() != Checked.Standing.NEW;
    if (isKnown) {
      expected++;
      right += told ? 1 : 0;
    } else if (!id.isEmpty()) {
      others++;
      wrong += told ? 1 : 0;
    }
  }

  private String told() {
    return String.format(
        Locale.ROOT,
        "of %d claims that are known %d are told so (%.3f); of %d others %d are told as known"
            + " (%.3f)",
        expected,
        right,
        (double) right / expected,
        others,
        wrong,
        (double) wrong / others);
  }
}
