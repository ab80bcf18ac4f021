package org.ortak.source.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedLinksTest {

  private static List<Subscription> found(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return FeedLinks.of(bytes, "https://a.example/news/", Optional.empty());
  }

  @Test
  void theHeadTellsFeedsOfEveryKindWithTheirNamesAndThePagesLanguage() {
    assertThat(
            found(
                "<html lang=tr-TR><link rel='alternate' type='application/rss+xml'"
                    + " title='Haberler' href='feed'><link rel=ALTERNATE"
                    + " type='application/atom+xml; charset=utf-8' href='/atom.xml'><link"
                    + " rel=alternate type=application/feed+json href='https://b.example/f'>"))
        .extracting(Subscription::url, Subscription::title, Subscription::language)
        .containsExactly(
            tuple("https://a.example/news/feed", "Haberler", "tr"),
            tuple("https://a.example/atom.xml", "", "tr"),
            tuple("https://b.example/f", "", "tr"));
  }

  @Test
  void linksWhoseAddressesLookLikeFeedsCountAndOnlyOnce() {
    assertThat(
            found(
                "<a href='/press/rss'>Press</a> <a href='/press/rss'>again</a> <a"
                    + " href='/news.rss?lang=en'>News</a> <a href='/feed-the-world'>Help</a> <a"
                    + " href='/rss-readers.html'>What is RSS?</a>"))
        .extracting(Subscription::url)
        .containsExactly("https://a.example/press/rss", "https://a.example/news.rss?lang=en");
  }

  @Test
  void commentsOtherLanguagesAndStylesAreNoFeeds() {
    assertThat(
            found(
                "<link rel=alternate type=application/rss+xml href='/comments/feed/'><link"
                    + " rel=alternate hreflang=de href='/de/'><link rel=stylesheet href=a.css>"))
        .isEmpty();
  }
}
