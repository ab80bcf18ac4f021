package org.ortak.source.feed;

/**
 * A feed that one list of feeds names. What was not told is empty.
 *
 * @param url where the feed lies
 * @param title the outlet's name
 * @param site the outlet's own page
 * @param language ISO 639-1
 */
public record Subscription(String url, String title, String site, String language) {}
