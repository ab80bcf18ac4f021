package org.ortak.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ortak.ledger.resolve.NameKey;
import org.ortak.ledger.undertaking.Believer;
import org.ortak.ledger.undertaking.Joining;
import org.ortak.ledger.undertaking.Rulings;

/**
 * Keeps what is believed up to date with what was learnt: only claims that came, went or are seen
 * in a new light are joined anew, with all that they hang together with. The result is the same as
 * if all were worked out at once.
 */
final class Keeper {

  private static final int AT_ONCE = 256;
  private final Statements statements;
  private final ClaimRows claims;
  private final JudgementRows judgements;
  private final StoredStories stories;
  private final ToldClaims told;
  private final Settling settling;
  private final Rejoining.Parts parts;
  private final Stores stores;

  Keeper(Statements statements, Tools tools, Stores stores) {
    Believer believer = tools.believer();
    NameKey nameKey = believer.nameKey();
    StoredEntities entities = new StoredEntities(statements, nameKey, Ticks.NOW - 1);
    NameRows names = new NameRows(statements, entities, nameKey, believer.namesakes());
    StoredKin kin = new StoredKin(statements, entities, nameKey, believer.families());
    this.statements = statements;
    this.stores = stores;
    this.claims = new ClaimRows(statements, tools.body());
    this.judgements = new JudgementRows(statements, claims, tools.subjects());
    this.stories = new StoredStories(statements, Ticks.NOW - 1);
    Joining joining = believer.joining(believer.world(entities, kin, stories.stories()));
    ToldClaims.Naming naming = new ToldClaims.Naming(entities, nameKey);
    this.told = new ToldClaims(stores.told(), claims, joining, naming);
    this.settling = new Settling(told, joining, new Settling.Parts(names, kin, naming));
    this.parts =
        new Rejoining.Parts(
            told,
            joining,
            stores.tangles(),
            new UndertakingRows(statements, names, stores.undertakings()));
  }

  /** Takes in everything that was learnt since {@code from}; how far it came. */
  Progress catchUp(Progress from) throws SQLException {
    Progress progress = Failures.checked(() -> follow(from));
    stores.write();
    return progress;
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
    Step step = new Step(rulings, now, statements, told);
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
    settling.settle(step, old, isJudged);
    new Rejoining(step, parts).run();
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
        step.brought().remove(claim.claim());
      }
    } else {
      for (long document : stories.add(one.document(), step.now())) {
        step.retellDocument(document);
      }
    }
    for (ClaimRows.Numbered claim : claims.of(one.seq())) {
      step.bring(claim.claim(), claim.report());
    }
  }

  /**
   * How far beliefs have come.
   *
   * @param reading the last reading that was taken in
   */
  record Progress(long reading, long judgement) {}

  /** What a keeper works with. */
  record Tools(Believer believer, ClaimBody body, SubjectJson subjects) {}

  private record News(long tick, long seq, long document) {
    boolean isReading() {
      return document >= 0;
    }

    Progress after(Progress at) {
      return isReading() ? new Progress(seq, at.judgement()) : new Progress(at.reading(), seq);
    }
  }
}
