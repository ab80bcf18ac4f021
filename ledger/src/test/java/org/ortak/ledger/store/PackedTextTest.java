package org.ortak.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "Ağrı'da pil fabrikası kuruluyor. 電池 🔋\n"})
  void aTextComesOutAsItWentIn(String text) {
    assertThat(PackedText.text(PackedText.of(text))).isEqualTo(text);
    String longer = text.repeat(5000);
    assertThat(PackedText.text(PackedText.of(longer))).isEqualTo(longer);
  }

  @Test
  void whatWasKeptUnpackedIsReadAsItStands() {
    assertThat(PackedText.text("A plant in Izmir")).isEqualTo("A plant in Izmir");
  }

  @Test
  void newsTakesLessRoom() {
    String news = "Volta builds a plant for cells in Izmir, and Koru one in Bursa. ".repeat(20);
    assertThat(PackedText.of(news).length).isLessThan(news.length() / 2);
  }

  @Test
  void bytesThatWereCutOffAreTold() {
    byte[] packed = PackedText.of("A plant in Izmir ".repeat(100));
    assertThatThrownBy(() -> PackedText.text(Arrays.copyOf(packed, packed.length / 2)))
        .hasMessageContaining("cut off");
  }
}
