package org.ortak.web.draw;

/**
 * The Equal Earth projection: areas keep their share of the world (Šavrič, Patterson, Jenny, 2018).
 * The world is 1000 wide.
 */
final class EqualEarth {

  static final double WIDTH = 1000;
  static final double HEIGHT = 486.7;
  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  /** Half of the world's width before it is scaled. */
  private static final double HALF = Math.PI / (M * A1);

  private EqualEarth() {}

  /** A point of the drawing. */
  record Point(double x, double y) {}

  static Point of(double longitude, double latitude) {
    double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double x =
        Math.toRadians(longitude)
            * Math.cos(t)
            / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    double scale = WIDTH / 2 / HALF;
    return new Point(WIDTH / 2 + x * scale, HEIGHT / 2 - y * scale);
  }
}
