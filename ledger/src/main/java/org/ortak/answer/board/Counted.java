package org.ortak.answer.board;

/**
 * A value with how many have it.
 *
 * @param key by which it is asked for
 */
public record Counted(String key, String name, int count) {}
