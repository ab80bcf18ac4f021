package org.ortak.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ortak.claim.Claim;
import org.ortak.claim.ClaimType;
import org.ortak.grammar.Grammar;
import org.ortak.pack.Pack;
import org.ortak.reading.Reader;
import org.ortak.reading.Sentences;

/** Headlines whose verb looks like a noun, about firms that do not exist. */
final class HeadlinesTest {

  private static final Pack PACK = Pack.builtIn();
  private static final Reader READER = new Reader(PACK, Grammar.load());

  private static List<Claim> read(String headline) {
    return READER.read(Sentences.article(PACK, headline)).findings().stream()
        .map(Finding::claim)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ardel Motors orders 300 battery packs from Kestrel Batteries",
        "Ardel Motors taps Kestrel Batteries for packs",
      })
  void aVerbThatLooksLikeANounTells(String headline) {
    assertThat(read(headline))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.type()).isEqualTo(ClaimType.SUPPLY);
              assertThat(claim.participants())
                  .extracting(party -> party.role().word() + " " + party.name())
                  .containsExactlyInAnyOrder("supplier Kestrel Batteries", "customer Ardel Motors");
            });
  }
}
