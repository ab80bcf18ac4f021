package org.ortak.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ortak.text.Span;

/** Reads a claim's fields out of JSON. */
final class ClaimReader {

  private ClaimReader() {}

  static Claim claim(JsonPlace json) {
    json.onlyFields(
        "type",
        "kind",
        "stage",
        "participants",
        "places",
        "what",
        "quantities",
        "when",
        "speaker",
        "evidence",
        "voices",
        "confidence");
    ClaimType type = json.at("type").word(List.of(ClaimType.values()), ClaimType::word);
    Optional<Kind> kind = json.optional("kind", k -> k.word(type.kinds(), Kind::word));
    Optional<Stage> stage =
        json.optional("stage", s -> s.word(List.of(Stage.values()), Stage::word));
    List<Participant> participants = json.at("participants").someItems(p -> participant(p, type));
    List<Place> places = json.at("places").items(ClaimReader::place);
    List<String> what = json.at("what").items(JsonPlace::text);
    List<Quantity> quantities = json.at("quantities").items(ClaimReader::quantity);
    List<When> when = json.at("when").items(ClaimReader::when);
    Optional<Speaker> speaker = optionalSpeaker(json.at("speaker"));
    List<Span> evidence = json.at("evidence").someItems(ClaimReader::span);
    List<Voice> voices =
        json.optional("voices", v -> v.items(ClaimReader::voice)).orElse(List.of());
    double confidence = json.at("confidence").number();
    return json.make(
        () ->
            new Claim(
                type,
                kind,
                stage,
                participants,
                places,
                what,
                quantities,
                when,
                speaker,
                evidence,
                voices,
                confidence));
  }

  private static Participant participant(JsonPlace json, ClaimType type) {
    json.onlyFields("role", "name", "id");
    Role role = json.at("role").word(type.roles(), Role::word);
    String name = json.at("name").text();
    Optional<String> id = json.optional("id", JsonPlace::text);
    return json.make(() -> new Participant(role, name, id));
  }

  private static Place place(JsonPlace json) {
    json.onlyFields("name", "country");
    String name = json.at("name").text();
    Optional<String> country = json.optional("country", JsonPlace::text);
    return json.make(() -> new Place(name, country));
  }

  private static Quantity quantity(JsonPlace json) {
    json.onlyFields("measure", "value", "upper", "unit", "qualifier", "former");
    Measure measure = json.at("measure").word(List.of(Measure.values()), Measure::word);
    double value = json.at("value").number();
    OptionalDouble upper =
        json.has("upper") ? OptionalDouble.of(json.at("upper").number()) : OptionalDouble.empty();
    String unit = json.at("unit").text();
    Qualifier qualifier = json.at("qualifier").word(List.of(Qualifier.values()), Qualifier::word);
    boolean former = json.flag("former");
    return json.make(() -> new Quantity(measure, value, upper, unit, qualifier, former));
  }

  private static When when(JsonPlace json) {
    json.onlyFields("event", "date", "former");
    Event event = json.at("event").word(List.of(Event.values()), Event::word);
    JsonPlace date = json.at("date");
    String text = date.text();
    return new When(event, date.make(() -> new Edtf(text)), json.flag("former"));
  }

  private static Optional<Speaker> optionalSpeaker(JsonPlace json) {
    return json.node().isNull() ? Optional.empty() : Optional.of(speaker(json));
  }

  private static Speaker speaker(JsonPlace json) {
    json.onlyFields("name", "office", "organisation");
    String name = json.at("name").text();
    Optional<String> office = json.optional("office", JsonPlace::text);
    Optional<String> organisation = json.optional("organisation", JsonPlace::text);
    return json.make(() -> new Speaker(name, office, organisation));
  }

  private static Span span(JsonPlace json) {
    json.onlyFields("start", "end");
    int start = json.at("start").whole();
    int end = json.at("end").whole();
    return json.make(() -> new Span(start, end));
  }

  private static Voice voice(JsonPlace json) {
    json.onlyFields("speaker", "stance", "condition", "evidence");
    return new Voice(
        speaker(json.at("speaker")),
        json.at("stance").word(List.of(Stance.values()), Stance::word),
        json.optional("condition", JsonPlace::text),
        json.at("evidence").someItems(ClaimReader::span));
  }
}
