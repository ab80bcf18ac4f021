package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Stage;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;
import org.ortak.reading.clause.Clauses;

/** What one firm is to another, told in passing, in sentences about firms that do not exist. */
final class StandingTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static Scene scene(String text) {
    return READER.scene(Sentences.article(PACK, "# News\n\n" + text));
  }

  /** What is told of the first such noun. */
  private static Optional<Stage> stage(String text, String noun) {
    Scene scene = scene(text);
    for (int word = 0; word < scene.words().count(); word++) {
      if (scene.words().lower(word).equals(noun)) {
        Clauses clauses = scene.clausesAt(word);
        return new Standing(PACK).read(clauses, word);
      }
    }
    throw new AssertionError("no " + noun + " in " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brelvik Cells, a supplier of Ardel Motors, will open a site.       | supplier | ACTIVE",
        "Brelvik Cells, Ardel Motors's partner, will hire.                  | partner  | ACTIVE",
        "Ardel Motors' partner Brelvik Cells plans to hire.                 | partner  | ACTIVE",
        "Brelvik Cells, a former partner of Ardel Motors, will go its way.  | partner  | ENDED",
        "Ardel Motors will meet its potential partner Brelvik Cells in May. | partner  |"
            + " CONSIDERED",
      })
  void whatAFirmIsStandsBesideWhatItWillDo(String text, String noun, Stage stage) {
    assertThat(stage(text, noun)).contains(stage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ardel Motors is looking for a partner in Poland.          | partner",
        "Ardel Motors has chosen Brelvik Cells as its supplier.    | supplier",
        "Brelvik Cells will be the supplier of Ardel Motors.       | supplier",
      })
  void elsewhereItsVerbTells(String text, String noun) {
    assertThat(stage(text, noun)).isEmpty();
  }

  @Test
  void whatWasDroppedIsNotActive() {
    Scene scene = scene("Ardel Motors dropped its supplier Brelvik Cells.");
    assertThat(
            READER.read(scene.article()).findings().stream()
                .map(Finding::claim)
                .filter(claim -> claim.type() == ClaimType.SUPPLY))
        .allSatisfy(claim -> assertThat(claim.stage()).contains(Stage.CANCELLED));
  }
}
