package org.ortak.api.tool;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;
import org.ortak.web.server.Refusal;
import org.ortak.web.server.Routes;

/** The tools over HTTP: a message is posted, its answer comes back as JSON. */
public final class ToolRoutes implements Routes {

  private static final String PATH = "/mcp";
  private static final int MOST_BYTES = 1024 * 1024;

  private final Conversation conversation;

  public ToolRoutes(Conversation conversation) {
    this.conversation = conversation;
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
    if (context.contentLength() > MOST_BYTES || context.bodyAsBytes().length > MOST_BYTES) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE, "expected no more than " + MOST_BYTES + " bytes");
    }
    Optional<String> answer = conversation.answer(context.body());
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
