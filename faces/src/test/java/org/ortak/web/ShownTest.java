package org.ortak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Pages over a ledger of its own for each test, on this machine alone. */
abstract class ShownTest {

  Shown shown;

  @BeforeEach
  final void start() {
    shown = new Shown();
  }

  @AfterEach
  final void stop() {
    shown.close();
  }

  /** A page that has to be there. */
  final Document page(String path) {
    HttpResponse<String> answer = shown.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
