package org.ortak.bench.whole;

import java.time.LocalDate;
import java.util.List;

/** What was measured, where and when, as Markdown. */
record Report(String version, LocalDate day, Host before, Host after, List<Figure> figures) {

  String markdown() {
    StringBuilder text = new StringBuilder("# Benchmarks\n\n");
    text.append("Written by `./ortak bench`; run it to measure on another machine.\n\n");
    text.append("- Version: ").append(version).append('\n');
    text.append("- Day: ").append(day).append('\n');
    text.append("- Machine: ").append(before.told()).append('\n');
    text.append("- Load before and after, on average of a minute: ")
        .append(before.toldLoad())
        .append(" and ")
        .append(after.toldLoad())
        .append(" for ")
        .append(before.cores())
        .append(" cores");
    text.append(
        before.load() > 1 ? "; other programs ran, so that it was slower than it is alone" : "");
    text.append("\n\n| what | measured | on |\n| --- | ---: | --- |\n");
    for (Figure one : figures) {
      text.append("| ").append(one.what()).append(" | ").append(one.value());
      text.append(" | ").append(one.how()).append(" |\n");
    }
    return text.toString();
  }
}
