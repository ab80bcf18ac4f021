package org.ortak.ledger.undertaking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Heading;
import org.ortak.ledger.history.History;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entities;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.resolve.Stories;

/** Works out what is believed, from the history alone. */
public final class Believer {

  private final NameKey nameKey;
  private final Set<String> partWords;
  private final Thresholds thresholds;

  public Believer(NameKey nameKey, Thresholds thresholds) {
    this.nameKey = nameKey;
    this.partWords = partWords();
    this.thresholds = thresholds;
  }

  public static Believer standard() {
    return new Believer(NameKey.standard(), Thresholds.standard());
  }

  public Beliefs believe(History history, AsOf asOf) {
    Known known = known(history, asOf);
    UndertakingMaker maker = new UndertakingMaker(known.world());
    return new Beliefs(
        known.joiner().join().stream().map(maker::make).toList(), known.headings(), known.world());
  }

  /** The pairs of claims that wait for a judgement, likest first. */
  public List<Pair> review(History history, AsOf asOf) {
    return known(history, asOf).joiner().review();
  }

  private Known known(History history, AsOf asOf) {
    Rulings rulings = new Rulings(history.judgements(asOf));
    List<Heading> headings = history.headings(asOf);
    List<Report> reports = history.reports(asOf).stream().filter(rulings::counts).toList();
    World world =
        new World(Entities.of(reports, nameKey), Stories.of(headings, history.sketches(asOf)));
    Traits.Maker maker = new Traits.Maker(world, partWords);
    return new Known(headings, world, new Joiner(maker, thresholds, rulings, reports));
  }

  private record Known(List<Heading> headings, World world, Joiner joiner) {}

  private static Set<String> partWords() {
    try (InputStream stream =
            Objects.requireNonNull(
                Believer.class.getResourceAsStream("part-words.txt"), "part-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
