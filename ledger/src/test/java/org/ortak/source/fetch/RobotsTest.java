package org.ortak.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "/a/b, false",
    "/a/open/x, true",
    "/x.pdf, false",
    "/x.pdf?y, true",
    "/q/1/print, false",
    "/q/print/1, true"
  })
  void theLongestRuleThatFitsDecides(String path, boolean open) {
    Robots robots =
        Robots.parse(
            "User-agent: *\n"
                + "Disallow: /a # all\n"
                + "Allow: /a/open\n"
                + "Disallow: *.pdf$\n"
                + "Disallow: /q/*/print\n"
                + "Disallow:\n",
            "ortak");
    assertThat(robots.allows(path)).isEqualTo(open);
  }

  @Test
  void theGroupThatNamesTheProgramOutranksTheOneForAll() {
    String text =
        "\uFEFFuser-agent: other\n"
            + "user-agent: Ortak/1.0\r\n"
            + "disallow: /no\r\n"
            + "crawl-delay: 2.5\n\n"
            + "User-agent: *\n"
            + "Disallow: /\n";
    Robots robots = Robots.parse(text, "ortak");
    assertThat(robots.allows("/yes")).isTrue();
    assertThat(robots.allows("/no/1")).isFalse();
    assertThat(robots.delay()).contains(Duration.ofMillis(2500));
    assertThat(Robots.parse(text, "third").allows("/yes")).isFalse();
  }

  @Test
  void emptyOrOddTextsForbidNothing() {
    assertThat(Robots.parse("", "ortak").allows("/a")).isTrue();
    assertThat(Robots.parse("<html>Disallow: /</html>", "ortak").allows("/a")).isTrue();
    assertThat(Robots.parse("Disallow: /\nUser-agent: *", "ortak").allows("/a")).isTrue();
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: 99999", "ortak").delay())
        .contains(Duration.ofMinutes(2));
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutAFault(@ForAll String text, @ForAll String path) {
    Robots robots = Robots.parse("User-agent: *\nDisallow: /" + text + "\n" + text, "ortak");
    assertThat(robots.allows("/") || !robots.allows("/")).isTrue();
    assertThat(robots.allows(path) || !robots.allows(path)).isTrue();
  }
}
