package org.ortak.cli;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ortak.cli.terminal.Setting;
import org.ortak.source.fetch.FetchRules;
import org.ortak.source.fetch.Fetcher;
import org.ortak.source.fetch.Waiting;
import picocli.CommandLine.Option;

/** How pages are got from the web. */
final class FetchOptions {

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A host that may be asked though its address is private; may be given again.")
  private @Nullable List<String> allowed;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = "Whom a server's owner may turn to: told to every server. Else ORTAK_CONTACT.")
  private @Nullable String contact;

  @Option(
      names = "--pause",
      paramLabel = "MILLIS",
      description = "The pause between two visits to one host, where it asks for no longer one.")
  private int pause = 1000;

  Fetcher fetcher(Setting setting) {
    Set<String> hosts = new HashSet<>();
    if (allowed != null) {
      allowed.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    }
    FetchRules usual = FetchRules.usual(agent(setting), hosts);
    FetchRules rules =
        new FetchRules(
            usual.agent(),
            hosts,
            usual.patience(),
            Duration.ofMillis(Math.max(0, pause)),
            usual.largest(),
            usual.tries());
    return new Fetcher(rules, setting.clock(), Waiting.real());
  }

  private String agent(Setting setting) {
    String told =
        contact == null ? setting.machine().variable("ORTAK_CONTACT").orElse("") : contact;
    String words =
        "reads news of the battery industry" + (told.isBlank() ? "" : "; " + told.strip());
    return "Ortak/" + ProgramVersion.told().replaceAll("[^\\w.-].*", "") + " (" + words + ")";
  }
}
