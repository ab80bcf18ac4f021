package org.ortak.reading.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ortak.pack.Pack;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The cases under corpus/cases, and words as the reader cuts them. */
public final class Cases {

  private Cases() {}

  /**
   * One case: its text and the other fields as written.
   *
   * @param fields texts and lists of texts by field name
   */
  public record Case(String text, Map<String, Object> fields) {

    public String field(String name) {
      return fields.getOrDefault(name, "").toString();
    }

    public List<String> list(String name) {
      if (fields.get(name) instanceof List<?> list) {
        return list.stream().map(Object::toString).toList();
      }
      throw new IllegalStateException(
          "expected a list in '" + name + "' of the case “" + text + "”, found " + fields);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  public static Stream<Case> of(String file) {
    try {
      Path path = Path.of("..", "corpus", "cases", file);
      LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
      List<?> rows = (List<?>) new Load(settings).loadFromString(Files.readString(path));
      List<Case> cases = new ArrayList<>();
      for (Object row : rows) {
        Map<?, ?> map = (Map<?, ?>) row;
        Map<String, Object> fields = new java.util.HashMap<>();
        map.forEach((key, value) -> fields.put(key.toString(), value));
        cases.add(new Case(fields.get("text").toString(), fields));
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text of one paragraph. */
  public static Words words(Pack pack, String text) {
    List<String> abbreviations =
        pack.rows("abbreviations").stream().map(row -> row.text("word")).toList();
    return new Segmenter(new java.util.HashSet<>(abbreviations))
        .segment(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
  }
}
