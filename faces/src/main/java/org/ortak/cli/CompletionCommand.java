package org.ortak.cli;

import java.util.concurrent.Callable;
import org.ortak.cli.paper.FishCompletion;
import org.ortak.cli.terminal.Output;
import org.ortak.cli.terminal.Setting;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    header = "Print a script that completes commands in a shell.",
    description = {
      "",
      "Prints a script that completes commands, options and values in a shell.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  source <(ortak completion bash)                          this bash session",
      "  ortak completion zsh > ~/.ortak-completion.zsh           then source it in ~/.zshrc",
      "  ortak completion fish > ~/.config/fish/completions/ortak.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  /** Keeps the shell from naming files where nothing better is known, which are wanted here. */
  private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  private final Setting setting;

  @Spec private CommandSpec spec;

  /** The shells that are known. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell;

  CompletionCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    Output output = new Output(setting.out());
    if (shell == Shell.fish) {
      output.text(FishCompletion.of(spec.root()));
      output.flush();
      return ExitCode.DONE;
    }
    if (shell == Shell.zsh) {
      output.line("autoload -U +X compinit && compinit");
      output.line("autoload -U +X bashcompinit && bashcompinit");
    }
    output.text(AutoComplete.bash("ortak", spec.root().commandLine()).replace(NO_FILES, ""));
    output.flush();
    return ExitCode.DONE;
  }
}
