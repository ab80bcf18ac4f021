package org.ortak.source.watch;

/** Is told how the watching goes. */
public interface Progress {

  /** A source was visited. */
  void visited(SourceHealth source, int fresh);

  /** A page was looked at. */
  void page(String url, String outcome);
}
