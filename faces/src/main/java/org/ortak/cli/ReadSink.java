package org.ortak.cli;

import java.time.Clock;
import org.ortak.cli.flow.InOrder;
import org.ortak.cli.terminal.Messages;
import org.ortak.cli.terminal.Output;

/** Writes readings as they come, tells of bad files, and counts. */
final class ReadSink implements InOrder.Sink<Rendered> {

  private final Output output;
  private final Messages messages;
  private final Progress progress;
  private final Count count = new Count();

  ReadSink(Output output, Messages messages, Clock clock) {
    this.output = output;
    this.messages = messages;
    this.progress = new Progress(messages, clock);
  }

  @Override
  public void take(Rendered result) {
    if (result.fault().isPresent()) {
      count.fault();
      messages.line(result.fault().get());
    } else {
      count.article(result.claims(), result.unread());
      output.bytes(result.text());
    }
    progress.at(count);
  }

  @Override
  public void idle() {
    output.flush();
  }

  Count count() {
    return count;
  }
}
