package org.ortak.api.tool;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ortak.web.server.Body;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Refusal;
import org.ortak.web.server.Routes;

/** The tools over HTTP: a message is posted, its answer comes back as JSON. */
public final class ToolRoutes implements Routes {

  private static final String PATH = "/mcp";

  private final Conversation conversation;
  private final Pace pace;

  /**
   * @param pace how much one assistant may say in a minute
   */
  public ToolRoutes(Conversation conversation, Pace pace) {
    this.conversation = conversation;
    this.pace = pace;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi server) {
    server.post(PATH, this::answer);
    server.get(PATH, ToolRoutes::refuse);
    server.delete(PATH, ToolRoutes::refuse);
  }

  private void answer(Context context) {
    String version = context.header("MCP-Protocol-Version");
    if (version != null && !Conversation.VERSIONS.contains(version)) {
      throw new Refusal(
          HttpStatus.BAD_REQUEST,
          "MCP-Protocol-Version: expected one of "
              + String.join(", ", Conversation.VERSIONS)
              + ", found "
              + version);
    }
    pace.take(context);
    String message = new String(Body.bytes(context), StandardCharsets.UTF_8);
    Optional<String> answer = conversation.answer(message);
    if (answer.isPresent()) {
      context.contentType("application/json").result(answer.get());
    } else {
      context.status(HttpStatus.ACCEPTED);
    }
  }

  /** There is nothing to listen to and nothing to end, since nothing is remembered. */
  private static void refuse(Context context) {
    context.header("Allow", "POST");
    throw new Refusal(
        HttpStatus.METHOD_NOT_ALLOWED, "expected POST with a message, found " + context.method());
  }
}
