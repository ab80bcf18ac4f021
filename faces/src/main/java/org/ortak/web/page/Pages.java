package org.ortak.web.page;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.ortak.answer.export.Format;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Problem;
import org.ortak.web.server.Routes;
import org.ortak.web.server.Tokens;

/** The addresses of all pages. */
public final class Pages implements Routes {

  private final Template template = new Template();
  private final Site site;
  private final Tokens tokens;
  private final Boards boards;
  private final HomePage home;

  /**
   * @param tokens by which browsers of other machines come in
   */
  public Pages(Site site, Tokens tokens) {
    this.site = site;
    this.tokens = tokens;
    this.boards = new Boards(site);
    this.home = new HomePage(site, boards, template);
  }

  /** Works out beforehand what takes long, after something changed. */
  public void prepare() {
    home.prepare();
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi server) {
    Filters filters = new Filters(site);
    server.get("/", home::answer);
    server.get("/tracker", new TrackerPage(site, boards, filters, template)::answer);
    ExportAnswer exports = new ExportAnswer(site, boards, filters);
    for (Format format : Format.values()) {
      server.get("/tracker." + format.word(), context -> exports.answer(context, format));
    }
    server.get("/undertaking/{id}", new UndertakingPage(site, template)::answer);
    EntityPage entities = new EntityPage(site, boards, template);
    server.get("/company", entities::company);
    server.get("/country/{code}", entities::country);
    server.get("/place", entities::place);
    server.get("/product", entities::product);
    server.get("/map", new MapPage(site, boards, filters, template)::answer);
    server.get("/document/{id}", new DocumentPage(site, template)::answer);
    SearchPage search = new SearchPage(site, boards, template);
    server.get("/search", search::answer);
    server.get("/suggest", search::suggest);
    FormSeal seal = new FormSeal();
    Pace pace = new Pace(site.clock());
    ReviewPage review = new ReviewPage(site, template, seal, pace);
    server.get("/review", review::answer);
    server.post("/review", review::decide);
    server.get("/find", new FindPage(site, boards, template)::answer);
    server.get("/openings", new OpeningsPage(site, template)::answer);
    CheckPage check = new CheckPage(site, template, seal, pace);
    server.get("/check", check::ask);
    server.post("/check", check::answer);
    SignInPage signIn = new SignInPage(template, seal, pace, tokens);
    server.get("/sign-in", signIn::ask);
    server.post("/sign-in", signIn::signIn);
    server.post("/sign-out", signIn::signOut);
    server.get("/help", this::help);
  }

  private void help(Context context) {
    template.answer(
        context, "help", Map.of("frame", new Frame("Keys and help", "", Asked.of(context))));
  }

  /** Tells a person why there is no answer; what was asked may be the fault. */
  public void tell(Context context, Problem problem) {
    template.answer(
        context,
        "problem",
        Map.of(
            "frame",
            new Frame(problem.status().getMessage(), "", new Asked(context.path(), Map.of())),
            "problem",
            problem));
  }
}
