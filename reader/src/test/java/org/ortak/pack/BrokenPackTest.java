package org.ortak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault of a pack is told with file, line, what was expected and what was found. */
class BrokenPackTest {

  @TempDir Path temporary;
  private PackFolder folder;

  @BeforeEach
  void wholePack() {
    folder = new PackFolder(temporary);
  }

  private String fault() {
    PackException thrown = catchThrowableOfType(PackException.class, folder::load);
    assertThat(thrown).isNotNull();
    return thrown.getMessage();
  }

  private String faultOfOrganisations(String yaml) {
    folder.with("organisations/makers.yaml", yaml);
    return fault();
  }

  @Test
  void anUnknownFieldIsTold() {
    assertThat(
            faultOfOrganisations(
                "- {id: a, name: A, kind: car-maker}\n"
                    + "- {id: b, name: B, kind: car-maker, size: 9}\n"))
        .startsWith("organisations/makers.yaml:2: expected one of the fields")
        .endsWith("found 'size'");
  }

  @Test
  void aMissingFieldIsTold() {
    assertThat(faultOfOrganisations("# makers\n\n- {id: a, kind: car-maker}\n"))
        .isEqualTo("organisations/makers.yaml:3: expected a 'name', found none");
  }

  @Test
  void anEmptyNameIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: '', kind: car-maker}\n"))
        .isEqualTo("organisations/makers.yaml:1: expected a 'name', found an empty one");
  }

  @Test
  void anEmptyNameAmongOthersIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: A, also: [''], kind: car-maker}\n"))
        .isEqualTo("organisations/makers.yaml:1: expected a name, found an empty one");
  }

  @Test
  void aWeightThatIsNoNumberIsTold() {
    folder.with("weights/deals.tsv", "sign\tno\tyes\nbias\t0\t1\nby=sell\t0\tmuch\n");
    assertThat(fault()).isEqualTo("weights/deals.tsv:3: expected a number in 'yes', found much");
  }

  @Test
  void aMissingWeightIsTold() {
    folder.with("weights/deals.tsv", "sign\tno\tyes\nbias\t0\t1\nby=sell\t0\n");
    assertThat(fault()).startsWith("weights/deals.tsv:3: expected a text in 'yes', found null");
  }

  @Test
  void aSignToldTwiceIsTold() {
    folder.with("weights/deals.tsv", "sign\tno\tyes\nby=sell\t0\t1\nby=sell\t0\t2\n");
    assertThat(fault())
        .startsWith("weights/deals: expected signs of different prints, found by=sell");
  }

  @Test
  void aTableOfWeightsWithoutClassesIsTold() {
    folder.with("weights/deals.tsv", "sign\nbias\n");
    assertThat(fault())
        .isEqualTo("weights/deals: expected a row a sign with a column a class, found no class");
  }

  @Test
  void anUnknownKindIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: A, kind: baker}\n"))
        .isEqualTo(
            "organisations/makers.yaml:1: expected a 'kind' out of [cell-maker, car-maker], found"
                + " 'baker'");
  }

  @Test
  void anIdThatIsUsedTwiceIsToldWithBothPlaces() {
    folder.with("organisations/cells.yaml", "- {id: a, name: A, kind: cell-maker}\n");
    assertThat(faultOfOrganisations("- {id: a, name: B, kind: car-maker}\n"))
        .isEqualTo(
            "organisations/makers.yaml:1: expected each 'id' once, found 'a' again (first in"
                + " organisations/cells.yaml:1)");
  }

  @Test
  void anUnknownParentIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: A, kind: car-maker, parent: nobody}\n"))
        .isEqualTo(
            "organisations/makers.yaml:1: expected in 'parent' what a row of organisations/* has,"
                + " found 'nobody'");
  }

  @Test
  void anUnknownCountryIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: A, kind: car-maker, country: XX}\n"))
        .isEqualTo(
            "organisations/makers.yaml:1: expected in 'country' what a row of countries has, found"
                + " 'XX'");
  }

  @Test
  void aReferenceWithoutFileIsTold() {
    folder.with("pack.yaml", "- {file: pack, refers: parent}\n");
    assertThat(fault())
        .isEqualTo("pack.yaml:1: expected a field and a file in 'refers', found 'parent'");
  }

  @Test
  void aNameOfTwoOrganisationsIsTold() {
    assertThat(
            faultOfOrganisations(
                "- {id: a, name: Alba Cells, also: [Alba], kind: cell-maker}\n"
                    + "- {id: b, name: Alba, kind: car-maker}\n"))
        .startsWith("organisations/makers.yaml:2: expected each name to have one bearer")
        .endsWith("found 'Alba' also in organisations/makers.yaml:1");
  }

  @Test
  void aNameOfTwoOrganisationsMayBeMarkedAsAmbiguous() {
    folder.with(
        "organisations/makers.yaml",
        "- {id: a, name: Alba Cells, also: [Alba], kind: cell-maker, ambiguous: true}\n"
            + "- {id: b, name: Alba, kind: car-maker, ambiguous: true}\n");
    assertThat(folder.load().lexicon().named("Alba"))
        .extracting(Entry::id)
        .containsExactly("a", "b");
  }

  @Test
  void aFrameWithoutAnExampleIsTold() {
    folder.with("frames/supply.yaml", "- {id: a, verbs: [supply]}\n");
    assertThat(fault()).isEqualTo("frames/supply.yaml:1: expected a 'must', found none");
  }

  @Test
  void anExonymOfAnUnknownPlaceIsTold() {
    folder.with("exonyms.yaml", "- {name: Smyrna, of: İzmir, country: TR}\n");
    assertThat(fault())
        .isEqualTo(
            "exonyms.yaml:1: expected a place or region of TR in 'of', found 'İzmir', which the"
                + " gazetteer has not");
  }

  @Test
  void aPopulationThatIsNoNumberIsTold() {
    folder.with(
        "places.tsv",
        "id\tname\tcountry\tlatitude\tlongitude\tpopulation\n1\tGemlik\tTR\t40.4\t29.2\tmany\n");
    assertThat(fault()).isEqualTo("places.tsv:2: expected a number in 'population', found many");
  }

  @Test
  void aRowWithTooManyColumnsIsTold() {
    folder.with("places.tsv", "id\tname\tcountry\n1\tGemlik\tTR\tBursa\n");
    assertThat(fault()).isEqualTo("places.tsv:2: expected 3 columns, found 4");
  }

  @Test
  void aFileThatIsNoYamlIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: A\n- {id: b}\n"))
        .startsWith("organisations/makers.yaml:2: expected YAML, found a fault");
  }

  @Test
  void aFileThatIsNoSequenceIsTold() {
    assertThat(faultOfOrganisations("id: a\n"))
        .isEqualTo(
            "organisations/makers.yaml:1: expected a sequence of rows (each begins with '- '),"
                + " found a mapping");
  }

  @Test
  void aRowThatIsNoMappingIsTold() {
    assertThat(faultOfOrganisations("- {id: a, name: A, kind: car-maker}\n- Alba\n"))
        .isEqualTo(
            "organisations/makers.yaml:2: expected a row of 'field: value', found the text 'Alba'");
  }

  @Test
  void aFieldThatHoldsAMappingIsTold() {
    assertThat(faultOfOrganisations("- id: a\n  name: {en: A}\n  kind: car-maker\n"))
        .startsWith(
            "organisations/makers.yaml:2: expected a text or a list of texts in 'name', found a"
                + " mapping");
  }

  @Test
  void aFieldWrittenTwiceIsTold() {
    assertThat(faultOfOrganisations("- id: a\n  name: A\n  kind: car-maker\n  name: B\n"))
        .contains("organisations/makers.yaml:4: ");
  }

  @Test
  void oneFileWithTwoEndingsIsTold() {
    folder.with("countries.tsv", "code\tname\nDE\tGermany\n");
    assertThat(fault())
        .contains("countries.yaml: expected one file of the name countries, found two");
  }

  @Test
  void aPackWithoutLayoutIsTold() throws IOException {
    Files.delete(temporary.resolve("pack.yaml"));
    assertThat(fault()).isEqualTo("pack.yaml: expected this file in the pack's folder, found none");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    PackException thrown =
        catchThrowableOfType(PackException.class, () -> Pack.load(temporary.resolve("nowhere")));
    assertThat(thrown).hasMessageContaining("expected a folder with a pack's files, found none");
  }

  @Test
  void allFaultsAreToldTogether() {
    folder.with(
        "organisations/makers.yaml",
        "- {id: a, name: A, kind: baker}\n- {id: b, kind: car-maker}\n");
    PackException thrown = catchThrowableOfType(PackException.class, folder::load);
    assertThat(thrown.faults())
        .extracting(Fault::where)
        .containsExactly("organisations/makers.yaml:1", "organisations/makers.yaml:2");
  }

  @Test
  void aFileThatThePackHasNotIsToldByItsName() {
    Pack pack = folder.load();
    PackException thrown = catchThrowableOfType(PackException.class, () -> pack.rows("units"));
    assertThat(thrown).hasMessageStartingWith("units: expected this file in the pack, found none");
  }
}
