package org.ortak.bench.finder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ortak.article.ArticleReader;
import org.ortak.bench.finder.GoldEntries.GoldEntry;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.pack.Pack;

/**
 * Counts which pairs of claims about one thing a ledger joins, fed with gold claims and with claims
 * as read. Arguments: the list of claims that tell of one thing, the list of claims that only look
 * alike, and folders with gold claims.
 */
public final class JoinBench {

  private final Set<Set<String>> same;
  private final Set<Set<String>> alike;

  private JoinBench(Set<Set<String>> same, Set<Set<String>> alike) {
    this.same = same;
    this.alike = alike;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    JoinBench bench =
        new JoinBench(
            ClaimPairs.read(Path.of(arguments[0])), ClaimPairs.read(Path.of(arguments[1])));
    Pack pack = Pack.builtIn();
    GoldEntries gold = new GoldEntries(new ArticleReader(pack, Optional.empty()), pack.lexicon());
    List<GoldEntry> entries = new ArrayList<>();
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      entries.addAll(gold.read(Path.of(folder)));
    }
    out.println("gold claims: " + bench.told(entries));
    ReadAgain reader = new ReadAgain(pack);
    out.println("as read: " + bench.told(entries.stream().map(reader::read).toList()));
  }

  private String told(List<GoldEntry> entries) {
    Map<String, String> gold = new HashMap<>();
    for (GoldEntry one : entries) {
      List<String> claims = one.entry().claimIds();
      for (int i = 0; i < claims.size(); i++) {
        gold.put(claims.get(i), one.ids().get(i));
      }
    }
    gold.values().removeIf(String::isEmpty);
    Set<String> known = new HashSet<>(gold.values());
    Set<Set<String>> joined = joined(entries, gold);
    long right = joined.stream().filter(same::contains).count();
    long wrong = joined.stream().filter(alike::contains).count();
    long both = same.stream().filter(known::containsAll).count();
    long bothAlike = alike.stream().filter(known::containsAll).count();
    return String.format(
        Locale.ROOT,
        "of %d pairs that tell of one thing %d are told and %d joined (%.3f; %.3f of those told);"
            + " of %d pairs joined %d are right (%.3f); of %d told that only look alike %d are"
            + " joined",
        same.size(),
        both,
        right,
        (double) right / same.size(),
        (double) right / both,
        joined.size(),
        right,
        (double) right / joined.size(),
        bothAlike,
        wrong);
  }

  private static Set<Set<String>> joined(List<GoldEntry> entries, Map<String, String> gold) {
    Set<Set<String>> joined = new HashSet<>();
    try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
      Replay.fill(ledger, entries.stream().map(GoldEntry::entry).toList());
      for (Undertaking one : ledger.known(AsOf.latest()).list(Selection.all(), Integer.MAX_VALUE)) {
        ClaimPairs.add(told(one.reports(), gold), joined);
      }
    }
    return joined;
  }

  private static List<String> told(List<Report> reports, Map<String, String> gold) {
    return reports.stream().map(Report::id).filter(gold::containsKey).map(gold::get).toList();
  }
}
