package org.ortak.cli;

/** What the program tells its caller when it ends. */
final class ExitCode {

  static final int DONE = 0;
  static final int SOME_NOT_READ = 1;
  static final int WRONG_USAGE = 2;
  static final int FAULT = 5;
  static final int READER_GONE = 141;

  private ExitCode() {}
}
