package org.ortak.source.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.article.Article;
import org.ortak.article.ArticleReader;
import org.ortak.pack.Pack;
import org.ortak.pack.Row;
import org.ortak.source.Pages;

class GateTest {

  private static final Gate GATE = new Gate(Pack.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norra Cells will build a battery plant in Umeå with 12 GWh a year.",
        "Das Werk für Batteriezellen soll 2027 öffnen, teilte die Firma mit.",
        "Şirket, İzmir'de batarya hücresi fabrikası kuracak; elektrikli otomobiller için üretim"
            + " yapacak.",
        "La gigafactory produira des batteries au lithium pour la voiture électrique.",
        "公司将在匈牙利建设动力电池工厂，为电动汽车供应电芯。"
      })
  void theFieldPassesInItsLanguages(String text) {
    assertThat(GATE.passes("", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chargers won again on Monday night, and the coach was pleased with the defence.",
        "Assault and battery was the charge against the man from Leeds.",
        "The senator said that tariffs on steel would hurt carmakers and farmers alike.",
        ""
      })
  void otherFieldsDoNot(String text) {
    assertThat(GATE.passes("", text)).isFalse();
  }

  @Test
  void aWordCountsOnlyWhereItBegins() {
    Gate gate =
        new Gate(List.of(new Row("a:1", Map.of("words", List.of("cell", "ev."), "weight", "3"))));
    assertThat(gate.weight("cells excellent cancel CELL")).isEqualTo(6);
    assertThat(gate.weight("ev every EV, evs")).isEqualTo(6);
  }

  @Test
  void nearlyAllOfTheProjectsOwnArticlesPass() {
    Path folder = Path.of("../corpus/articles");
    assumeTrue(Files.isDirectory(folder), "needs the sample articles beside the module");
    ArticleReader reader = new ArticleReader(Pack.builtIn());
    int all = 0;
    int passed = 0;
    try (Pages pages = new Pages(List.of(folder.toString()), InputStream.nullInputStream())) {
      while (pages.hasNext()) {
        all++;
        passed += GATE.passes((Article) reader.take(pages.next())) ? 1 : 0;
      }
    }
    assertThat(passed).isGreaterThanOrEqualTo(all * 19 / 20);
  }
}
