package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ortak.text.Segmenter;
import org.ortak.text.Span;
import org.ortak.text.Words;

class LexiconTest {

  @TempDir Path temporary;
  private Lexicon lexicon;

  @BeforeEach
  void smallPack() {
    lexicon =
        new PackFolder(temporary)
            .with(
                "organisations/makers.yaml",
                """
                - {id: ford, name: Ford, also: [Ford Motor, Ford Motor Company], kind: car-maker, word: true}
                - {id: ford-otosan, name: Ford Otosan, kind: car-maker}
                - {id: kacir, name: Kacır Holding, kind: car-maker}
                - {id: bp, name: bp, kind: car-maker}
                - {id: zeta, name: ZETA, also: [Zeta Power Co. Ltd.], misspelt: [Zetta], kind: cell-maker}
                - {id: nue, name: NUE, kind: cell-maker}
                - {id: ozalp, name: Özalp's Cells, kind: cell-maker}
                """)
            .with(
                "places.tsv",
                """
                id\tname\tcountry\tlatitude\tlongitude\tpopulation
                1\tFord\tUS\t1\t2\t400
                2\tÇan\tTR\t1\t2\t26000
                3\tSt. Louis\tUS\t1\t2\t300000
                4\tVan\tTR\t1\t2\t370000
                5\tVan\tUS\t1\t2\t2600
                6\tGöd\tTR\t1\t2\t16000
                """)
            .with("words.tsv", "name\tas\ncan\tword\nvan\tword\n")
            .load()
            .lexicon();
  }

  private static Words words(String text) {
    return new Segmenter(Set.of("co", "st")).segment(text, List.of(new Span(0, text.length())));
  }

  private List<String> found(String text) {
    return lexicon.find(words(text)).longest().stream()
        .map(match -> match.span().of(text) + "=" + match.entries().getFirst().id())
        .toList();
  }

  @Test
  void theLongestNameWins() {
    assertThat(found("Ford Otosan and Ford Motor Company met Ford."))
        .containsExactly("Ford Otosan=ford-otosan", "Ford Motor Company=ford", "Ford=ford");
  }

  @Test
  void shorterNamesAreGivenAfterTheLongest() {
    assertThat(lexicon.matchesAt(words("Ford Motor Company grows"), 0))
        .extracting(Match::end)
        .containsExactly(3, 2, 1);
  }

  @Test
  void aNameWithACapitalNeedsOneInTheText() {
    assertThat(found("They ford the river; FORD and Ford build."))
        .containsExactly("FORD=ford", "Ford=ford");
  }

  @Test
  void aShortNameInCapitalsNeedsThemAll() {
    assertThat(found("Nue and NUE, us and US")).containsExactly("NUE=nue", "US=US");
  }

  @Test
  void aLongNameInCapitalsMayBeWrittenWithOne() {
    assertThat(found("Zeta or ZETA, not zeta")).containsExactly("Zeta=zeta", "ZETA=zeta");
  }

  @Test
  void aNameInSmallLettersTakesAnyCasing() {
    assertThat(found("bp, BP")).containsExactly("bp=bp", "BP=bp");
  }

  @Test
  void diacriticsAndApostrophesMayBeLeftOutOrDiffer() {
    assertThat(found("Kacir Holding, Kacır Holding, Ozalp’s Cells, KACIR HOLDING"))
        .containsExactly(
            "Kacir Holding=kacir",
            "Kacır Holding=kacir",
            "Ozalp’s Cells=ozalp",
            "KACIR HOLDING=kacir");
  }

  @Test
  void fullStopsInsideANameMayBeLeftOut() {
    assertThat(found("St. Louis, St Louis, Zeta Power Co. Ltd. and Zeta Power Co Ltd"))
        .containsExactly(
            "St. Louis=3", "St Louis=3", "Zeta Power Co. Ltd=zeta", "Zeta Power Co Ltd=zeta");
  }

  @Test
  void aMisspeltNameHasTheRightBearer() {
    assertThat(lexicon.named("Zetta")).extracting(Entry::name).containsExactly("ZETA");
  }

  @Test
  void namesAreFoundInWordsThatAHyphenTies() {
    assertThat(found("Turkey-based, a US-Turkish plan, Ford Motor-owned, non-Turkish"))
        .containsExactly("Turkey=TR", "US=US", "Turkish=TR", "Ford Motor=ford", "Turkish=TR");
  }

  @Test
  void allBearersOfANameAreGivenThePlacesByPopulation() {
    assertThat(lexicon.named("Van")).extracting(Entry::country).containsExactly("TR", "US");
    assertThat(lexicon.named("Ford"))
        .extracting(Entry::kind)
        .containsExactly(EntryKind.ORGANISATION, EntryKind.PLACE);
  }

  @Test
  void aPlaceWithTheNameOfAFirmOrAWordIsMarked() {
    assertThat(lexicon.named("Ford").getLast().word()).isTrue();
    assertThat(lexicon.named("Van")).isNotEmpty().allMatch(Entry::word);
    assertThat(lexicon.named("St. Louis")).isNotEmpty().noneMatch(Entry::word);
  }

  @Test
  void aFirmWhoseNameIsAWordIsNoneUnderANameOfSeveralWords() {
    assertThat(lexicon.named("Ford").getFirst().word()).isTrue();
    assertThat(lexicon.named("Ford Motor").getFirst().word()).isFalse();
  }

  @Test
  void aPlaceWrittenWithItsDiacriticsIsNoWord() {
    assertThat(lexicon.matchesAt(words("Can it"), 0).getFirst().entries()).allMatch(Entry::word);
    assertThat(lexicon.matchesAt(words("Çan is"), 0).getFirst().entries()).noneMatch(Entry::word);
  }

  @Test
  void aShortPlaceInCapitalsMayBeAnAbbreviation() {
    assertThat(lexicon.matchesAt(words("GOD plant"), 0).getFirst().entries()).allMatch(Entry::word);
    assertThat(lexicon.matchesAt(words("God plant"), 0).getFirst().entries())
        .noneMatch(Entry::word);
    assertThat(lexicon.matchesAt(words("ST. LOUIS"), 0).getFirst().entries())
        .noneMatch(Entry::word);
  }

  @Test
  void noNameRunsOverTheEndOfASentence() {
    assertThat(found("It was a Ford. Otosan grew.")).containsExactly("Ford=ford");
  }

  @Test
  void aDemonymHasItsCountry() {
    Entry entry = lexicon.matchesAt(words("Turkish plans"), 0).getFirst().entries().getFirst();
    assertThat(entry.kind()).isEqualTo(EntryKind.DEMONYM);
    assertThat(entry.name()).isEqualTo("Türkiye");
    assertThat(entry.country()).isEqualTo("TR");
  }
}
