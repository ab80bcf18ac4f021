package org.ortak.answer.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.history.AsOf;
import org.ortak.ledger.history.Judgement;
import org.ortak.ledger.history.ReadingMark;
import org.ortak.ledger.history.Subject;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Undertaking;

/** Keeps a board up to date with a ledger. One thread refreshes; any may look. */
public final class BoardKeeper {

  private static final int TOGETHER = 1024;

  /** Fewer are made anew as quickly as they are read from a file. */
  private static final int WORTH_KEEPING = 20_000;

  private final Ledger ledger;
  private final Supplier<Products> products;
  private final Optional<BoardFile> file;
  private final int worthKeeping;
  private final Map<Long, Brief> briefs = new HashMap<>();
  private Optional<BriefMaker> maker = Optional.empty();
  private long seq;
  private int judged;
  private int purged;
  private int madeSinceKept;
  private volatile Optional<Board> board = Optional.empty();
  private volatile long version;

  /** Finds no products. */
  public BoardKeeper(Ledger ledger) {
    this(ledger, Products::none);
  }

  /**
   * @param products asked for when the board is made
   */
  public BoardKeeper(Ledger ledger, Supplier<Products> products) {
    this(ledger, products, Optional.empty());
  }

  /**
   * @param file in which the board of a large ledger is kept from one start to the next
   */
  public BoardKeeper(Ledger ledger, Supplier<Products> products, Optional<BoardFile> file) {
    this(ledger, products, file, WORTH_KEEPING);
  }

  /**
   * @param worthKeeping how many must have been made anew before all are written
   */
  BoardKeeper(
      Ledger ledger, Supplier<Products> products, Optional<BoardFile> file, int worthKeeping) {
    this.ledger = ledger;
    this.products = products;
    this.file = file;
    this.worthKeeping = worthKeeping;
  }

  /** The board; absent until it was refreshed for the first time. */
  public Optional<Board> board() {
    return board;
  }

  /** Grows with each board that tells anything new. */
  public long version() {
    return version;
  }

  /** One that stands on no board. */
  public static Brief brief(Undertaking undertaking) {
    return new BriefMaker(Products.none()).of(0, undertaking);
  }

  /** The board of what is known now, up to date; else one of what was known then. */
  public Board current(Ledger asked, AsOf asOf) {
    if (!asOf.equals(AsOf.latest())) {
      return asOf(asked, asOf);
    }
    var unused = refresh();
    return board.orElseThrow();
  }

  /** A board of what was known then; not kept. */
  public Board asOf(Ledger ledger, AsOf asOf) {
    Known known = ledger.known(asOf);
    BriefMaker maker = new BriefMaker(products.get());
    Map<Long, Brief> all = new HashMap<>();
    known.each(
        known.numbers(Selection.all()),
        (number, undertaking) -> all.put(number, maker.of(number, undertaking)));
    return Board.of(all.values(), products.get());
  }

  /** Takes up what changed in the ledger; true where anything did. */
  public synchronized boolean refresh() {
    List<Judgement> judgements = ledger.judgements(AsOf.latest());
    if (board.isEmpty()) {
      file.ifPresent(kept -> recall(kept, judgements));
    }
    boolean changed = catchUp() || judgements.size() != judged || purgedNow() != purged;
    if (!changed && board.isPresent()) {
      return false;
    }
    purged = purgedNow();
    Known known = ledger.known(AsOf.latest());
    long[] numbers = known.numbers(Selection.all());
    Set<Long> there = new HashSet<>(numbers.length * 2);
    for (long number : numbers) {
      there.add(number);
    }
    briefs.keySet().retainAll(there);
    forgetJudged(known, judgements);
    judged = judgements.size();
    make(known, Arrays.stream(numbers).filter(number -> !briefs.containsKey(number)).toArray());
    board = Optional.of(Board.of(briefs.values(), products.get()));
    version++;
    if (madeSinceKept >= worthKeeping) {
      file.ifPresent(kept -> keep(kept, judgements));
    }
    return true;
  }

  private void make(Known known, long[] numbers) {
    BriefMaker maker = maker();
    known.each(numbers, (number, undertaking) -> briefs.put(number, maker.of(number, undertaking)));
    madeSinceKept += numbers.length;
  }

  private int purgedNow() {
    return ledger.tombstones().size();
  }

  /** Takes what a file has of what is still told just so, under the names of now. */
  private void recall(BoardFile kept, List<Judgement> judgements) {
    Optional<BoardFile.Content> content =
        kept.read(products.get().version()).filter(one -> isOf(one.reach(), judgements));
    if (content.isEmpty()) {
      return;
    }
    seq = content.get().reach().seq();
    judged = content.get().reach().judged();
    purged = content.get().reach().purged();
    Known known = ledger.known(AsOf.latest());
    Map<String, String> names = known.names();
    known.marks(
        (number, mark) ->
            Optional.ofNullable(content.get().briefs().get(mark))
                .filter(brief -> isNamed(brief, names))
                .ifPresent(brief -> briefs.put(number, brief.at(number))));
  }

  /** Whether the judgements that a file knew are the first of those that there are. */
  private boolean isOf(BoardFile.Reach reach, List<Judgement> judgements) {
    return reach.purged() == purgedNow()
        && reach.judged() <= judgements.size()
        && reach.judgements() == hash(judgements.subList(0, reach.judged()));
  }

  private static int hash(List<Judgement> judgements) {
    return judgements.stream().map(Judgement::id).toList().hashCode();
  }

  private static boolean isNamed(Brief brief, Map<String, String> names) {
    return brief.parties().stream()
        .allMatch(party -> party.name().equals(names.getOrDefault(party.entity(), party.entity())));
  }

  private void keep(BoardFile kept, List<Judgement> judgements) {
    Map<Long, Brief> byMark = HashMap.newHashMap(briefs.size());
    ledger
        .known(AsOf.latest())
        .marks(
            (number, mark) ->
                Optional.ofNullable(briefs.get(number))
                    .ifPresent(brief -> byMark.put(mark, brief)));
    BoardFile.Reach reach = new BoardFile.Reach(seq, judged, hash(judgements), purged);
    kept.write(products.get().version(), new BoardFile.Content(reach, byMark));
    madeSinceKept = 0;
  }

  private BriefMaker maker() {
    BriefMaker kept = maker.orElseGet(() -> new BriefMaker(products.get()));
    maker = Optional.of(kept);
    return kept;
  }

  /** Whether anything was read since. */
  private boolean catchUp() {
    long before = seq;
    for (List<ReadingMark> marks = ledger.readingsAfter(seq, TOGETHER);
        !marks.isEmpty();
        marks = ledger.readingsAfter(seq, TOGETHER)) {
      seq = marks.getLast().seq();
    }
    return seq != before;
  }

  /** What was judged, or is judged no longer, may be told otherwise under its old number. */
  private void forgetJudged(Known known, List<Judgement> all) {
    Set<String> ids = new HashSet<>();
    Map<String, Judgement> byId = new HashMap<>();
    all.forEach(judgement -> byId.put(judgement.id(), judgement));
    all.stream()
        .skip(judged)
        .flatMap(judgement -> undone(judgement, byId))
        .flatMap(judgement -> judgement.subject().anchors().stream())
        .flatMap(anchor -> known.telling(anchor.claimId()).stream())
        .forEach(undertaking -> ids.add(undertaking.id()));
    briefs.values().removeIf(brief -> ids.contains(brief.id()));
  }

  /** A judgement, and the one that it undoes. */
  private static Stream<Judgement> undone(Judgement judgement, Map<String, Judgement> byId) {
    return judgement.subject() instanceof Subject.OfJudgement(String id) && byId.containsKey(id)
        ? Stream.of(judgement, byId.get(id))
        : Stream.of(judgement);
  }
}
