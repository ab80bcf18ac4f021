package org.ortak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ortak.pack.Pack;

/** Pages in other languages: the text is found, and what stands beside it goes. */
class PageLanguagesTest {

  private static final ArticleReader READER = new ArticleReader(Pack.builtIn());

  /** A page's language, its day line, what stands beside the text, and the text. */
  private record Sample(String language, String day, List<String> beside, List<String> text) {}

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample(
            "tr",
            "Yayınlanma: 5 Mart 2024 10:15",
            List.of(
                "İlgili haberler: Liman yeniden açıldı",
                "Çerez politikası",
                "Tüm hakları saklıdır."),
            List.of(
                "Norra Cells, İzmir'de yeni bir batarya fabrikası kuracağını pazartesi günü"
                    + " duyurdu.",
                "Fabrikanın yılda on iki gigavat saat üretmesi ve dokuz yüz kişi çalıştırması"
                    + " bekleniyor.")),
        new Sample(
            "de",
            "Veröffentlicht am 05.03.2024",
            List.of(
                "Lesen Sie auch: Der Hafen ist wieder offen",
                "Anzeige",
                "Alle Rechte vorbehalten."),
            List.of(
                "Norra Cells baut in Umeå ein Werk für Batteriezellen, teilte das Unternehmen am"
                    + " Montag mit.",
                "Das Werk soll im Jahr zwölf Gigawattstunden herstellen und neunhundert Menschen"
                    + " Arbeit geben.")),
        new Sample(
            "fr",
            "Publié le 5 mars 2024 à 10h15",
            List.of("Lire aussi : Le port a rouvert", "Publicité", "Tous droits réservés."),
            List.of(
                "Norra Cells va construire une usine de batteries à Umeå, a annoncé le groupe lundi"
                    + " dans une note.",
                "L'usine doit produire douze gigawattheures par an et donner du travail à neuf"
                    + " cents personnes.")),
        new Sample(
            "zh",
            "发布时间：2024年3月5日 10:15",
            List.of("相关阅读：港口重新开放", "广告", "版权所有"),
            List.of(
                "公司周一宣布，将在匈牙利建设一座新的动力电池工厂，年产能为一百吉瓦时，预计后年投产。",
                "该工厂将雇用九百名员工，并为当地的汽车制造商供应电芯，总投资额约为七十亿欧元。")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theTextIsFoundWithItsDayAndLanguage(Sample sample) {
    StringBuilder page = new StringBuilder("<html><head><title>T</title></head><body>");
    page.append(
        "<div class=nav><a href=/>1</a> <a href=/2>2</a></div><h1>Norra Cells 2024</h1><div><p>");
    page.append(sample.day).append("</p></div><div class=inhalt>");
    sample.text.forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>"));
    sample.beside.forEach(line -> page.append("<p>").append(line).append("</p>"));
    page.append("</div></body></html>");
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    Article article = (Article) READER.take(new Page("a.html", Format.HTML, bytes));
    assertThat(article.body().lines().toList()).containsSubsequence(sample.text);
    assertThat(article.body()).doesNotContain(sample.beside);
    assertThat(article.language()).isEqualTo(sample.language);
    assertThat(article.published()).hasToString("Optional[2024-03-05]");
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Norra paid $35 million. | en",
        "$20 | en",
        "Offering of $150 million of senior notes | en",
        "Norra Cells baut ein Werk in der Türkei. | de",
        "Norra Cells bir batarya fabrikası için yatırım yapacak ve üretim başlayacak. | tr",
      })
  void aShortTextIsEnglishUnlessItsWordsTellOtherwise(String text, String language) {
    Page page = new Page("-", Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    assertThat(READER.take(page))
        .isInstanceOfSatisfying(
            Article.class, article -> assertThat(article.language()).isEqualTo(language));
  }
}
