package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of review on a real terminal, which {@code script} of util-linux makes. */
final class ReviewOnATerminalTest {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir private Path folder;

  private Ortak ortak() {
    return new Ortak().variable("ORTAK_LEDGER", ledger().toString());
  }

  private Path ledger() {
    return folder.resolve("l.db");
  }

  @Test
  void twoJudgesWhoDisagreeAreShownAndOneKeyDecides() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(SCRIPT) && System.getProperty("os.name").equals("Linux"),
        "no script of util-linux here that could make a terminal");
    assertThat(ortak().run("add", Ortak.PROJECT.resolve("corpus/guide").toString()).code())
        .isZero();
    List<String> claims = claims();
    judge("merge", claims, "bob", "one plant");
    judge("split", claims, "ada", "two plants");
    assertThat(pressing("e"))
        .contains("Two judges disagree", "bob", "one plant", "ada", "two plants")
        .contains("[e] undo the earlier", "1 judgement made");
    assertThat(ortak().run("review", "--list").out()).doesNotContain("disagree");
  }

  private void judge(String verdict, List<String> claims, String who, String why) {
    assertThat(
            ortak()
                .run(verdict, claims.getFirst(), claims.get(1), "--why", why, "--who", who)
                .code())
        .isZero();
  }

  private List<String> claims() throws IOException {
    String json = ortak().run("show", "Erfurt", "--json").out().lines().findFirst().orElseThrow();
    JsonNode reports = new ObjectMapper().readTree(json).path("reports");
    return reports.findValuesAsText("id").stream()
        .filter(id -> id.length() > 20)
        .distinct()
        .limit(2)
        .toList();
  }

  /** What is seen on the terminal when review is started and a key pressed. */
  private String pressing(String key) throws IOException, InterruptedException {
    String command =
        String.join(
            " ",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "review",
            "--limit",
            "1",
            "--ledger",
            ledger().toString());
    Process terminal =
        new ProcessBuilder(SCRIPT.toString(), "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .start();
    terminal.getOutputStream().write(key.getBytes(StandardCharsets.US_ASCII));
    terminal.getOutputStream().flush();
    String seen = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(terminal.waitFor()).as(seen).isZero();
    return seen;
  }
}
