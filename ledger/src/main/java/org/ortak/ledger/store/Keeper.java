package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Participant;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Knots;
import org.ortak.ledger.undertaking.Rulings;
import org.ortak.ledger.undertaking.Tangle;
import org.ortak.ledger.undertaking.Traits;

/**
 * Keeps what is believed up to date with what was learnt: only claims that came, went or are seen
 * in a new light are joined anew, with all that they hang together with. The result is the same as
 * if all were worked out at once.
 */
final class Keeper {

  private static final int AT_ONCE = 256;
  private static final int TRAITS = 60_000;
  private final Statements statements;
  private final NameKey nameKey;
  private final Joining joining;
  private final ClaimRows claims;
  private final StoredEntities entities;
  private final NameRows names;
  private final StoredKin kin;
  private final StoredStories stories;
  private final UndertakingRows undertakings;
  private final Recent<Traits> recent;
  private final Tangles tangles = new Tangles();
  private final JudgementRows judgements;

  Keeper(Statements statements, Tools tools) {
    this.statements = statements;
    this.nameKey = tools.believer().nameKey();
    this.claims = new ClaimRows(statements, tools.body());
    this.judgements = new JudgementRows(statements, claims, tools.subjects());
    this.entities = new StoredEntities(statements, nameKey, Ticks.NOW - 1);
    this.names = new NameRows(statements, entities, nameKey, tools.believer().namesakes());
    this.kin = new StoredKin(statements, entities, nameKey, tools.believer().families());
    this.stories = new StoredStories(statements, Ticks.NOW - 1);
    this.undertakings = new UndertakingRows(statements, names);
    this.joining =
        tools.believer().joining(tools.believer().world(entities, kin, stories.stories()));
    this.recent = new Recent<>(TRAITS);
  }

  /** Takes in everything that was learnt since {@code from}; how far it came. */
  Progress catchUp(Progress from) throws SQLException {
    return Failures.checked(() -> follow(from));
  }

  private Progress follow(Progress from) throws SQLException {
    Progress at = from;
    while (true) {
      List<News> news = news(at);
      if (news.isEmpty()) {
        return at;
      }
      long now = news.getFirst().tick();
      Progress before = at;
      List<News> together = news.stream().filter(one -> one.tick() == now).toList();
      for (News one : together) {
        at = one.after(at);
      }
      step(together, before, at, now);
    }
  }

  /** What is new, in the order of learning. */
  private List<News> news(Progress at) throws SQLException {
    List<News> news =
        new ArrayList<>(
            statements.rows(
                "SELECT seq, learnt_at, document FROM reading WHERE seq > ? ORDER BY seq LIMIT ?",
                row -> new News(Ticks.of(row.getLong(2)), row.getLong(1), row.getLong(3)),
                at.reading(),
                AT_ONCE));
    news.addAll(
        statements.rows(
            "SELECT seq, learnt_at FROM judgement WHERE seq > ? ORDER BY seq LIMIT ?",
            row -> new News(Ticks.of(row.getLong(2)), row.getLong(1), -1),
            at.judgement(),
            AT_ONCE));
    news.sort(Comparator.comparingLong(News::tick));
    return news;
  }

  private void step(List<News> news, Progress before, Progress after, long now)
      throws SQLException {
    Rulings old = judgements.rulings(before.judgement());
    boolean isJudged = after.judgement() > before.judgement();
    Rulings rulings = isJudged ? judgements.rulings(after.judgement()) : old;
    Step step = new Step(rulings, now);
    for (News one : news) {
      if (one.isReading()) {
        read(one, old, step);
      }
    }
    if (isJudged) {
      for (long claim : judgements.touched(before, after)) {
        step.takeAway(claim, old);
        step.bring(claim);
      }
    }
    resolve(step, old, isJudged);
    new Rejoining(step).run();
  }

  private void read(News one, Rulings old, Step step) throws SQLException {
    Optional<Long> earlier =
        statements.row(
            "SELECT max(seq) FROM reading WHERE document = ? AND seq < ? HAVING max(seq) > 0",
            row -> row.getLong(1),
            one.document(),
            one.seq());
    if (earlier.isPresent()) {
      for (ClaimRows.Numbered claim : claims.of(earlier.get())) {
        step.takeAway(claim.claim(), old);
        step.brought.remove(claim.claim());
      }
    } else {
      for (long document : stories.add(one.document(), step.now)) {
        step.retellDocument(document);
      }
    }
    for (ClaimRows.Numbered claim : claims.of(one.seq())) {
      step.bring(claim.claim(), claim.report());
    }
  }

  /** Names, then kin; claims whose parties are others now are seen anew. */
  private void resolve(Step step, Rulings old, boolean isJudged) throws SQLException {
    Set<String> touched = new TreeSet<>(step.countNames());
    names.heed(step.rulings.nameVerdicts());
    if (isJudged) {
      touched.addAll(old.nameVerdicts().parted(nameKey));
      touched.addAll(step.rulings.nameVerdicts().parted(nameKey));
    }
    Set<String> forms = names.withNear(touched);
    List<NameRows.Move> moves = new ArrayList<>();
    for (String form : forms) {
      names.settle(form, step.now).ifPresent(moves::add);
    }
    if (isJudged || step.rulings.sameNames().size() > 0) {
      moves.addAll(names.judge(step.rulings.sameNames(), step.now));
    }
    Set<String> keys = new TreeSet<>();
    for (NameRows.Move move : moves) {
      keys.addAll(move.from());
      keys.addAll(move.to());
      for (String key : move.from()) {
        step.retellSign(Joining.key("party", key));
      }
    }
    for (String key : step.named(keys)) {
      names.name(key, step.now);
    }
    step.settleKin(forms, keys);
  }

  /** What a claim's parties and venture are found by. */
  private long[] signs(Traits traits) {
    Set<Long> signs = new TreeSet<>();
    for (long sign : joining.posts(traits)) {
      signs.add(sign);
    }
    for (Participant party : traits.report().claim().participants()) {
      signs.add(Joining.key("party", entities.key(party)));
    }
    traits
        .report()
        .claim()
        .speaker()
        .ifPresent(
            speaker -> {
              signs.add(Joining.key("party", entities.key(speaker.name())));
              speaker
                  .organisation()
                  .ifPresent(firm -> signs.add(Joining.key("party", entities.key(firm))));
            });
    if (traits.report().claim().type() == ClaimType.PARTNERSHIP) {
      traits
          .report()
          .claim()
          .what()
          .forEach(what -> signs.add(Joining.key("venture", nameKey.of(what))));
    }
    return signs.stream().mapToLong(Long::longValue).toArray();
  }

  private Traits traits(long claim, Rulings rulings) throws SQLException {
    Optional<Traits> known = recent.get(claim);
    if (known.isPresent()) {
      return known.get();
    }
    Report report = claims.report(claim).orElseThrow(() -> new SQLException("no claim " + claim));
    Traits traits = joining.traits(rulings.corrected(report));
    recent.put(claim, traits);
    return traits;
  }

  /** What is compared of a claim is made anew. */
  private void renew(long claim, Report report) {
    recent.put(claim, joining.traits(report));
  }

  private List<Long> signed(long sign) throws SQLException {
    return statements.rows(
        "SELECT claim FROM sign WHERE sign = ? ORDER BY claim", row -> row.getLong(1), sign);
  }

  private Optional<Told> told(long claim) throws SQLException {
    return statements.row(
        "SELECT bound, undertaking, signs FROM told WHERE claim = ?",
        row -> new Told(new Place(row.getLong(1), row.getLong(2)), Packed.numbers(row.getBytes(3))),
        claim);
  }

  /**
   * How far beliefs have come.
   *
   * @param reading the last reading that was taken in
   */
  record Progress(long reading, long judgement) {}

  /** What a keeper works with. */
  record Tools(Believer believer, ClaimBody body, SubjectJson subjects) {}

  private record Told(Place place, long[] signs) {}

  /**
   * Where a claim hangs.
   *
   * @param bound the least claim that it hangs together with; 0 while nothing is known
   * @param undertaking the one that it tells; 0 while nothing is known
   */
  private record Place(long bound, long undertaking) {
    static final Place NONE = new Place(0, 0);
  }

  private record News(long tick, long seq, long document) {
    boolean isReading() {
      return document >= 0;
    }

    Progress after(Progress at) {
      return isReading() ? new Progress(seq, at.judgement()) : new Progress(at.reading(), seq);
    }
  }

  /** The claims that one step touches. */
  private final class Step {
    private final Rulings rulings;
    private final long now;
    private final Map<Long, Report> brought = new TreeMap<>();
    private final Map<Long, Report> gone = new TreeMap<>();
    private final Set<Long> retold = new TreeSet<>();

    Step(Rulings rulings, long now) {
      this.rulings = rulings;
      this.now = now;
    }

    /** A claim counts no longer as it did. */
    void takeAway(long claim, Rulings old) throws SQLException {
      if (told(claim).isPresent() && !gone.containsKey(claim)) {
        Report report =
            claims.report(claim).orElseThrow(() -> new SQLException("no claim " + claim));
        gone.put(claim, old.corrected(report));
      }
    }

    void bring(long claim) throws SQLException {
      Optional<Report> report = claims.report(claim);
      if (report.isPresent()) {
        bring(claim, report.get());
      }
    }

    void bring(long claim, Report report) {
      if (rulings.counts(report)) {
        brought.put(claim, rulings.corrected(report));
      }
    }

    void retellDocument(long document) throws SQLException {
      retold.addAll(
          statements.rows(
              "SELECT t.claim FROM told t JOIN reading r ON t.claim >= r.seq * 65536 AND t.claim <"
                  + " (r.seq + 1) * 65536 WHERE r.document = ?",
              row -> row.getLong(1),
              document));
    }

    void retellSign(long sign) throws SQLException {
      retold.addAll(signed(sign));
    }

    /** Counts the names that came and went; the forms that stand for others than before. */
    Set<String> countNames() throws SQLException {
      Set<String> forms = new HashSet<>();
      for (Report report : gone.values()) {
        forms.addAll(names.count(report.claim(), -1));
      }
      for (Report report : brought.values()) {
        forms.addAll(names.count(report.claim(), 1));
      }
      return forms;
    }

    /** The entities whose most used name may be another now. */
    Set<String> named(Set<String> keys) {
      Set<String> named = new TreeSet<>(keys);
      for (Map<Long, Report> all : List.of(gone, brought)) {
        for (Report report : all.values()) {
          report.claim().participants().forEach(party -> named.add(entities.key(party)));
        }
      }
      return named;
    }

    /** What claims and names tell of kin; claims of entities with other kin are joined anew. */
    void settleKin(Set<String> forms, Set<String> keys) throws SQLException {
      Set<StoredKin.Tie> ties = new HashSet<>();
      for (Map.Entry<Long, Report> entry : gone.entrySet()) {
        ties.addAll(kin.silence(entry.getKey(), entry.getValue().claim().type()));
      }
      Set<String> renamed = new TreeSet<>();
      for (String key : keys) {
        renamed.addAll(formsOf(key));
      }
      renamed.addAll(forms);
      for (String form : renamed) {
        ties.addAll(kin.tellForms(form));
        for (long venture : signed(Joining.key("venture", form))) {
          if (!gone.containsKey(venture)) {
            ties.addAll(kin.tellClaim(venture, traits(venture, rulings).report().claim()));
          }
        }
      }
      for (Map.Entry<Long, Report> entry : brought.entrySet()) {
        ties.addAll(kin.tellClaim(entry.getKey(), entry.getValue().claim()));
      }
      for (long claim : retold) {
        if (!gone.containsKey(claim)) {
          ties.addAll(kin.tellClaim(claim, traits(claim, rulings).report().claim()));
        }
      }
      for (StoredKin.Tie tie : ties) {
        joining.forgetKin(tie.one());
        retellSign(Joining.key("party", rarer(tie)));
      }
    }

    private List<String> formsOf(String key) throws SQLException {
      return entities.namesOf(key).stream().map(nameKey::of).distinct().toList();
    }

    private String rarer(StoredKin.Tie tie) throws SQLException {
      long one = count(tie.one());
      long other = count(tie.other());
      return one < other || (one == other && tie.one().compareTo(tie.other()) < 0)
          ? tie.one()
          : tie.other();
    }

    private long count(String key) throws SQLException {
      return statements.number(
          "SELECT count(*) FROM sign WHERE sign = ?", Joining.key("party", key));
    }
  }

  /** Joins anew what a step touched, and writes what changed. */
  private final class Rejoining {
    private final Step step;
    private final Knots knots;
    private final Set<Long> touched = new HashSet<>();
    private final Map<Long, Tangles.Hanging> parts = new TreeMap<>();
    private final Set<Long> hanging = new HashSet<>();
    private final Map<Long, List<Long>> signs = new HashMap<>();
    private final List<Tangle.Knot> found = new ArrayList<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, Place> before = new HashMap<>();
    private final Map<Long, Integer> claimsBefore = new TreeMap<>();

    Rejoining(Step step) {
      this.step = step;
      this.knots = joining.knots(step.rulings);
    }

    void run() throws SQLException {
      Set<Long> retold = new TreeSet<>(step.retold);
      retold.removeAll(step.brought.keySet());
      retold.removeAll(step.gone.keySet());
      for (long claim : step.gone.keySet()) {
        forget(claim);
        if (!step.brought.containsKey(claim)) {
          statements.run("DELETE FROM told WHERE claim = ?", claim);
        }
      }
      Set<Long> fresh = new TreeSet<>(step.brought.keySet());
      for (long claim : retold) {
        if (told(claim).isPresent()) {
          fresh.add(claim);
          forget(claim);
        }
      }
      for (long claim : fresh) {
        sign(claim);
      }
      for (long claim : fresh) {
        bind(claim, fresh);
      }
      bindJudged(fresh);
      write(fresh);
    }

    private void forget(long claim) throws SQLException {
      Optional<Told> told = told(claim);
      if (told.isPresent()) {
        gather(told.get().place().bound());
        for (long sign : told.get().signs()) {
          statements.run("DELETE FROM sign WHERE sign = ? AND claim = ?", sign, claim);
        }
      }
      touched.add(claim);
      if (!step.brought.containsKey(claim)) {
        Optional<Traits> known = recent.get(claim);
        recent.forget(claim);
        if (known.isPresent() && !step.gone.containsKey(claim)) {
          renew(claim, known.get().report());
        }
      }
    }

    private void sign(long claim) throws SQLException {
      touched.add(claim);
      Report brought = step.brought.get(claim);
      if (brought != null) {
        renew(claim, brought);
      }
      Traits traits = traits(claim, step.rulings);
      long[] signs = signs(traits);
      for (long sign : signs) {
        statements.run("INSERT INTO sign (sign, claim) VALUES (?, ?)", sign, claim);
      }
      statements.run(
          "INSERT INTO told (claim, bound, undertaking, signs) VALUES (?, 0, 0, ?) ON CONFLICT"
              + " (claim) DO UPDATE SET signs = excluded.signs",
          claim,
          Packed.of(signs));
    }

    /** Finds what a claim hangs together with; each pair of fresh claims is compared once. */
    private void bind(long claim, Set<Long> fresh) throws SQLException {
      Traits traits = traits(claim, step.rulings);
      Set<Long> seen = new HashSet<>(Set.of(claim));
      for (long key : joining.asks(traits)) {
        for (long other : signedOnce(key)) {
          if (seen.add(other) && (other > claim || !fresh.contains(other))) {
            Optional<Tangle.Knot> knot = knots.between(traits, traits(other, step.rulings));
            if (knot.isPresent()) {
              found.add(knot.get());
              gatherWith(other);
            }
          }
        }
      }
    }

    /** All that is fresh is signed by now: who stands under a key changes no more. */
    private List<Long> signedOnce(long sign) throws SQLException {
      List<Long> known = signs.get(sign);
      if (known == null) {
        known = signed(sign);
        signs.put(sign, known);
      }
      return known;
    }

    private void bindJudged(Set<Long> fresh) throws SQLException {
      if (step.rulings.same().isEmpty()) {
        return;
      }
      Set<String> ids = new HashSet<>();
      for (long claim : fresh) {
        ids.add(traits(claim, step.rulings).report().id());
      }
      for (List<String> pair : step.rulings.same()) {
        if (ids.contains(pair.getFirst()) || ids.contains(pair.getLast())) {
          for (String id : pair) {
            for (long claim : claims.numbers(id)) {
              gatherWith(claim);
            }
          }
        }
      }
    }

    /** All that a claim hangs together with is joined anew. */
    private void gatherWith(long claim) throws SQLException {
      if (!hanging.contains(claim) && !touched.contains(claim)) {
        Optional<Told> told = told(claim);
        if (told.isPresent()) {
          gather(told.get().place().bound());
        }
      }
    }

    private void gather(long bound) throws SQLException {
      if (bound == 0 || parts.containsKey(bound)) {
        return;
      }
      Optional<Tangles.Hanging> kept = tangles.take(bound);
      Tangles.Hanging part = kept.isPresent() ? kept.get() : read(bound);
      parts.put(bound, part);
      for (int i = 0; i < part.claims().length; i++) {
        Place place = new Place(bound, part.undertakings()[i]);
        hanging.add(part.claims()[i]);
        before.put(part.claims()[i], place);
        claimsBefore.merge(place.undertaking(), 1, Integer::sum);
      }
    }

    private Tangles.Hanging read(long bound) throws SQLException {
      Map<Long, Long> undertakings = new HashMap<>();
      List<Numbered> all = new ArrayList<>();
      for (long[] row :
          statements.rows(
              "SELECT claim, undertaking FROM told WHERE bound = ?",
              row -> new long[] {row.getLong(1), row.getLong(2)},
              bound)) {
        undertakings.put(row[0], row[1]);
        all.add(new Numbered(row[0], traits(row[0], step.rulings)));
      }
      all.sort(Comparator.comparing(one -> one.traits().report().id()));
      long[] numbered = all.stream().mapToLong(Numbered::claim).toArray();
      return new Tangles.Hanging(
          joining.tangle(all.stream().map(Numbered::traits).toList(), step.rulings),
          numbered,
          Arrays.stream(numbered).map(undertakings::get).toArray());
    }

    private void write(Set<Long> fresh) throws SQLException {
      List<Traits> came = new ArrayList<>(fresh.size());
      for (long claim : fresh) {
        Traits traits = traits(claim, step.rulings);
        numbers.put(traits.report().id(), claim);
        came.add(traits);
      }
      List<Tangle.Part> old = new ArrayList<>(parts.size());
      for (Tangles.Hanging part : parts.values()) {
        old.add(new Tangle.Part(part.tangle(), i -> !touched.contains(part.claims()[i])));
        for (int i = 0; i < part.claims().length; i++) {
          if (!touched.contains(part.claims()[i])) {
            numbers.put(part.tangle().claims().get(i).report().id(), part.claims()[i]);
          }
        }
      }
      Tangle tangle = Tangle.of(old, new Tangle.Fresh(came, found));
      Joining.Joined joined = joining.join(tangle, step.rulings);
      Map<Long, Long> undertakingOf = writeGroups(joined.groups());
      for (Tangle part : joined.tangles()) {
        hang(part, undertakingOf);
      }
    }

    private long number(Report report) {
      return Objects.requireNonNull(numbers.get(report.id()), "a claim's number");
    }

    private Map<Long, Long> writeGroups(List<List<Report>> groups) throws SQLException {
      Map<Long, Long> undertakingOf = new HashMap<>();
      Set<Long> closing = new TreeSet<>(claimsBefore.keySet());
      closing.remove(0L);
      for (List<Report> group : groups) {
        List<Long> members = group.stream().map(this::number).toList();
        long kept = kept(members);
        long number =
            kept != 0 ? kept : undertakings.open(joining.outline(group), members, step.now);
        closing.remove(kept);
        members.forEach(member -> undertakingOf.put(member, number));
      }
      for (long undertaking : closing) {
        undertakings.close(undertaking, step.now);
      }
      return undertakingOf;
    }

    /** The number of the undertaking of just these claims, none of them touched; 0 for none. */
    private long kept(List<Long> members) {
      long number = before.getOrDefault(members.getFirst(), Place.NONE).undertaking();
      boolean same =
          claimsBefore.getOrDefault(number, 0) == members.size()
              && members.stream()
                  .allMatch(
                      member ->
                          !touched.contains(member)
                              && before.getOrDefault(member, Place.NONE).undertaking() == number);
      return same ? number : 0;
    }

    /** Notes where the claims hang that hang together. */
    private void hang(Tangle tangle, Map<Long, Long> undertakingOf) throws SQLException {
      long[] all = tangle.claims().stream().mapToLong(one -> number(one.report())).toArray();
      long[] told = Arrays.stream(all).map(undertakingOf::get).toArray();
      for (int i = 0; i < all.length; i++) {
        Place place = new Place(all[0], told[i]);
        if (!place.equals(before.get(all[i])) || touched.contains(all[i])) {
          statements.run(
              "UPDATE told SET bound = ?, undertaking = ? WHERE claim = ?",
              place.bound(),
              place.undertaking(),
              all[i]);
        }
      }
      tangles.put(all[0], new Tangles.Hanging(tangle, all, told));
    }
  }

  private record Numbered(long claim, Traits traits) {}
}
