package org.ortak.api.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ortak.answer.digest.DigestAtom;
import org.ortak.answer.json.JsonLine;
import org.ortak.api.question.DigestQuestions;
import org.ortak.api.question.DocumentQuestions;
import org.ortak.api.question.EntityQuestions;
import org.ortak.api.question.Holdings;
import org.ortak.api.question.PartnerQuestions;
import org.ortak.api.question.Terms;
import org.ortak.api.question.TextQuestions;
import org.ortak.api.question.UndertakingQuestions;
import org.ortak.web.server.Pace;
import org.ortak.web.server.Refusal;
import org.ortak.web.server.Routes;

/** The addresses of the API. */
public final class ApiRoutes implements Routes {

  static final String BASE = "/api/v1";
  private static final String FEED = "/feeds/changes.atom";

  private final Contract contract = new Contract();
  private final Holdings holdings;
  private final Pace pace;

  public ApiRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.pace = new Pace(holdings.clock());
  }

  @Override
  public void addTo(JavalinDefaultRoutingApi server) {
    UndertakingQuestions undertakings = new UndertakingQuestions(holdings);
    EntityQuestions entities = new EntityQuestions(holdings);
    DocumentQuestions documents = new DocumentQuestions(holdings);
    TextQuestions texts = new TextQuestions(holdings);
    Addresses addresses = new Addresses(server);
    server.get(BASE + "/openapi.json", this::contract);
    addresses.list("/undertakings", undertakings::list);
    addresses.one("/undertakings/{id}", undertakings::one);
    addresses.list("/entities", entities::named);
    addresses.one("/entities/{id}", entities::one);
    addresses.list("/documents", documents::list);
    addresses.one("/documents/{id}", (id, terms) -> documents.one(id));
    addresses.list("/claims", documents::claims);
    addresses.one("/claims/{id}", (id, terms) -> documents.claim(id));
    addresses.list("/search", texts::search);
    PartnerQuestions partners = new PartnerQuestions(holdings);
    addresses.list("/partners", partners::shortlist);
    addresses.list("/openings", partners::openings);
    DigestQuestions digests = new DigestQuestions(holdings);
    addresses.list("/digest", digests::digested);
    List<String> filters = contract.terms("get", FEED);
    server.get(FEED, context -> feed(context, digests, filters));
    Writing writing = new Writing(holdings, pace);
    server.post(BASE + "/check", context -> check(context, texts));
    server.post(BASE + "/articles", writing::article);
    server.post(BASE + "/judgements", writing::judgement);
  }

  private void contract(Context context) {
    String text = new String(contract.bytes(), StandardCharsets.UTF_8);
    Answering.tagged(context, "application/json", text);
  }

  /** What the last days changed, of any saved search. */
  private static void feed(Context context, DigestQuestions digests, List<String> known) {
    Terms terms = Answering.terms(context, known);
    Answering.tagged(context, "application/atom+xml", DigestAtom.of(digests.feed(terms)));
  }

  private void check(Context context, TextQuestions texts) {
    Terms terms = Answering.terms(context, contract.terms("post", BASE + "/check"));
    pace.take(context);
    JsonLine.Body body = texts.check(Sent.page(context), terms);
    context.contentType("application/json").result(JsonLine.of(body));
  }

  /** Adds addresses that are only read. */
  private final class Addresses {

    private final JavalinDefaultRoutingApi server;

    Addresses(JavalinDefaultRoutingApi server) {
      this.server = server;
    }

    void list(String path, Function<Terms, JsonLine.Body> question) {
      List<String> known = contract.terms("get", BASE + path);
      server.get(
          BASE + path,
          context -> Answering.json(context, question.apply(Answering.terms(context, known))));
    }

    /** An id may hold a slash, which the router takes only in angle brackets. */
    void one(String path, BiFunction<String, Terms, Optional<JsonLine.Body>> question) {
      List<String> known = contract.terms("get", BASE + path);
      server.get(
          BASE + path.replace("{id}", "<id>"),
          context -> {
            String id = context.pathParam("id");
            Answering.json(
                context,
                question.apply(id, Answering.terms(context, known)).orElseThrow(() -> unknown(id)));
          });
    }

    private static Refusal unknown(String id) {
      return new Refusal(
          HttpStatus.NOT_FOUND, "expected an id that this ledger knows, found " + id);
    }
  }
}
