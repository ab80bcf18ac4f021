package org.ortak.cli.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's manual page in the form of man(7). */
public final class ManPage {

  private final Described described;
  private final String version;
  private final List<String> lines = new ArrayList<>();

  private ManPage(CommandSpec spec, String version) {
    this.described = new Described(spec);
    this.version = version;
  }

  /** The page's name without its section: "ortak-read". */
  public static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  /**
   * @param version of the program
   */
  public static String of(CommandSpec spec, String version) {
    return new ManPage(spec, version).written();
  }

  private String written() {
    CommandSpec spec = described.spec();
    lines.add(
        ".TH " + name(spec).toUpperCase(Locale.ROOT) + " 1 \"\" \"Ortak " + version + "\" Ortak");
    section("NAME");
    text(name(spec) + " \\- " + escaped(header()));
    section("SYNOPSIS");
    text(
        escaped(
            new CommandLine.Help(
                    spec, CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .synopsis(0)
                .strip()
                .replaceAll("\\s+", " ")));
    section("DESCRIPTION");
    paragraphs(described.description());
    commands();
    arguments();
    if (!described.examples().isEmpty()) {
      section("EXAMPLES");
      lines.add(".nf");
      described.examples().forEach(line -> text(escaped(line)));
      lines.add(".fi");
    }
    if (!described.others().isEmpty()) {
      section("NOTES");
      paragraphs(described.others());
    }
    described
        .exitCodes()
        .ifPresent(
            codes -> {
              section("EXIT STATUS");
              text(escaped(codes));
            });
    if (spec.parent() != null) {
      section("SEE ALSO");
      lines.add(".BR " + name(spec.parent()) + " (1)");
    }
    return String.join("\n", lines) + "\n";
  }

  private String header() {
    return described.header().isEmpty() ? described.description().getFirst() : described.header();
  }

  private void commands() {
    if (described.spec().subcommands().isEmpty()) {
      return;
    }
    section("COMMANDS");
    described
        .spec()
        .subcommands()
        .values()
        .forEach(
            command -> {
              CommandSpec spec = command.getCommandSpec();
              item("\\fB" + escaped(name(spec)) + "\\fR(1)", new Described(spec).header());
            });
  }

  private void arguments() {
    section("OPTIONS");
    for (PositionalParamSpec one : described.spec().positionalParameters()) {
      item("\\fI" + escaped(one.paramLabel()) + "\\fR", Described.told(one));
    }
    for (OptionSpec one : described.options()) {
      item(
          "\\fB" + escaped(String.join(", ", one.names())) + "\\fR" + value(one),
          Described.told(one));
    }
  }

  private static String value(ArgSpec argument) {
    return argument.arity().max() == 0 ? "" : " \\fI" + escaped(argument.paramLabel()) + "\\fR";
  }

  private void section(String name) {
    lines.add(".SH " + name);
  }

  private void item(String name, String words) {
    lines.add(".TP");
    text(name);
    text(escaped(words));
  }

  private void paragraphs(List<String> all) {
    for (String paragraph : all) {
      lines.add(".PP");
      text(escaped(paragraph));
    }
  }

  /** A line of text, which must not look like a request. */
  private void text(String line) {
    for (String part : line.lines().toList()) {
      lines.add(part.startsWith(".") || part.startsWith("'") ? "\\&" + part : part);
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
