package org.ortak.web.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outlines of all countries, as Natural Earth draws them at 1:50 million (TopoJSON). */
public final class World {

  private static final String DATA = "countries-50m.json";
  private static final String CODES = "countries.tsv";

  /** How far points stand apart at least, in thousandths of the world's width. */
  private static final double APART = 0.4;

  /** Rings with fewer points are islands too small to be seen. */
  private static final int FEWEST = 4;

  private final List<Country> countries;

  private World(List<Country> countries) {
    this.countries = countries;
  }

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-2; empty where it has none
   * @param path of its outline, as SVG has it, in tenths of what the map is measured in
   */
  public record Country(String code, String name, String path) {}

  public static World load() {
    try {
      JsonNode topology = new ObjectMapper().readTree(bytes(DATA));
      return new World(new Decoder(topology, codes()).countries());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = World.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("expected " + file + " beside the classes, found none");
      }
      return in.readAllBytes();
    }
  }

  private static Map<String, String> codes() throws IOException {
    Map<String, String> codes = new HashMap<>();
    new String(bytes(CODES), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .forEach(row -> codes.put(row[0], row[1]));
    return codes;
  }

  public List<Country> countries() {
    return countries;
  }

  /** Turns arcs that neighbours share into outlines. */
  private static final class Decoder {

    private final JsonNode topology;
    private final Map<String, String> codes;
    private final List<List<EqualEarth.Point>> arcs = new ArrayList<>();

    Decoder(JsonNode topology, Map<String, String> codes) {
      this.topology = topology;
      this.codes = codes;
      JsonNode scale = topology.get("transform").get("scale");
      JsonNode move = topology.get("transform").get("translate");
      for (JsonNode arc : topology.get("arcs")) {
        arcs.add(arc(arc, scale, move));
      }
    }

    /** Points of one arc; those that stand too near to be told apart are left out. */
    private static List<EqualEarth.Point> arc(JsonNode arc, JsonNode scale, JsonNode move) {
      List<EqualEarth.Point> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (int i = 0; i < arc.size(); i++) {
        x += arc.get(i).get(0).asLong();
        y += arc.get(i).get(1).asLong();
        EqualEarth.Point point =
            EqualEarth.of(
                x * scale.get(0).asDouble() + move.get(0).asDouble(),
                y * scale.get(1).asDouble() + move.get(1).asDouble());
        boolean isEnd = i == 0 || i == arc.size() - 1;
        if (isEnd || distance(points.getLast(), point) >= APART) {
          points.add(point);
        }
      }
      return points;
    }

    private static double distance(EqualEarth.Point one, EqualEarth.Point other) {
      return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    List<Country> countries() {
      List<Country> countries = new ArrayList<>();
      for (JsonNode one : topology.get("objects").get("countries").get("geometries")) {
        String name = one.get("properties").get("name").asText();
        if (!one.has("arcs") || name.equals("Antarctica")) {
          continue;
        }
        Outline outline = new Outline();
        boolean single = one.get("type").asText().equals("Polygon");
        for (JsonNode part : single ? List.of(one.get("arcs")) : one.get("arcs")) {
          for (JsonNode ring : part) {
            outline.add(ring(ring));
          }
        }
        countries.add(
            new Country(
                codes.getOrDefault(one.path("id").asText(""), ""), name, outline.path.toString()));
      }
      return countries;
    }

    private List<EqualEarth.Point> ring(JsonNode ring) {
      List<EqualEarth.Point> points = new ArrayList<>();
      for (JsonNode number : ring) {
        int arc = number.asInt();
        List<EqualEarth.Point> line = arc < 0 ? arcs.get(~arc).reversed() : arcs.get(arc);
        points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
      }
      return points;
    }
  }

  /** Rings as a path, in tenths, each point told from the one before it. */
  private static final class Outline {

    private final StringBuilder path = new StringBuilder();

    /** A ring over the edge of the drawing is cut there. */
    void add(List<EqualEarth.Point> ring) {
      int start = 0;
      while (start < ring.size() && !isCut(ring, start)) {
        start++;
      }
      if (start == ring.size()) {
        addWhole(ring);
        return;
      }
      List<EqualEarth.Point> part = new ArrayList<>();
      for (int i = 0; i < ring.size(); i++) {
        int at = (start + i) % ring.size();
        if (isCut(ring, at) && !part.isEmpty()) {
          addWhole(part);
          part = new ArrayList<>();
        }
        part.add(ring.get(at));
      }
      addWhole(part);
    }

    /** Whether the way from the point before leads over the edge. */
    private static boolean isCut(List<EqualEarth.Point> ring, int at) {
      EqualEarth.Point before = ring.get((at + ring.size() - 1) % ring.size());
      return Math.abs(before.x() - ring.get(at).x()) > EqualEarth.WIDTH / 2;
    }

    private void addWhole(List<EqualEarth.Point> ring) {
      if (ring.size() <= FEWEST) {
        return;
      }
      long lastX = 0;
      long lastY = 0;
      for (int i = 0; i < ring.size(); i++) {
        EqualEarth.Point one = ring.get(i);
        long toX = Math.round(one.x() * 10) - lastX;
        long toY = Math.round(one.y() * 10) - lastY;
        path.append(i == 0 ? "M" : i == 1 ? "l" : toX < 0 ? "" : " ").append(toX);
        path.append(toY < 0 ? "" : " ").append(toY);
        lastX += toX;
        lastY += toY;
      }
      path.append('z');
    }
  }
}
