package org.ortak.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/** All that a run of the program meets outside itself: streams, machine, time. */
public record Setting(
    InputStream in, OutputStream out, OutputStream err, Machine machine, Clock clock) {

  /** The process's own streams, machine and time. */
  public static Setting ofProcess() {
    return new Setting(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Machine.current(),
        Clock.systemUTC());
  }

  /** The same with another place for what is answered. */
  public Setting to(OutputStream other) {
    return new Setting(in, other, err, machine, clock);
  }
}
