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
    assertThat(named(NameKind.ORGANISATION, "Kelmar named BMW as its customer."))
        .containsExactly("Kelmar", "BMW");
    assertThat(named(NameKind.ORGANISATION, "Plans approved the week before were dropped."))
        .isEmpty();
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
  void aGovernmentIsThatOfThePlaceBehindOf() {
    String text =
        "China and Chinese firms build plants. The government of Hungary has agreed, and the"
            + " ministry of industry of Serbia has, too.";
    Names names = READER.read(Sentences.article(PACK, text)).names();
    assertThat(
            names.mentions().stream()
                .filter(mention -> mention.form() == NameMention.Form.NOUN)
                .map(mention -> names.actor(mention.actors().getFirst()).name()))
        .containsExactly("Hungary", "Serbia");
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

  @Test
  void aFirmsLastWordNamesItWhateverTheFirstIsTakenFor() {
    assertThat(
            named(NameKind.ORGANISATION, "Daehan Cells has a joint venture with Voltora Energy."))
        .containsExactly("Daehan Cells", "Voltora Energy");
    assertThat(
            named(
                NameKind.ORGANISATION,
                "The alliance of Voltora Energy and Daehan Cells is to end in June."))
        .containsExactly("Voltora Energy", "Daehan Cells");
  }

  @Test
  void aSubjectNeverHeardOfIsAName() {
    assertThat(named(NameKind.ORGANISATION, "Hexum is also in talks over a factory in Spain."))
        .containsExactly("Hexum");
    assertThat(named(NameKind.ORGANISATION, "Electrification is also a matter for Spain."))
        .isEmpty();
  }

  @Test
  void goodsComeFromFirmsAndGoToThem() {
    assertThat(named(NameKind.ORGANISATION, "Ford buys cells from Ravelo."))
        .containsExactly("Ford", "Ravelo");
    assertThat(named(NameKind.ORGANISATION, "Voltora Energy delivers cells to Ford."))
        .containsExactly("Voltora Energy", "Ford");
    assertThat(named(NameKind.ORGANISATION, "The minister travelled from Ravelo.")).isEmpty();
  }

  @Test
  void aProvinceCanBeginAFirmsName() {
    assertThat(named(NameKind.ORGANISATION, "Hunan Ketai has a plant in Spain."))
        .containsExactly("Hunan Ketai");
    assertThat(named(NameKind.ORGANISATION, "In Spain Zintec Mobility is building a plant."))
        .containsExactly("Zintec Mobility");
  }
}
