package org.ortak.web.draw;

import java.util.ArrayList;
import java.util.List;

/** Who has to do with one that stands in the middle, around it; those with more nearer. */
public record Network(String centre, List<Node> nodes) {

  public static final double WIDTH = 720;
  public static final double HEIGHT = 420;
  private static final double NEAR = 0.62;
  private static final double FAR = 1;
  private static final int LONGEST = 24;

  public Network {
    nodes = List.copyOf(nodes);
  }

  /**
   * One that has to do with the one in the middle.
   *
   * @param address of its page
   * @param count of undertakings that both take part in
   * @param how in what types of undertaking
   */
  public record Neighbour(String name, String address, int count, String how) {}

  /** Where one stands. */
  public record Node(Neighbour neighbour, double x, double y, double radius) {

    public String label() {
      String name = neighbour.name();
      return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    public String anchor() {
      return "middle";
    }
  }

  /**
   * @param neighbours most first
   */
  public static Network of(String centre, List<Neighbour> neighbours) {
    List<Node> nodes = new ArrayList<>();
    int most = neighbours.stream().mapToInt(Neighbour::count).max().orElse(1);
    for (int i = 0; i < neighbours.size(); i++) {
      Neighbour one = neighbours.get(i);
      double angle = 2 * Math.PI * i / neighbours.size() - Math.PI / 2;
      double distance = i % 2 == 0 || neighbours.size() < 8 ? FAR : NEAR;
      double x = WIDTH / 2 + Math.cos(angle) * distance * (WIDTH / 2 - 90);
      double y = HEIGHT / 2 + Math.sin(angle) * distance * (HEIGHT / 2 - 45);
      double radius = 7 + 9 * Math.sqrt((double) one.count() / most);
      nodes.add(new Node(one, round(x), round(y), round(radius)));
    }
    return new Network(centre, nodes);
  }

  private static double round(double value) {
    return Math.rint(value * 10) / 10;
  }
}
