package org.ortak.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Serves pages and programs until it is stopped. */
public final class WebServer implements AutoCloseable {

  private static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int COMPRESSION = 5;
  private static final int SMALLEST_COMPRESSED = 1024;

  private final Javalin server;
  private final Binding binding;

  private WebServer(Javalin server, Binding binding) {
    this.server = server;
    this.binding = binding;
  }

  /**
   * What to serve.
   *
   * @param routes of each face
   * @param problems tells a person why there is no answer; programs get theirs as JSON
   */
  public record Service(List<Routes> routes, Tokens tokens, BiConsumer<Context, Problem> problems) {
    public Service {
      routes = List.copyOf(routes);
    }
  }

  /**
   * Loads what any server needs, which takes longer than all else of a start; it may be done beside
   * the opening of a ledger.
   */
  public static void warmUp() {
    var unused = Javalin.create(WebServer::configureQuietly);
  }

  /** Refuses to be reached from other machines as long as no token is set. */
  public static WebServer start(Binding binding, Service service) {
    if (!binding.isLoopback() && !service.tokens().isAnySet()) {
      throw new IllegalArgumentException(
          "--host "
              + binding.host()
              + ": expected a token before others can reach the ledger, found none set; make one"
              + " with ortak token, or serve this machine alone with --host 127.0.0.1");
    }
    Javalin server = Javalin.create(config -> configure(config, binding, service));
    try {
      return new WebServer(server.start(binding.host(), binding.port()), binding);
    } catch (JavalinBindException e) {
      throw new IllegalArgumentException(
          "--port "
              + binding.port()
              + ": expected a free port, found one in use; name another, or 0 for any that is free",
          e);
    }
  }

  private static void configureQuietly(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private static void configure(JavalinConfig config, Binding binding, Service service) {
    configureQuietly(config);
    config.http.maxRequestSize = MOST_BYTES;
    CompressionStrategy compression = new CompressionStrategy(null, new Gzip(COMPRESSION), null);
    compression.setDefaultMinSizeForCompression(SMALLEST_COMPRESSED);
    config.http.compressionStrategy = compression;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Door door = new Door(binding, service.tokens());
    config.routes.before(door::guard);
    Assets assets = new Assets();
    config.routes.get("/assets/<path>", assets::answer);
    service.routes().forEach(routes -> routes.addTo(config.routes));
    config.routes.exception(
        Exception.class, (fault, context) -> tell(context, Problem.of(fault), service));
    config.routes.exception(
        HttpResponseException.class, (fault, context) -> tell(context, Problem.of(fault), service));
  }

  private static void tell(Context context, Problem problem, Service service) {
    context.status(problem.status());
    if (Door.asksForPage(context) && !context.path().startsWith("/api/")) {
      service.problems().accept(context, problem);
    } else {
      byte[] told = problem.json().getBytes(StandardCharsets.UTF_8);
      context.contentType("application/problem+json").result(told);
    }
  }

  /** Where a browser finds it. */
  public String address() {
    String host = binding.host().contains(":") ? "[" + binding.host() + "]" : binding.host();
    return "http://" + host + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    var unused = server.stop();
  }
}
