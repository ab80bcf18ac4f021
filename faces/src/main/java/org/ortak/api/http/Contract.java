package org.ortak.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What is served, as the OpenAPI document says. */
final class Contract {

  private final byte[] bytes;
  private final JsonNode document;

  Contract() {
    try (InputStream in = Contract.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("expected openapi.json in the program, found none");
      }
      bytes = in.readAllBytes();
      document = new ObjectMapper().readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The names of the terms that may stand behind an address. */
  List<String> terms(String method, String path) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter : document.path("paths").path(path).path(method).path("parameters")) {
      JsonNode told = resolved(parameter);
      if (told.path("in").asText().equals("query")) {
        names.add(told.path("name").asText());
      }
    }
    return names;
  }

  private JsonNode resolved(JsonNode parameter) {
    String to = parameter.path("$ref").asText();
    return to.isEmpty() ? parameter : document.at(to.substring(1));
  }
}
