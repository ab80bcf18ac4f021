package org.ortak.ledger.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SubjectsTest {

  @Test
  void whatAnotherSaysMoreOfIsLeftOut() {
    assertThat(Subjects.withoutRepeats(List.of("cells", "LFP cells", "electric buses")))
        .containsExactly("LFP cells", "electric buses");
  }

  @Test
  void ofTwoThatSayTheSameTheFirstStays() {
    assertThat(Subjects.withoutRepeats(List.of("batteries", "Battery")))
        .containsExactly("batteries");
    assertThat(Subjects.withoutRepeats(List.of("bus", "buses"))).containsExactly("bus");
  }

  @Test
  void whatIsNotWithinAnotherStays() {
    assertThat(Subjects.withoutRepeats(List.of("LFP cells", "NMC cells"))).hasSize(2);
    assertThat(Subjects.withoutRepeats(List.of())).isEmpty();
  }
}
