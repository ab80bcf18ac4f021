package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.ortak.web.server.Problem;
import org.ortak.web.server.Routes;

/** The addresses of all pages. */
public final class Pages implements Routes {

  private final Template template = new Template();
  private final Site site;

  public Pages(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi server) {
    server.get("/", this::home);
  }

  private void home(Context context) {
    template.answer(
        context, "home", Map.of("frame", new Frame("This week", site.file().toString())));
  }

  /** Tells a person why there is no answer. */
  public void tell(Context context, Problem problem) {
    template.answer(
        context,
        "problem",
        Map.of("frame", new Frame(problem.status().getMessage(), ""), "problem", problem));
  }
}
