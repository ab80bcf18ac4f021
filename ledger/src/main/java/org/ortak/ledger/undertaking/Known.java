package org.ortak.ledger.undertaking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.ledger.history.Report;
import org.ortak.ledger.resolve.Entity;

/**
 * What the ledger knew at one time, to be asked piece by piece. What is not asked for is not
 * loaded.
 */
public interface Known {

  /** Those that a selection takes, newest news first, then by id; no more than {@code most}. */
  List<Undertaking> list(Selection selection, int most);

  /** How many a selection takes. */
  int count(Selection selection);

  /**
   * The numbers of those that a selection takes, in no order. A number stands for one undertaking
   * as it is told now: once another report tells it, it has another number.
   */
  long[] numbers(Selection selection);

  /** Gives what the numbers stand for, one after another; what is gone is left out. */
  void each(long[] numbers, Visitor visitor);

  /** Takes undertakings, each with its number. */
  interface Visitor {
    void take(long number, Undertaking undertaking);
  }

  /**
   * Gives the number of each, with a mark of what tells it: what has the mark that it had at
   * another time is told by the same claims, whatever its number is by now.
   */
  void marks(Marked marked);

  /** Takes numbers, each with its mark. */
  interface Marked {
    void take(long number, long mark);
  }

  /** The names of all entities, each under its key. */
  Map<String, String> names();

  /** By its id. */
  Optional<Undertaking> undertaking(String id);

  /** The undertaking or fact that a claim tells; absent where the claim does not count. */
  Optional<Undertaking> telling(String claim);

  /**
   * Those that reports of no document here may tell of: those with a claim that one of theirs is
   * alike enough to be joined with. Of very many, the claims learnt last are looked at.
   */
  List<Undertaking> likely(List<Report> reports);

  /** Other undertakings that one has to do with. */
  List<Related> related(Undertaking undertaking);

  /**
   * What a name stands for, however it is written. A name that was learnt later leads to what was
   * known earlier too.
   */
  List<Named> named(String name);

  /** What a name may stand for of which only the beginnings of words are given, in order. */
  List<Named> beginning(String name);

  /** Names that are written much like this one, likest first. */
  List<Named> like(String name, int most);

  Optional<Entity> entity(String key);

  /** The id of the document that told the story of a document first; its own where it did. */
  String story(String document);

  /** Pairs of names that wait for a judgement, likest first; no more than {@code most}. */
  List<NamePair> doubtfulNames(int most);

  /** On what it rests that a name is one of an entity's. */
  String ground(Entity entity, String name);

  /** Pairs of claims that wait for a judgement, likest first; no more than {@code most}. */
  List<Pair> review(int most);
}
