package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ortak.pack.Pack;

final class NoiseTest {

  private static final ArticleReader READER = new ArticleReader(Pack.builtIn());

  private static Article text(String content) {
    return (Article)
        READER.take(new Page("a.txt", Format.TEXT, content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article markdown(String content) {
    return (Article)
        READER.take(new Page("a.md", Format.MARKDOWN, content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aCopiedPageLosesItsMenuTeaserOtherHeadlinesAndFooter() {
    Article article =
        text(
            """
            Home | Markets | Metals | Jobs

            Lumora looks for a partner in Izmir

            Lumora looks for a partner in Izmir

            Lumora, a maker of cells for scooters, wants to build a plant near the port of Izmir and is loo

            Ferry hits pier, nobody hurt…
            Olive harvest begins early

            Lumora, a maker of cells for scooters, wants to build a plant near the port of Izmir and is looking for a partner.

            Follow me on:

            The town would welcome it, the mayor said on Friday.

            For more:

            1.Five ways to store olives! Our expert tells you

            2.Ferry company orders three boats

            Hot Search Terms
            """);
    assertThat(article.text())
        .isEqualTo(
            """
            Lumora looks for a partner in Izmir
            Lumora, a maker of cells for scooters, wants to build a plant near the port of Izmir and is looking for a partner.
            The town would welcome it, the mayor said on Friday.\
            """);
  }

  @Test
  void linesThatTellAboutTheArticleAreReadAndGo() {
    Article article =
        text(
            """
            News > Contents

            Lumora looks for a partner in Izmir

            Updated: March 9, 2023 Source: Aegean Wire
            fontLarger fontSmaller

            by Ada Kern

            IZMIR, March 7 (AW) -- Lumora wants to build a plant near the port and is looking for a partner.

            The mayor said on Friday that the town would welcome the plant and its jobs.

            Editor: Can Ak
            """);
    assertThat(article.outlet()).contains("Aegean Wire");
    assertThat(article.author()).contains("Ada Kern");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 7));
    assertThat(article.changed()).contains(LocalDate.of(2023, 3, 9));
    assertThat(article.blocks()).hasSize(3);
    assertThat(article.text()).contains("IZMIR, March 7 (AW) --");
  }

  @Test
  void aDigestKeepsItsItemsAndLosesItsAdverts() {
    Article article =
        text(
            """
            The week in cells

            [Lumora digs in Izmir]

            On Monday Lumora broke ground for its second plant, which is to make 4 GWh of cells a year.

            Tab maker wishes you a Happy New Year

            [Volta Nord picks a supplier]

            Volta Nord has chosen Lumora as the supplier of the packs for its next bus.
            """);
    assertThat(article.text())
        .contains("[Lumora digs in Izmir]", "[Volta Nord picks")
        .doesNotContain("Tab maker");
  }

  @Test
  void aCaptionStaysWithoutItsCredit() {
    Article article =
        text(
            """
            The plant will open in June, minister Ada Kern says. / Photo: AW

            Minister Ada Kern has opened the first hall of the plant that Lumora builds near Izmir.
            """);
    assertThat(article.blocks().getFirst().kind()).isEqualTo(Block.Kind.CAPTION);
    assertThat(article.text())
        .startsWith("The plant will open in June, minister Ada Kern says.\nMinister");
  }

  @Test
  void shortSentencesDatelinesBoilerplateAndListsStay() {
    String body =
        """
        IZMIR

        Nothing has been signed.

        - 4 GWh in the first phase
        - 12 GWh from 2028

        | model | GWh |
        |---|---|
        | L1 | 4 |

        About Lumora: the company makes cells for scooters and employs 200 people in Izmir.

        All amounts are in Canadian dollars.
        """;
    Article article = markdown("---\ntitle: Lumora waits\n---\n" + body);
    assertThat(article.blocks()).hasSize(9);
  }

  @Test
  void relatedHeadlinesOfAnyShapeGo() {
    String lead =
        "Lumora has put off the opening of its plant near Izmir to the spring of next year.\n\n";
    for (String noise :
        new String[] {
          "Read also: – Ferry hits pier – Olive harvest early",
          "**Related**\n\n- Ferry hits pier\n- Olive harvest early",
          "*Most read: Ferry hits pier | Olive harvest early*",
          "**MORE FROM THE POST** Ferry hits pier · Olive harvest early",
          "Comments (14) | Follow the author | Republish this piece",
          "| You may also like |\n|---|\n| Ferry hits pier |",
          "SHARE THIS: [f] [x] [in]",
          "We use cookies. [Accept] [Refuse]",
          "© Aegean Wire. No reproduction without permission.",
        }) {
      Article article =
          markdown("# Lumora waits\n\n" + lead + lead.replace("Lumora", "It") + noise + "\n");
      assertThat(article.blocks()).as(noise).hasSize(3);
    }
  }
}
