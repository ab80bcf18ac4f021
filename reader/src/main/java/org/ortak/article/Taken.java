package org.ortak.article;

/** What became of a page: its article, or the reason why there is none. */
public sealed interface Taken permits Article, Unreadable {

  /** Where it came from: a file's path as given, with the line for files of many articles. */
  String source();
}
