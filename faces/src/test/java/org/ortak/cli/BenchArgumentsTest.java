package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchArgumentsTest {

  @TempDir private Path folder;

  /** Whether the words are what the form wants; here stands for a folder that is there. */
  private boolean fit(String form, String... words) {
    List<String> given = new ArrayList<>(List.of(words));
    given.replaceAll(word -> word.equals("here") ? folder.toString() : word);
    return new BenchArguments(form).fit(given);
  }

  @Test
  void aFolderMustBeThere() {
    assertThat(fit("FOLDER", "here")).isTrue();
    assertThat(fit("FOLDER", "nowhere")).isFalse();
    assertThat(fit("FOLDER")).isFalse();
    assertThat(fit("FOLDER", "here", "here")).isFalse();
    assertThat(fit("FOLDER…", "here", "here")).isTrue();
  }

  @Test
  void whatStandsInBracketsMayBeLeftOut() {
    assertThat(fit("[NUMBER [NUMBER]]")).isTrue();
    assertThat(fit("[NUMBER [NUMBER]]", "20", "3")).isTrue();
    assertThat(fit("[NUMBER [NUMBER]]", "many")).isFalse();
    assertThat(fit("FOLDER… [- FOLDER…]", "here", "-", "here")).isTrue();
    assertThat(fit("FOLDER… [- FOLDER…]", "here", "-")).isFalse();
  }

  @Test
  void anOptionStandsWhereTheFormHasIt() {
    assertThat(fit("FOLDER… --pack FOLDER", "here", "--pack", "here")).isTrue();
    assertThat(fit("FOLDER… --pack FOLDER", "here")).isFalse();
    String some = "FOLDER… [--only NAMES] --pack FOLDER";
    assertThat(fit(some, "here", "--only", "stage", "--pack", "here")).isTrue();
    assertThat(fit(some, "here", "--pack", "here")).isTrue();
    assertThat(fit(some, "here", "--only", "--pack", "here")).isFalse();
    assertThat(fit("FOLDER MODEL", "here", "english.bin")).isTrue();
    assertThat(fit("LEDGER…", "--help")).isFalse();
    assertThat(fit("LEDGER…", "ledger.db")).isTrue();
  }

  @Test
  void aWordInSmallLettersIsGivenAsItStands() {
    assertThat(fit("[NUMBER [FILE [rebuild]]]", "20", "ledger.db", "rebuild")).isTrue();
    assertThat(fit("[NUMBER [FILE [rebuild]]]", "20", "ledger.db")).isTrue();
    assertThat(fit("[NUMBER [FILE [rebuild]]]", "20", "ledger.db", "anew")).isFalse();
  }

  @Test
  void oneThatTakesNothingIsGivenNothing() {
    assertThat(fit("")).isTrue();
    assertThat(fit("", "here")).isFalse();
  }
}
