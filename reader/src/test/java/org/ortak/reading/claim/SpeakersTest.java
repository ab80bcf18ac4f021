package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ortak.claim.Speaker;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Who says what, in sentences about firms and persons that do not exist. */
final class SpeakersTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  /** Who says the word {@code at} in the text. */
  private static Optional<Speaker> speaker(String text, String at) {
    Scene scene = READER.scene(Sentences.article(PACK, text));
    return scene.speech().at(scene.article().text().indexOf(at));
  }

  @Test
  void aVerbOfSayingAtTheEndCarriesTheWholeSentence() {
    assertThat(
            speaker(
                "Voltora Energy will build a plant near Lund, chief executive Lisa Brandt said on"
                    + " Friday.",
                "plant"))
        .contains(
            new Speaker(
                "Lisa Brandt", Optional.of("chief executive"), Optional.of("Voltora Energy")));
  }

  @Test
  void aNewspaperThatIsToldSomethingEmploysNobody() {
    assertThat(
            speaker(
                "Voltora Energy makes cells in Poland. In a talk with the news portal Kuvera Lab,"
                    + " the company's chief executive Lisa Brandt said that a second plant is"
                    + " planned.",
                "planned"))
        .flatMap(Speaker::organisation)
        .contains("Voltora Energy");
  }

  @Test
  void reportedSpeechGoesOnInTheParagraph() {
    assertThat(
            speaker(
                "Voltora Energy is looking for a site, Lisa Brandt, its chief executive, said. The"
                    + " factory would employ 500 people.",
                "factory"))
        .map(Speaker::name)
        .contains("Lisa Brandt");
  }

  @Test
  void whoBringsOutFiguresSaysWhatTheyShow() {
    assertThat(
            speaker(
                "Figures from Voltora Energy show that the plant makes 12 GWh of cells a year.",
                "plant"))
        .contains(Speaker.of("Voltora Energy"));
  }

  @Test
  void theAgencyIsTheOneNamedBefore() {
    assertThat(
            speaker(
                "Voltora Energy is looking for a site in Poland, Reuters reported on Friday. The"
                    + " agency said that a plant would be built near Lund.",
                "plant"))
        .contains(Speaker.of("Reuters"));
  }

  @Test
  void whenItWasSaidIsNoPartOfWhoSaidIt() {
    assertThat(
            speaker(
                "Last month Chinese media reported that a plant is planned near Lund.", "plant"))
        .contains(Speaker.of("Chinese media"));
  }

  @Test
  void aFamilyNameMayComeFirst() {
    assertThat(
            speaker(
                "The hall is ready, said Yang Hongxin, chief executive of Voltora Energy. Mr Yang"
                    + " said that a second plant is planned.",
                "second"))
        .map(Speaker::name)
        .contains("Yang Hongxin");
  }

  @Test
  void peopleWithoutANameAreToldByTheFullestPhrase() {
    assertThat(
            speaker(
                "Voltora Energy is in talks with Celis Motors, sources said. A plant is planned,"
                    + " said two people with knowledge of the matter.",
                "talks"))
        .map(Speaker::name)
        .contains("people with knowledge of the matter");
  }

  @Test
  void theArticleItselfHasNoSpeaker() {
    assertThat(speaker("Voltora Energy has opened a plant near Lund.", "plant")).isEmpty();
  }

  @Test
  void theAnswersOfAnInterviewAreTheGuests() {
    assertThat(
            speaker(
                "Lisa Brandt, chief executive of Voltora Energy, on her plans.\n\nWhat comes"
                    + " next?\n\nA second plant.\n\nWhere will it be?\n\nIn Poland.\n\nAnd"
                    + " when?\n\nIn 2027.",
                "second"))
        .map(Speaker::name)
        .contains("Lisa Brandt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plant in Lund has been sold, De Kuver reports. | De Kuver
          The plant in Lund has been sold, estimates the think tank Celis Institute. | Celis Institute
          The plant in Lund has been sold, according to the chamber Celis Institute. | Celis Institute
          The plant in Lund has been sold, the energy ministry said on Monday. | energy ministry
          The plant in Lund made 900 cells in May, customs data show. | customs data
          The plant in Lund has been sold, founder Maria Ruiz told investors at a fair on Monday. | Maria Ruiz
          The plant in Lund has been sold, two sources close to the owners said. | sources close to the owners
          The plant in Lund was sold, Peter Ekman, who heads the works council, said in May. | Peter Ekman
          Voltora Energy (VLTE.ST) said on Friday that a plant is planned near Lund. | Voltora Energy
          Lisa Brandt told Reuters in recent days that a plant, too, is in advanced planning near Lund. | Lisa Brandt
          As Lisa Brandt explained on Monday, the company will build a plant in Lund. | Lisa Brandt
          The daily Kuvera puts the cost of the plant at 900 million euros. | Kuvera
          Lisa Brandt, the firm's head, expects Voltora Energy to build a plant in Lund. | Lisa Brandt
          The plant will be finished in June, Brandt, who heads Voltora Energy, told the newspaper. | Brandt
          The plant is the second of its kind, according to a report which the Celis Foundation brought out this week. | Celis Foundation
          According to Economy Minister Lena Ohm, Voltora Energy will build a plant in Lund. | Lena Ohm
          """)
  void theOrderOfTheWordsTellsWhoSaysIt(String text, String who) {
    assertThat(speaker(text, "plant")).map(Speaker::name).contains(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serbia wants a plant, its president told a newspaper.|president|Serbia",
        "A plant will be built, the mayor of Lund said on Tuesday.|mayor|Lund"
      })
  void anOfficeWithoutANameSpeaksForItsBody(String text, String office, String body) {
    assertThat(speaker(text, "plant"))
        .contains(new Speaker(office, Optional.empty(), Optional.of(body)));
  }

  @Test
  void anOfficeIsNamedFirstAndItsHolderInTheNextBreath() {
    assertThat(
            speaker(
                "Serbia wants a plant, its president told a newspaper. Aleks Vukan spoke of a big"
                    + " chance.",
                "plant"))
        .contains(new Speaker("Aleks Vukan", Optional.of("president"), Optional.of("Serbia")));
  }

  @Test
  void aNameBehindAPlanIsNoPartOfIt() {
    assertThat(
            speaker(
                "According to the original schedule Giga Lund would have made cells in 2024.",
                "cells"))
        .isEmpty();
  }

  @Test
  void theGuestOfAnInterviewIsNamedBeforeTheQuestions() {
    assertThat(
            speaker(
                "Lisa Brandt once drew cars. Today she makes cells.\n\nWhat comes next?\n\nA plant"
                    + " near Lund.\n\nWhen?\n\nNext year. Bo Ek, chief executive of Celis Motors,"
                    + " waits for it.\n\nAnd then?\n\nA second hall.",
                "plant"))
        .map(Speaker::name)
        .contains("Lisa Brandt");
  }

  @Test
  void figuresThatFollowAReportAreTheReports() {
    Scene scene =
        READER.scene(
            Sentences.article(
                PACK,
                "Poland makes more cells than ever, according to figures from Celis Research."
                    + " Hungary comes to 38 GWh.\n\nFrance comes to 20 GWh.\n\nItaly comes to 4"
                    + " GWh."));
    String text = scene.article().text();
    for (String of : new String[] {"Hungary", "France"}) {
      assertThat(scene.speech().ofFigures(text.indexOf(of))).contains(Speaker.of("Celis Research"));
      assertThat(scene.speech().at(text.indexOf(of))).isEmpty();
    }
    assertThat(scene.speech().ofFigures(text.indexOf("Italy"))).isEmpty();
  }

  @Test
  void aMonthBeforeATitleIsNoPartOfIt() {
    assertThat(
            speaker(
                "In September Trade Minister Omer Balat of Sweden said that a plant is planned.",
                "planned"))
        .flatMap(Speaker::office)
        .contains("Trade Minister");
  }
}
