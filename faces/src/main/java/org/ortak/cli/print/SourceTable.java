package org.ortak.cli.print;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ortak.answer.json.JsonLine;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Table;
import org.ortak.source.watch.SourceHealth;

/** How sources do, a row each. */
public final class SourceTable {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Clock clock;

  public SourceTable(Clock clock) {
    this.clock = clock;
  }

  public Table table(List<SourceHealth> sources) {
    Table table =
        new Table("source", "language", "last had", "seen", "kept", "next visit", "last error");
    for (SourceHealth source : sources) {
      table.row(
          List.of(
              Styled.plain(source.title()),
              Styled.plain(source.language()),
              Styled.plain(source.success().map(MOMENT::format).orElse("never")),
              Styled.plain(String.valueOf(source.seen())),
              Styled.plain(String.valueOf(source.kept())),
              Styled.plain(next(source.next())),
              Styled.of(error(source), Look.WARNING)));
    }
    return table;
  }

  /** The last error without the address, which stands at the row's start already. */
  private static String error(SourceHealth source) {
    String address = source.url() + ": ";
    return source.error().startsWith(address)
        ? source.error().substring(address.length())
        : source.error();
  }

  /** How one source does, as a JSON object. */
  public static String json(SourceHealth source) {
    return JsonLine.of(
        out -> {
          out.writeStringField("url", source.url());
          out.writeStringField("title", source.title());
          out.writeStringField("language", source.language());
          JsonLine.text(out, "lastHad", source.success().map(Instant::toString));
          out.writeNumberField("seen", source.seen());
          out.writeNumberField("kept", source.kept());
          out.writeStringField("nextVisit", source.next().toString());
          out.writeStringField("lastError", source.error());
        });
  }

  private String next(Instant next) {
    Duration wait = Duration.between(clock.instant(), next);
    if (wait.isNegative() || wait.isZero()) {
      return "due";
    }
    return wait.toHours() < 2
        ? "in " + Math.max(1, wait.toMinutes()) + " min"
        : wait.toHours() < 48 ? "in " + wait.toHours() + " h" : "in " + wait.toDays() + " days";
  }
}
