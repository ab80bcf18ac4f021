package org.ortak.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Names that no pack knows, in sentences about firms and persons that do not exist. */
final class NamesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<String> named(NameKind kind, String text) {
    return READER.read(Sentences.article(PACK, text)).names().actors().stream()
        .filter(actor -> actor.kind() == kind)
        .map(Actor::name)
        .toList();
  }

  @Test
  void aFirmAndItsHeadAreToldApart() {
    String text =
        "Brelvik Tarsen will build a cathode plant in Poland. Brelvik Tarsen signed a supply"
            + " contract with BMW. Lisa Brandt, chief executive of Brelvik Tarsen, said she was"
            + " glad.";
    assertThat(named(NameKind.ORGANISATION, text)).contains("Brelvik Tarsen");
    assertThat(named(NameKind.PERSON, text)).containsExactly("Lisa Brandt");
  }

  @Test
  void oneWordThatNobodyKnowsIsANameAtTheStartOfASentenceToo() {
    assertThat(named(NameKind.ORGANISATION, "Voltarra will build a battery plant in Gdynia."))
        .containsExactly("Voltarra");
    assertThat(named(NameKind.ORGANISATION, "Brenzan plans to invest two billion yuan in Spain."))
        .containsExactly("Brenzan");
    assertThat(named(NameKind.ORGANISATION, "Carmakers will build plants. Men will work there."))
        .isEmpty();
  }

  @Test
  void aMinistrysNameGoesOnOverCommasAndAnd() {
    assertThat(
            named(
                NameKind.ORGANISATION,
                "The grant was approved by the Ministry of Economy, Trade and Industry on"
                    + " Friday."))
        .containsExactly("Ministry of Economy, Trade and Industry");
  }

  @Test
  void whatTellsWhereAFirmIsListedIsNoPartOfItsName() {
    assertThat(named(NameKind.ORGANISATION, "Frankfurt-listed Voltora Energy opened a plant."))
        .containsExactly("Voltora Energy");
  }

  @Test
  void anInitialJoinsFirstAndFamilyName() {
    assertThat(
            named(
                NameKind.PERSON,
                "Lisa H. Brandt is chief executive of Voltora Energy. Mr Brandt said so."))
        .contains("Lisa H. Brandt");
  }

  @Test
  void aFirstNameThatIsAPlaceToo() {
    assertThat(
            named(
                NameKind.PERSON,
                "Kent Falkner, chief executive of Voltora Energy, said he would build a plant."))
        .containsExactly("Kent Falkner");
  }

  @Test
  void aSlipOfThePenDoesNotNameTheFirm() {
    assertThat(
            named(
                NameKind.ORGANISATION,
                "Fararis makes battery cells in Germany. Farasis has a plant there."))
        .containsExactly("Farasis");
  }

  @Test
  void aSharesSignNamesNobody() {
    assertThat(named(NameKind.ORGANISATION, "Voltora Energy (NYSE: VLTR) opened a plant in Texas."))
        .containsExactly("Voltora Energy");
  }
}
