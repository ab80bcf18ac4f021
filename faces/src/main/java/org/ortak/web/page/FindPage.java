package org.ortak.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ortak.answer.AnswerException;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Brief;
import org.ortak.answer.board.Wanted;
import org.ortak.answer.finder.FinderPack;
import org.ortak.answer.finder.PartnerFinder;
import org.ortak.answer.finder.Shortlist;
import org.ortak.answer.finder.Wish;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.undertaking.Party;

/** Who could be a partner of somebody, with what speaks for and against each. */
public final class FindPage {

  private static final int SHOWN = 10;
  private static final int MOST = 50;
  private static final int EXAMPLES = 8;
  private static final int LOOKED_AT = 60;

  private final Site site;
  private final Boards boards;
  private final Template template;
  private final Remembered<Shortlist> shortlists = new Remembered<>(false);

  FindPage(Site site, Boards boards, Template template) {
    this.site = site;
    this.boards = boards;
    this.template = template;
  }

  /**
   * All that the page shows.
   *
   * @param shortlist absent where nobody is asked for yet
   * @param wrong what of the question was not understood; empty where all was
   * @param seekings the words that tell what is sought
   * @param weights of each sign, the heaviest first; those of the address where it names some
   * @param seekers some who look for something now
   */
  public record Answer(
      Optional<Shortlist> shortlist,
      String wrong,
      Set<String> seekings,
      List<Weight> weights,
      List<String> seekers) {}

  /**
   * How much a sign counts.
   *
   * @param meaning what the sign is
   * @param set whether the address says so
   */
  public record Weight(String sign, String meaning, double value, boolean set) {}

  void answer(Context context) {
    Asked asked = Asked.of(context);
    FinderPack pack = weighed(site.lore().finder().get(), asked);
    String wrong = "";
    Optional<Shortlist> shortlist = Optional.empty();
    try {
      shortlist = asked.one("for").map(name -> shortlist(name, asked, pack));
    } catch (AnswerException e) {
      wrong = String.valueOf(e.getMessage()).replaceFirst("^--", "");
    }
    Answer answer =
        new Answer(
            shortlist,
            wrong,
            pack.seekingWords(),
            weights(pack, asked),
            shortlist.isEmpty() ? seekers(boards.of(asked)) : List.of());
    template.answer(
        context,
        "find",
        Map.of("frame", new Frame("Find a partner", "find", asked), "answer", answer));
  }

  private Shortlist shortlist(String name, Asked asked, FinderPack pack) {
    Wish wish = new Wish(name, asked.one("seeking"), asked.one("country"));
    int most = Math.clamp(asked.number("limit", SHOWN), 1, MOST);
    return shortlists.get(
        asked.query(),
        site.keeper().version(),
        () ->
            site.ledgers()
                .ask(
                    ledger ->
                        new PartnerFinder(ledger, site.clock(), pack)
                            .find(wish, asked.asOf(), most)));
  }

  /** With the weights that the address names in the place of the usual ones. */
  private static FinderPack weighed(FinderPack pack, Asked asked) {
    Map<String, Double> others = new TreeMap<>();
    for (String sign : pack.weights().bySign().keySet()) {
      weight(sign, asked).ifPresent(weight -> others.put(sign, weight));
    }
    return others.isEmpty() ? pack : pack.with(pack.weights().with(others));
  }

  private static Optional<Double> weight(String sign, Asked asked) {
    return asked
        .one("weight-" + sign)
        .filter(text -> text.matches("[+-]?\\d{1,3}(\\.\\d{1,6})?"))
        .map(Double::valueOf);
  }

  private static List<Weight> weights(FinderPack pack, Asked asked) {
    return pack.weights().bySign().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(
            entry ->
                new Weight(
                    entry.getKey(),
                    pack.meaning(entry.getKey()),
                    entry.getValue(),
                    weight(entry.getKey(), asked).isPresent()))
        .toList();
  }

  /** The names of those whose openings are the newest. */
  private static List<String> seekers(Optional<Board> board) {
    Wanted openings = Wanted.of(ClaimType.OPENING);
    return board.map(one -> one.view(openings, 0, LOOKED_AT).briefs()).orElse(List.of()).stream()
        .flatMap(FindPage::seekers)
        .distinct()
        .limit(EXAMPLES)
        .toList();
  }

  private static Stream<String> seekers(Brief opening) {
    return opening.parties().stream()
        .filter(party -> party.role() == Role.SEEKER)
        .filter(party -> !party.entity().startsWith("country:"))
        .map(Party::name);
  }
}
