package org.ortak.web.page;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.ortak.answer.board.Board;
import org.ortak.answer.board.Brief;
import org.ortak.answer.export.Towns;
import org.ortak.claim.Place;
import org.ortak.pack.Entry;
import org.ortak.web.draw.PlantMap;
import org.ortak.web.draw.World;

/** Plants on a map, and the same as a table. */
public final class MapPage {

  private static final int MOST = 4_000;
  private static final int LISTED = 60;

  private final Site site;
  private final Boards boards;
  private final Filters filters;
  private final Template template;
  private final Map<Place, Optional<Entry.Position>> positions = new ConcurrentHashMap<>();
  private Optional<World> world = Optional.empty();

  MapPage(Site site, Boards boards, Filters filters, Template template) {
    this.site = site;
    this.boards = boards;
    this.filters = filters;
    this.template = template;
  }

  /**
   * All that the page shows.
   *
   * @param nowhere how many plants have no place at all
   */
  public record Atlas(
      PlantMap map,
      List<World.Country> countries,
      List<Brief> briefs,
      int all,
      int nowhere,
      List<Filters.Chosen> chosen) {

    public int area(World.Country country) {
      return map.areas().getOrDefault(country.code(), 0);
    }
  }

  void answer(Context context) {
    Asked asked = Asked.of(context);
    Asked plants = asked.all("type").isEmpty() ? asked.with("type", "facility") : asked;
    Optional<Board> board = boards.of(asked);
    List<Brief> briefs = board.map(one -> one.all(filters.wanted(plants, board))).orElse(List.of());
    template.answer(
        context,
        "map",
        Map.of(
            "frame",
            new Frame("Map", "map", asked),
            "atlas",
            atlas(briefs, asked, board),
            "counted",
            board.isPresent()));
  }

  private Atlas atlas(List<Brief> briefs, Asked asked, Optional<Board> board) {
    List<PlantMap.Spot> spots = new ArrayList<>();
    Map<String, Integer> areas = new TreeMap<>();
    int nowhere = 0;
    for (Brief brief : briefs.stream().limit(MOST).toList()) {
      Optional<PlantMap.Spot> spot = spot(brief);
      spot.ifPresent(spots::add);
      if (spot.isEmpty() && brief.countries().isEmpty()) {
        nowhere++;
      } else if (spot.isEmpty()) {
        areas.merge(brief.countries().getFirst(), 1, Integer::sum);
      }
    }
    List<Brief> largestFirst =
        briefs.stream()
            .filter(brief -> !brief.places().isEmpty())
            .sorted(
                Comparator.comparingDouble(
                    (Brief brief) -> Double.isNaN(brief.capacity()) ? 1 : -brief.capacity()))
            .limit(LISTED)
            .toList();
    return new Atlas(
        PlantMap.of(asked.one("box").flatMap(PlantMap.Box::of), spots, areas),
        world().countries(),
        largestFirst,
        briefs.size(),
        nowhere,
        Filters.chosen(asked, board));
  }

  /** In the first of its places that is a town; areas are no points. */
  private Optional<PlantMap.Spot> spot(Brief brief) {
    for (Place place : brief.places()) {
      Optional<Entry.Position> town =
          positions.computeIfAbsent(
              place, one -> new Towns(site.lore().places().get()).position(one));
      if (town.isPresent()) {
        PlantMap.Plant plant =
            new PlantMap.Plant(
                brief.id(),
                Show.parties(brief.type(), brief.parties()) + ": " + Show.kind(brief),
                Show.place(place),
                brief.stage().map(stage -> stage.word()).orElse("none"),
                brief.capacity());
        return Optional.of(PlantMap.spot(plant, town.get().longitude(), town.get().latitude()));
      }
    }
    return Optional.empty();
  }

  private synchronized World world() {
    World loaded = world.orElseGet(World::load);
    world = Optional.of(loaded);
    return loaded;
  }
}
