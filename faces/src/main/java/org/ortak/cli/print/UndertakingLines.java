package org.ortak.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ortak.answer.tracker.Chapter;
import org.ortak.answer.tracker.Corrected;
import org.ortak.answer.tracker.Line;
import org.ortak.answer.tracker.Listed;
import org.ortak.answer.wording.ClaimWords;
import org.ortak.answer.wording.DateWords;
import org.ortak.answer.wording.FigureWords;
import org.ortak.claim.Claim;
import org.ortak.claim.Voice;
import org.ortak.cli.terminal.Look;
import org.ortak.cli.terminal.Styled;
import org.ortak.cli.terminal.Terminal;
import org.ortak.ledger.undertaking.Field;
import org.ortak.ledger.undertaking.Figure;
import org.ortak.ledger.undertaking.Milestone;
import org.ortak.ledger.undertaking.Progress;
import org.ortak.ledger.undertaking.Related;
import org.ortak.ledger.undertaking.Said;
import org.ortak.ledger.undertaking.Slip;
import org.ortak.ledger.undertaking.Undertaking;
import org.ortak.ledger.undertaking.Value;
import org.ortak.text.Span;

/** One undertaking or fact: what holds, what else was told, what slipped, and who told it. */
public final class UndertakingLines {

  private static final String ARROW = " → ";

  private final Terminal terminal;
  private final ClaimLines fields;
  private final boolean ids;

  public UndertakingLines(Terminal terminal) {
    this(terminal, false);
  }

  /**
   * @param ids whether ids are told
   */
  public UndertakingLines(Terminal terminal, boolean ids) {
    this.ids = ids;
    this.terminal = terminal;
    this.fields = new ClaimLines(terminal);
  }

  public List<String> lines(Chapter chapter) {
    List<String> lines = new ArrayList<>();
    Undertaking undertaking = chapter.listed().undertaking();
    lines.addAll(
        terminal.hang(
            Styled.plain("  "), headline(chapter.listed()).and(id(undertaking.id()), Look.LABEL)));
    undertaking.progress().ifPresent(progress -> progress(lines, progress));
    fields.field(lines, "where", Styled.plain(joined(undertaking.places(), ClaimWords::place)));
    fields.field(lines, "what", Styled.plain(String.join("; ", undertaking.what())));
    undertaking.figures().forEach(figure -> figure(lines, figure));
    undertaking.milestones().forEach(milestone -> milestone(lines, milestone));
    undertaking.slips().forEach(slip -> fields.field(lines, "slipped", slip(slip)));
    denials(chapter).forEach(voice -> fields.field(lines, voice.stance().word(), speaker(voice)));
    chapter.related().forEach(related -> related(lines, related));
    chapter.lines().forEach(line -> report(lines, line, chapter.isVersion(line)));
    return lines;
  }

  private void related(List<String> lines, Related related) {
    Undertaking other = related.other();
    Styled told = Styled.plain(other.type().word() + " ").and(summary(other));
    fields.field(
        lines,
        related.link().word(),
        told.and(" " + JudgementLines.shortId(other.id()), Look.LABEL));
  }

  private String id(String id) {
    return ids ? " " + JudgementLines.shortId(id) : "";
  }

  private static Styled headline(Listed listed) {
    Styled head = summary(listed.undertaking());
    return listed
        .silentSince()
        .map(day -> " (inferred: silent since " + day + ")")
        .map(head::and)
        .orElse(head);
  }

  private static Styled summary(Undertaking undertaking) {
    String kind =
        undertaking
            .kind()
            .map(field -> field.current().value().word())
            .orElse(undertaking.type().word());
    Styled head = Styled.of(ClaimWords.parties(undertaking), Look.PARTY).and(": ").and(kind);
    return undertaking.progress().isPresent()
        ? head.and(", ").and(Looks.stage(undertaking.progress().get().stage()))
        : head;
  }

  private void progress(List<String> lines, Progress progress) {
    if (progress.steps().size() > 1 || !progress.unheld().isEmpty()) {
      Styled steps = Styled.plain("");
      for (var step : progress.steps()) {
        steps = steps.and(steps.text().isEmpty() ? "" : ARROW).and(Looks.stage(step.stage()));
        steps = steps.and(" " + said(step.said()), Look.LABEL);
      }
      for (var step : progress.unheld()) {
        steps =
            steps.and("; also told, not held: ").and(step.stage().word() + " " + said(step.said()));
      }
      fields.field(lines, "stages", steps);
    }
  }

  private void figure(List<String> lines, Figure figure) {
    fields.field(lines, figure.measure().word(), field(figure.field(), FigureWords::of));
  }

  private void milestone(List<String> lines, Milestone milestone) {
    Styled value = Styled.plain(milestone.event().word() + " ");
    fields.field(lines, "when", value.and(field(milestone.field(), DateWords::of)));
  }

  private static <T> Styled field(Field<T> field, Function<T, String> words) {
    Styled value = Styled.of(words.apply(field.current().value()), Look.FIGURE);
    if (!field.isDisputed()) {
      return value;
    }
    value = value.and(" (" + field.reason() + ")", Look.LABEL);
    for (Value<T> other : field.others()) {
      value = value.and("; also told: ", Look.WARNING).and(words.apply(other.value()) + " ");
      value = value.and(said(other.by().getFirst()), Look.LABEL);
    }
    return value;
  }

  private static Styled slip(Slip slip) {
    return Styled.plain(slip.event().word() + " ")
        .and(DateWords.of(slip.from()), Look.LABEL)
        .and(ARROW)
        .and(DateWords.of(slip.to()), Look.WARNING)
        .and(" " + said(slip.retold()), Look.LABEL);
  }

  private static String said(Said said) {
    String outlet = said.outlet().map(name -> name + " ").orElse("");
    return "(" + outlet + DateWords.day(said.day()) + ")";
  }

  private static List<Voice> denials(Chapter chapter) {
    return chapter.lines().stream()
        .filter(line -> !line.copy())
        .map(Line::claim)
        .map(Claim::voices)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Styled speaker(Voice voice) {
    return Styled.plain(
        ClaimWords.speaker(voice.speaker()) + voice.condition().map(why -> ": " + why).orElse(""));
  }

  private void report(List<String> lines, Line line, boolean version) {
    String outlet = line.outlet().orElse(line.title().orElse("unnamed outlet"));
    Styled origin =
        Styled.of(DateWords.day(line.day()) + " " + outlet + id(line.claimId()), Look.LABEL);
    String lead = version ? "another version: " : line.copy() ? "a copy" : "";
    boolean quoted = version || !line.copy();
    String quote = quoted ? "“" + quote(line) + "”" : "";
    String who =
        line.claim()
            .speaker()
            .filter(speaker -> quoted)
            .map(speaker -> " — " + ClaimWords.speaker(speaker))
            .orElse("");
    lines.addAll(
        terminal.hang(
            Styled.plain("    · "),
            origin.and(": ").and(lead, Look.LABEL).and(quote).and(who, Look.LABEL)));
    for (Corrected one : line.corrections()) {
      lines.addAll(terminal.hang(Styled.plain("      "), Styled.of(one.words(), Look.WARNING)));
    }
  }

  /** The sentences; dots stand for what was left out between two of them. */
  private static String quote(Line line) {
    List<Span> spans = line.claim().evidence();
    if (spans.size() != line.sentences().size()) {
      return String.join(" … ", line.sentences());
    }
    StringBuilder quote = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      boolean next = i == 0 || spans.get(i).start() - spans.get(i - 1).end() <= 1;
      quote.append(next ? i == 0 ? "" : " " : " … ").append(line.sentences().get(i));
    }
    return quote.toString();
  }

  private static <T> String joined(List<T> items, Function<T, String> words) {
    return items.stream().map(words).distinct().collect(Collectors.joining("; "));
  }
}
