package org.ortak.api.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ortak.answer.AnswerException;
import org.ortak.answer.json.JsonLine;
import org.ortak.api.question.DigestQuestions;
import org.ortak.api.question.EntityQuestions;
import org.ortak.api.question.Holdings;
import org.ortak.api.question.PartnerQuestions;
import org.ortak.api.question.Terms;
import org.ortak.api.question.TextQuestions;
import org.ortak.api.question.UndertakingQuestions;

/** The tools, as {@code tools.json} describes them. */
public final class Toolbox {

  private final JsonNode described;
  private final UndertakingQuestions undertakings;
  private final EntityQuestions entities;
  private final TextQuestions texts;
  private final DigestQuestions digests;
  private final PartnerQuestions partners;

  public Toolbox(Holdings holdings) {
    this.undertakings = new UndertakingQuestions(holdings);
    this.entities = new EntityQuestions(holdings);
    this.texts = new TextQuestions(holdings);
    this.digests = new DigestQuestions(holdings);
    this.partners = new PartnerQuestions(holdings);
    try (InputStream in = Toolbox.class.getResourceAsStream("tools.json")) {
      if (in == null) {
        throw new IllegalStateException("expected tools.json in the program, found none");
      }
      this.described = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What every assistant should know. */
  String instructions() {
    return described.path("instructions").asText();
  }

  /** The tools with their arguments; none of them changes anything. */
  ArrayNode tools() {
    ArrayNode tools = described.path("tools").deepCopy();
    for (JsonNode tool : tools) {
      ((ObjectNode) tool).putObject("annotations").put("readOnlyHint", true);
    }
    return tools;
  }

  /** Whether there is a tool of this name. */
  boolean has(String name) {
    return description(name).isPresent();
  }

  private Optional<JsonNode> description(String name) {
    for (JsonNode tool : described.path("tools")) {
      if (tool.path("name").asText().equals(name)) {
        return Optional.of(tool);
      }
    }
    return Optional.empty();
  }

  /**
   * Asks a tool.
   *
   * @return the answer as a JSON object
   * @throws AnswerException where the arguments cannot be understood
   */
  String ask(String name, JsonNode arguments) {
    JsonNode tool = description(name).orElseThrow();
    Terms terms = terms(arguments);
    List<String> known = new ArrayList<>();
    tool.path("inputSchema").path("properties").fieldNames().forEachRemaining(known::add);
    terms.only(known);
    return JsonLine.of(answer(name, terms));
  }

  private JsonLine.Body answer(String name, Terms terms) {
    return switch (name) {
      case "search" -> texts.search(terms);
      case "show" -> entities.show(terms);
      case "list" -> undertakings.listWithNews(terms);
      case "digest" -> digests.digested(terms);
      case "check" -> texts.checkText(terms);
      case "find_partner" -> partners.shortlist(terms);
      case "openings" -> partners.openings(terms);
      default -> throw new IllegalArgumentException("a tool that nobody answers: " + name);
    };
  }

  private static Terms terms(JsonNode arguments) {
    Map<String, String> values = new HashMap<>();
    arguments
        .properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              if (value.isContainerNode()) {
                throw new AnswerException(
                    entry.getKey() + ": expected a word or a number, found " + value);
              }
              if (!value.isNull()) {
                values.put(entry.getKey(), value.asText());
              }
            });
    return new Terms(values);
  }
}
