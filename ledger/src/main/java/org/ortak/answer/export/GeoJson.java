package org.ortak.answer.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.claim.Measure;
import org.ortak.claim.Place;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.pack.Entry;
import org.ortak.pack.Places;

/**
 * Undertakings as GeoJSON (RFC 7946). A town is a point; what is known only by its region or
 * country has no geometry and says so, since an area is no point.
 */
final class GeoJson {

  private final Towns towns;

  GeoJson(Places places) {
    this.towns = new Towns(places);
  }

  void write(List<Chapter> chapters, OutputStream stream) throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(stream)) {
      out.writeStartObject();
      out.writeStringField("type", "FeatureCollection");
      out.writeArrayFieldStart("features");
      for (Chapter chapter : chapters) {
        feature(out, chapter);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  /** A place, and the town that it is. */
  private record Spot(Place place, Optional<Entry.Position> town) {}

  private void feature(JsonGenerator out, Chapter chapter) throws IOException {
    Undertaking undertaking = chapter.listed().undertaking();
    Optional<Spot> spot = spot(undertaking);
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    out.writeStringField("id", undertaking.id());
    Optional<Entry.Position> town = spot.flatMap(Spot::town);
    if (town.isPresent()) {
      out.writeObjectFieldStart("geometry");
      out.writeStringField("type", "Point");
      out.writeArrayFieldStart("coordinates");
      out.writeNumber(town.get().longitude());
      out.writeNumber(town.get().latitude());
      out.writeEndArray();
      out.writeEndObject();
    } else {
      out.writeNullField("geometry");
    }
    properties(out, chapter, spot);
    out.writeEndObject();
  }

  private void properties(JsonGenerator out, Chapter chapter, Optional<Spot> spot)
      throws IOException {
    Undertaking undertaking = chapter.listed().undertaking();
    out.writeObjectFieldStart("properties");
    out.writeStringField("name", ClaimWords.headline(undertaking));
    out.writeStringField("type", undertaking.type().word());
    if (undertaking.progress().isPresent()) {
      out.writeStringField("stage", undertaking.progress().get().stage().word());
    }
    if (spot.isPresent()) {
      out.writeStringField("place", ClaimWords.place(spot.get().place()));
      out.writeStringField("precision", spot.get().town().isPresent() ? "town" : "area");
    }
    for (var figure : undertaking.figures()) {
      if (figure.measure() == Measure.CAPACITY) {
        out.writeNumberField("capacity", figure.field().current().value().value());
        out.writeStringField("capacityUnit", figure.unit());
        break;
      }
    }
    out.writeNumberField("sources", undertaking.coverage().sources());
    if (undertaking.coverage().last().isPresent()) {
      out.writeStringField("lastReport", undertaking.coverage().last().get().toString());
    }
    out.writeEndObject();
  }

  /** The most exact place: the first town, else the first place. */
  private Optional<Spot> spot(Undertaking undertaking) {
    List<Spot> spots =
        undertaking.places().stream().map(place -> new Spot(place, towns.position(place))).toList();
    return spots.stream()
        .filter(spot -> spot.town().isPresent())
        .findFirst()
        .or(() -> spots.stream().findFirst());
  }
}
