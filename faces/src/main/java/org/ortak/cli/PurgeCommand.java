package org.ortak.cli;

import java.util.concurrent.Callable;
import org.ortak.cli.terminal.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Remove a document for good. */
@Command(
    name = "purge",
    header = "Remove a document for good.",
    description = {
      "",
      "Removes a document with its readings and claims for good, as a law or a court may ask. A",
      "tombstone stays: the document's id, which is a hash of it, who, when and why. The same"
          + " document",
      "is refused from then on. This cannot be undone; ortak withdraw can.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ortak purge https://news.example/a --why 'order of the court, 12 May' --yes",
      "",
      "Exit codes: 0 done, 1 nothing of this id or name, 2 wrong usage, 5 the ledger failed."
    })
final class PurgeCommand implements Callable<Integer> {

  private final Setting setting;

  @Mixin private DocumentChoice choice;

  @Option(names = "--yes", description = "Yes, for good.")
  private boolean yes;

  PurgeCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    return new JudgeWork(setting, choice.options()).purge(choice.document(), choice.why(), yes);
  }
}
