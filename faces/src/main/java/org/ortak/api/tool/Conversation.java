package org.ortak.api.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.ortak.answer.AnswerException;
import org.ortak.ledger.history.LedgerException;

/**
 * Answers messages of the Model Context Protocol, one at a time. It remembers nothing between them,
 * so that one may serve any number of assistants. The protocol:
 * https://modelcontextprotocol.io/specification/2025-11-25
 */
public final class Conversation {

  /** The versions of the protocol that are spoken, newest first. */
  static final List<String> VERSIONS =
      List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

  private static final int UNREADABLE = -32700;
  private static final int NO_REQUEST = -32600;
  private static final int NO_METHOD = -32601;
  private static final int WRONG_TERMS = -32602;
  private static final int FAILED = -32603;

  private final ObjectMapper json = new ObjectMapper();
  private final Toolbox toolbox;
  private final String version;

  /**
   * @param version of the program
   */
  public Conversation(Toolbox toolbox, String version) {
    this.toolbox = toolbox;
    this.version = version;
  }

  /** The answer to a message, on one line; absent where it wants none. */
  public Optional<String> answer(String message) {
    try {
      JsonNode asked = json.readTree(message);
      if (!asked.isObject() || !asked.path("jsonrpc").asText().equals("2.0")) {
        return Optional.of(
            fault(NullNode.instance, NO_REQUEST, "expected a message of JSON-RPC 2.0"));
      }
      JsonNode id = asked.path("id");
      boolean wantsNone = id.isMissingNode() || !asked.has("method");
      return wantsNone ? Optional.empty() : Optional.of(answer(id, asked));
    } catch (JsonProcessingException e) {
      return Optional.of(
          fault(NullNode.instance, UNREADABLE, "expected JSON, found " + e.getOriginalMessage()));
    }
  }

  private String answer(JsonNode id, JsonNode asked) {
    JsonNode terms = asked.path("params");
    try {
      return switch (asked.path("method").asText()) {
        case "initialize" -> result(id, greeting(terms));
        case "ping" -> result(id, node());
        case "tools/list" -> result(id, node().set("tools", toolbox.tools()));
        case "tools/call" -> call(id, terms);
        default -> {
          String method = asked.path("method").asText();
          yield fault(
              id,
              NO_METHOD,
              "expected initialize, ping, tools/list or tools/call, found " + method);
        }
      };
    } catch (RuntimeException e) {
      return fault(id, FAILED, "the program failed: " + e);
    }
  }

  /** In the version that was asked for, where it is spoken; else in the newest. */
  private ObjectNode greeting(JsonNode terms) {
    String asked = terms.path("protocolVersion").asText();
    ObjectNode greeting = node();
    greeting.put("protocolVersion", VERSIONS.contains(asked) ? asked : VERSIONS.getFirst());
    greeting.putObject("capabilities").putObject("tools").put("listChanged", false);
    greeting
        .putObject("serverInfo")
        .put("name", "ortak")
        .put("title", "Ortak")
        .put("version", version);
    greeting.put("instructions", toolbox.instructions());
    return greeting;
  }

  private String call(JsonNode id, JsonNode terms) {
    String name = terms.path("name").asText();
    if (!toolbox.has(name)) {
      return fault(id, WRONG_TERMS, "expected a tool that tools/list tells, found " + name);
    }
    try {
      String answer = toolbox.ask(name, terms.path("arguments"));
      ObjectNode result = content(answer, false);
      result.set("structuredContent", json.readTree(answer));
      return result(id, result);
    } catch (AnswerException | LedgerException e) {
      return result(id, content(String.valueOf(e.getMessage()), true));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("expected an answer as JSON", e);
    }
  }

  private static ObjectNode content(String text, boolean wrong) {
    ObjectNode result = node();
    result.putArray("content").addObject().put("type", "text").put("text", text);
    return result.put("isError", wrong);
  }

  private static String result(JsonNode id, JsonNode result) {
    ObjectNode answer = node().put("jsonrpc", "2.0");
    answer.set("id", id);
    answer.set("result", result);
    return answer.toString();
  }

  private static String fault(JsonNode id, int code, String message) {
    ObjectNode answer = node().put("jsonrpc", "2.0");
    answer.set("id", id);
    answer.putObject("error").put("code", code).put("message", message);
    return answer.toString();
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
