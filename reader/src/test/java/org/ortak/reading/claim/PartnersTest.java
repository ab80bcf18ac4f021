package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Which parties the frames of partnerships find, in sentences about firms that do not exist. */
final class PartnersTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static Stream<Draft> framed(String text) {
    Scene scene = READER.scene(Sentences.article(PACK, "# News\n\n" + text));
    return FrameReader.of(PACK, ClaimType.PARTNERSHIP, new StageReader(PACK)).read(scene).stream();
  }

  private static Set<String> names(Draft draft) {
    Set<String> out = new TreeSet<>();
    draft.parties().forEach(party -> out.add(party.actor().name()));
    return out;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister looked over the works of Celis Cells, Ardel Motors's project partner, in"
            + " Poland.",
        "The order goes to Celis Cells, Ardel Motors's long-standing development partner.",
        "Ardel Motors has so far held talks with Celis Cells.",
        "Ardel Motors has not yet signed an agreement with Celis Cells.",
      })
  void bothAreFoundHoweverTheyStand(String text) {
    assertThat(framed(text))
        .anyMatch(draft -> names(draft).equals(Set.of("Ardel Motors", "Celis Cells")));
  }

  @Test
  void twoWhomSomebodyTalksToAreNoPartnersOfEachOther() {
    Draft talks =
        framed("Ardel Motors is in talks with Celis Cells and Brelvik Materials.")
            .filter(draft -> draft.parties().size() == 3)
            .findFirst()
            .orElseThrow();
    List<Party> beside =
        talks.parties().stream()
            .filter(party -> !party.actor().name().equals("Ardel Motors"))
            .toList();
    assertThat(talks.areBeside(beside)).isTrue();
    assertThat(talks.areBeside(talks.parties())).isFalse();
  }
}
