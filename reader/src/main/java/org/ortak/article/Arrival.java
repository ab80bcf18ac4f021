package org.ortak.article;

/** What a source brought: a page, or the reason why there is none. */
public sealed interface Arrival permits Page, Unreadable {

  /** Where it came from: a file's path as given, with the line for files of many articles. */
  String source();
}
