package org.ortak.answer.board;

/**
 * A name that may be meant.
 *
 * @param sort company, person, country or product
 * @param key by which it is asked for
 * @param count how many undertakings and facts name it
 */
public record Suggestion(String sort, String key, String name, int count) {}
