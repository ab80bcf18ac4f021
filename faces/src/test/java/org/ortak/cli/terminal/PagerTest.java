package org.ortak.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagerTest {

  @TempDir private Path folder;

  private Machine machine(boolean seen, Map<String, String> variables) {
    return new Machine(
        "Linux", folder, Optional.empty(), variables, new Machine.Screens(seen, seen));
  }

  @Test
  void thePersonsOwnPagerShowsWhatAPersonSees() throws IOException {
    Path shown = folder.resolve("shown.txt");
    Map<String, String> variables =
        Map.of("ORTAK_PAGER", "cat > '" + shown + "'", "PAGER", "false");
    try (Pager pager = Pager.start(machine(true, variables)).orElseThrow()) {
      pager.stream().write("news\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(shown).content().isEqualTo("news\n");
  }

  @Test
  void thereIsNoneWhereNobodySeesOrWantsIt() {
    assertThat(Pager.start(machine(false, Map.of()))).isEmpty();
    assertThat(Pager.start(machine(true, Map.of("ORTAK_PAGER", "")))).isEmpty();
    assertThat(Pager.start(machine(true, Map.of("PAGER", "cat")))).isEmpty();
    assertThat(Pager.start(machine(true, Map.of("PAGER", "more", "TERM", "dumb")))).isEmpty();
  }

  @Test
  void oursComesBeforeTheSystemsAndLessIsUsual() {
    assertThat(Pager.command(Map.of("ORTAK_PAGER", "most", "PAGER", "more"))).isEqualTo("most");
    assertThat(Pager.command(Map.of("PAGER", "more"))).isEqualTo("more");
    assertThat(Pager.command(Map.of())).isEqualTo("less -R");
  }
}
