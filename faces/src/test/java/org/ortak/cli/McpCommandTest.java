package org.ortak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class McpCommandTest {

  private static final String ASK =
      "{\"jsonrpc\": \"2.0\", \"id\": %d, \"method\": \"%s\", \"params\": %s}\n";

  @TempDir private Path folder;

  private Path ledger() {
    Path ledger = folder.resolve("ledger.db");
    Path guide = Ortak.PROJECT.resolve("corpus/guide");
    assertThat(new Ortak().run("add", "--ledger", ledger.toString(), guide.toString()).code())
        .isZero();
    return ledger;
  }

  private static Process start(Path ledger) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "mcp",
            "--ledger",
            ledger.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static JsonNode answer(BufferedReader from) throws IOException {
    return new ObjectMapper().readTree(from.readLine());
  }

  @Test
  void anAssistantAsksAProcessOfItsOwnWhichEndsWithItsInput() throws Exception {
    Process process = start(ledger());
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
        in.write(ASK.formatted(1, "initialize", "{\"protocolVersion\": \"2025-06-18\"}"));
        in.flush();
        assertThat(answer(out).at("/result/protocolVersion").asText()).isEqualTo("2025-06-18");
        in.write("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}\n");
        String arguments = "{\"name\": \"show\", \"arguments\": {\"name\": \"Erfurt\"}}";
        in.write(ASK.formatted(2, "tools/call", arguments));
        in.flush();
        JsonNode shown = answer(out);
        assertThat(shown.path("id").asInt()).isEqualTo(2);
        assertThat(shown.at("/result/content/0/text").asText())
            .contains("CATL has started construction");
      }
      assertThat(out.readLine()).isNull();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}
