package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.BoardKeeper;
import org.ortak.answer.board.Brief;
import org.ortak.answer.tracker.Quoter;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Role;
import org.ortak.ledger.Ledger;
import org.ortak.ledger.undertaking.Known;
import org.ortak.ledger.undertaking.Party;
import org.ortak.ledger.undertaking.Selection;
import org.ortak.ledger.undertaking.Tag;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.web.draw.Network;
import org.ortak.web.draw.Weeks;
import org.ortak.web.server.Refusal;

/** All that is known of one company, person, country, place or product. */
public final class EntityPage {

  /** So many are looked at while there is no board. */
  private static final int LOOKED_AT = 40;

  private static final int MOST_OF_PLACE = 400;

  private final Site site;
  private final Boards boards;
  private final Template template;
  private final Remembered<Profile> profiles = new Remembered<>(false);

  /** As many are made at once as there are processors; the others wait in their order. */
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  EntityPage(Site site, Boards boards, Template template) {
    this.site = site;
    this.boards = boards;
    this.template = template;
  }

  /**
   * What the page is about.
   *
   * @param sort company, country, place or product
   * @param keys of the entities it stands for
   * @param filter the tracker's filter that narrows to it; empty where none does
   */
  public record Subject(String sort, String name, Set<String> keys, String filter) {

    /** Whether it takes part in an undertaking as something. */
    boolean plays(Brief brief, Role role) {
      return brief.parties().stream()
          .anyMatch(party -> party.role() == role && keys.contains(party.entity()));
    }

    /** The first of its keys. */
    String key() {
      return keys.iterator().next();
    }
  }

  /**
   * All that the page shows.
   *
   * @param all how many undertakings and facts there are
   * @param seen how many of them, the newest, were looked at
   */
  public record Profile(
      Subject subject,
      Identity identity,
      int all,
      int seen,
      List<Grouping.Group> groups,
      Optional<Network> network,
      Details details,
      Weeks weeks,
      Totals totals) {

    /** What it is called above its name; who holds an office and does no business is a person. */
    public String sort() {
      return details.holdsOffice() && groups.isEmpty() ? "person" : subject.sort();
    }

    /** What stands above what is made, bought and sold. */
    public String deedsTitle() {
      return switch (subject.sort()) {
        case "country", "place" -> "What is made, bought and sold there";
        case "product" -> "Who makes, buys and sells it";
        default -> "What it does";
      };
    }
  }

  void company(Context context) {
    Asked asked = Asked.of(context);
    String key = asked.one("key").or(() -> asked.one("name")).orElse("");
    if (key.startsWith("country:")) {
      context.redirect(Show.company(key));
      return;
    }
    String name =
        boards
            .of(asked)
            .flatMap(board -> board.name(key))
            .or(() -> site.ledgers().ask(ledger -> name(ledger, key, asked)))
            .orElse(key.replaceFirst("^name:", ""));
    answer(
        context, asked, new Subject("company", name, Set.of(key), "company=" + Asked.encoded(key)));
  }

  private static Optional<String> name(Ledger ledger, String key, Asked asked) {
    return ledger.known(asked.asOf()).entity(key).map(entity -> entity.name());
  }

  void country(Context context) {
    String code = context.pathParam("code");
    answer(
        context,
        Asked.of(context),
        new Subject(
            "country",
            Show.country(code),
            Set.of("country:" + code),
            "country=" + Asked.encoded(code)));
  }

  void place(Context context) {
    Asked asked = Asked.of(context);
    String name = asked.one("name").orElse("");
    answer(context, asked, new Subject("place", name, Set.of(), "q=" + Asked.encoded(name)));
  }

  void product(Context context) {
    Asked asked = Asked.of(context);
    String id = asked.one("name").orElse("");
    String name = boards.of(asked).flatMap(board -> board.product(id)).orElse(id);
    answer(
        context, asked, new Subject("product", name, Set.of(id), "product=" + Asked.encoded(id)));
  }

  private void answer(Context context, Asked asked, Subject subject) {
    turns.acquireUninterruptibly();
    try {
      answerInTurn(context, asked, subject);
    } finally {
      turns.release();
    }
  }

  private void answerInTurn(Context context, Asked asked, Subject subject) {
    Profile profile =
        profiles.get(asked.address(), site.keeper().version(), () -> profile(subject, asked));
    template.answer(
        context,
        "entity",
        Map.of("frame", new Frame(subject.name(), "", asked), "profile", profile));
  }

  /**
   * What is known of a subject.
   *
   * @param made those that were put together already
   * @param all how many there are
   */
  private record Held(List<Brief> briefs, List<Undertaking> made, int all) {}

  private Profile profile(Subject subject, Asked asked) {
    Held held = held(subject, asked);
    if (held.briefs.isEmpty()) {
      throw new Refusal(
          HttpStatus.NOT_FOUND,
          "nothing is known of "
              + subject.name()
              + " yet; it may be known under another spelling, which the search finds");
    }
    return site.ledgers().ask(ledger -> profile(ledger, subject, held, asked));
  }

  private Held held(Subject subject, Asked asked) {
    Optional<Board> board = boards.of(asked);
    if (board.isEmpty() || subject.sort().equals("place")) {
      return site.ledgers().ask(ledger -> listed(ledger.known(asked.asOf()), subject));
    }
    List<Brief> found = found(board.get(), subject);
    return new Held(found, List.of(), found.size());
  }

  private static List<Brief> found(Board board, Subject subject) {
    List<List<Brief>> found = new ArrayList<>();
    subject.keys().forEach(key -> found.add(board.byParty(key)));
    switch (subject.sort()) {
      case "country" -> {
        found.add(board.byCountry(code(subject)));
        found.add(meetings(board, subject, found.getFirst()));
      }
      case "product" -> found.add(board.byProduct(subject.key()));
      default -> {}
    }
    return found.size() == 1 ? found.getFirst() : eachOnce(found);
  }

  private static List<Brief> eachOnce(List<List<Brief>> all) {
    Map<String, Brief> byId = new LinkedHashMap<>();
    all.forEach(some -> some.forEach(brief -> byId.putIfAbsent(brief.id(), brief)));
    return List.copyOf(byId.values());
  }

  /** The meetings of those who hold an office of a country. */
  private static List<Brief> meetings(Board board, Subject subject, List<Brief> known) {
    return known.stream()
        .filter(brief -> brief.type() == ClaimType.TIE)
        .filter(brief -> subject.plays(brief, Role.ORGANISATION))
        .flatMap(brief -> brief.parties().stream())
        .filter(party -> party.role() == Role.HOLDER)
        .map(Party::entity)
        .distinct()
        .flatMap(holder -> board.byParty(holder).stream())
        .filter(brief -> brief.type() == ClaimType.MEETING)
        .toList();
  }

  private static String code(Subject subject) {
    return subject.key().substring("country:".length());
  }

  /** The newest as the ledger itself lists them; a few, since each is put together for it. */
  private static Held listed(Known known, Subject subject) {
    Set<Tag> tags = new LinkedHashSet<>();
    subject.keys().forEach(key -> tags.add(Tag.entity(key)));
    switch (subject.sort()) {
      case "country" -> tags.add(Tag.country(code(subject)));
      case "place" -> tags.add(Tag.place(subject.name()));
      case "product" -> tags.add(Tag.subject(subject.name()));
      default -> {}
    }
    Selection about = Selection.all().about(tags);
    int most = subject.sort().equals("place") ? MOST_OF_PLACE : LOOKED_AT;
    List<Undertaking> made = known.list(about, most);
    return new Held(
        made.stream().map(BoardKeeper::brief).toList(),
        made,
        made.size() < most ? made.size() : known.count(about));
  }

  private Profile profile(Ledger ledger, Subject subject, Held held, Asked asked) {
    List<Brief> briefs = held.briefs;
    Known known = ledger.known(asked.asOf());
    List<Brief> newestFirst = briefs.stream().sorted(Brief.NEWEST_FIRST).toList();
    Details details =
        Details.of(
            known, new Quoter(ledger, known), new Details.Seen(newestFirst, held.made), subject);
    List<Network.Neighbour> neighbours = new Neighbours(subject.keys()).of(briefs);
    LocalDate today = LocalDate.now(site.clock());
    return new Profile(
        subject,
        subject.sort().equals("company")
            ? Identity.of(newestFirst, site.lore().finder().get(), subject.keys())
            : Identity.unknown(),
        held.all,
        briefs.size(),
        new Grouping(subject).groups(newestFirst),
        neighbours.isEmpty()
            ? Optional.empty()
            : Optional.of(Network.of(subject.name(), neighbours)),
        details,
        Weeks.of(briefs.stream().flatMapToInt(Brief::days).toArray(), today),
        Totals.of(briefs));
  }
}
