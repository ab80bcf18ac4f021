package org.ortak.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reader may not fall below on the sample articles.
 *
 * @param corpus the hash of the articles and gold claims that the floors were measured on
 * @param margin how far below what was measured a floor is set
 * @param figures the floors, by name
 */
record Floors(String corpus, double margin, Map<String, Double> figures) {

  Floors {
    figures = Map.copyOf(figures);
  }

  static Floors read(Path file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    Map<String, Double> figures = new TreeMap<>();
    json.path("floors").properties().forEach(e -> figures.put(e.getKey(), e.getValue().asDouble()));
    return new Floors(json.path("corpus").asText(), json.path("margin").asDouble(), figures);
  }

  void write(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode json = mapper.createObjectNode();
    json.put("corpus", corpus);
    json.put("margin", margin);
    ObjectNode floors = json.putObject("floors");
    new TreeMap<>(figures).forEach(floors::put);
    Files.writeString(
        file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
  }

  /** A line for each figure that is missing or below its floor. */
  List<String> faults(Map<String, Double> measured) {
    List<String> faults = new ArrayList<>();
    new TreeMap<>(figures)
        .forEach(
            (name, floor) -> {
              double found = measured.getOrDefault(name, 0.0);
              if (found < floor) {
                faults.add(name + ": expected at least " + floor + ", found " + found);
              }
            });
    return faults;
  }

  /** The floors for what was measured on a corpus: higher ones, and lower ones only if allowed. */
  Floors repinned(String measuredOn, Map<String, Double> measured, boolean mayFall) {
    Map<String, Double> pinned = new TreeMap<>(mayFall ? Map.of() : figures);
    measured.forEach(
        (name, value) -> pinned.merge(name, Math.floor((value - margin) * 1000) / 1000, Math::max));
    return new Floors(measuredOn, margin, pinned);
  }
}
