package org.ortak.source.feed;

/**
 * A feed that a list of feeds names, or a page. What was not told is empty.
 *
 * @param url where the feed lies
 * @param title the outlet's name
 * @param site the outlet's own page
 * @param language ISO 639-1
 * @param kind what publishes it: the press, a company, an agency, an association
 */
public record Subscription(String url, String title, String site, String language, String kind) {}
