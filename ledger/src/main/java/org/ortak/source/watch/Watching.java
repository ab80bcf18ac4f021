package org.ortak.source.watch;

import java.time.Clock;
import org.ortak.source.fetch.Fetcher;

/** What a watch works with: its notes on the sources, what gets pages, and the time. */
public record Watching(WatchStore store, Fetcher fetcher, Clock clock) {}
