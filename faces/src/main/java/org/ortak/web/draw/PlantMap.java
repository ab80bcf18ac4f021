package org.ortak.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plants on a map: towns as dots, several near each other as one circle with their number, and what
 * is known only by its country or region as an area.
 */
public record PlantMap(
    Box box, List<Dot> dots, List<Cluster> clusters, Map<String, Integer> areas) {

  private static final double CELLS = 34;
  private static final double NARROWEST = 18;
  private static final double SHAPE = 0.5;
  private static final double NEAR = 100;

  /** What of the world is seen. */
  public record Box(double x, double y, double width, double height) {

    static final Box WORLD = new Box(0, 0, EqualEarth.WIDTH, 425);

    /** As an address has it: x,y,width,height; absent where it is none. */
    public static Optional<Box> of(String text) {
      if (!text.matches("-?\\d{1,4}(\\.\\d{1,2})?(,-?\\d{1,4}(\\.\\d{1,2})?){3}")) {
        return Optional.empty();
      }
      String[] parts = text.split(",");
      Box box =
          new Box(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3]));
      return box.width >= 1 && box.height >= 1 ? Optional.of(box) : Optional.empty();
    }

    /** Whether there is room for the names of towns. */
    public boolean isNear() {
      return width <= NEAR;
    }

    public String text() {
      return round(x) + "," + round(y) + "," + round(width) + "," + round(height);
    }

    public String view() {
      return text().replace(',', ' ');
    }

    /** A length of the screen, of which the box is a thousand wide. */
    public double scaled(double length) {
      return Math.rint(length * width) / 1000;
    }

    /** A place of the drawing, rounded to what can be seen. */
    public double shown(double place) {
      return Math.rint(place * 100) / 100;
    }

    static Box around(List<Spot> spots, double room) {
      double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
      double right = spots.stream().mapToDouble(Spot::x).max().orElse(EqualEarth.WIDTH);
      double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
      double bottom = spots.stream().mapToDouble(Spot::y).max().orElse(EqualEarth.HEIGHT);
      double width =
          Math.max(NARROWEST, Math.max((right - left) * room, (bottom - top) * room / SHAPE));
      return new Box(
          (left + right - width) / 2, (top + bottom - width * SHAPE) / 2, width, width * SHAPE);
    }

    private static String round(double value) {
      return Double.toString(Math.rint(value * 10) / 10);
    }
  }

  /**
   * One plant.
   *
   * @param capacity in GWh a year; not a number where it is not told
   */
  public record Plant(String id, String title, String place, String stage, double capacity) {

    /** Its place without the country. */
    public String town() {
      return place.replaceFirst(",.*", "");
    }
  }

  /** A plant in a town. */
  public record Spot(Plant plant, double x, double y) {}

  /** A plant in a town, by longitude and latitude. */
  public static Spot spot(Plant plant, double longitude, double latitude) {
    EqualEarth.Point point = EqualEarth.of(longitude, latitude);
    return new Spot(plant, point.x(), point.y());
  }

  /** One plant that stands by itself. */
  public record Dot(Spot spot, double radius) {}

  /** Several plants near each other, and what shows them apart. */
  public record Cluster(double x, double y, double radius, List<Spot> spots, Box box) {

    public boolean isOneTown() {
      return spots.stream()
          .allMatch(spot -> spot.x() == spots.getFirst().x() && spot.y() == spots.getFirst().y());
    }
  }

  /**
   * @param box what is to be seen; where absent, all plants
   * @param areas how many plants are known by their country or region only, by the country's code
   */
  public static PlantMap of(Optional<Box> box, List<Spot> spots, Map<String, Integer> areas) {
    Box seen = box.orElseGet(() -> spots.size() < 2 ? Box.WORLD : wide(Box.around(spots, 1.25)));
    double cell = seen.width() / CELLS;
    Map<String, List<Spot>> cells = new LinkedHashMap<>();
    for (Spot spot : spots) {
      String key = Math.floor(spot.x() / cell) + " " + Math.floor(spot.y() / cell);
      cells.computeIfAbsent(key, k -> new ArrayList<>()).add(spot);
    }
    List<Dot> dots = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    for (List<Spot> near : cells.values()) {
      if (near.size() == 1) {
        dots.add(new Dot(near.getFirst(), radius(near.getFirst().plant().capacity())));
      } else {
        clusters.add(cluster(near));
      }
    }
    clusters.sort(Comparator.comparingInt(cluster -> -cluster.spots().size()));
    return new PlantMap(seen, dots, clusters, new HashMap<>(areas));
  }

  /** Never the whole world and more. */
  private static Box wide(Box box) {
    return box.width() >= EqualEarth.WIDTH * 0.8 ? Box.WORLD : box;
  }

  private static Cluster cluster(List<Spot> near) {
    double x = near.stream().mapToDouble(Spot::x).average().orElse(0);
    double y = near.stream().mapToDouble(Spot::y).average().orElse(0);
    return new Cluster(
        x, y, Math.min(18, 8 + 1.6 * Math.sqrt(near.size())), near, Box.around(near, 1.8));
  }

  private static double radius(double capacity) {
    return Double.isNaN(capacity) ? 4.5 : Math.min(15, 4.5 + Math.sqrt(capacity));
  }
}
