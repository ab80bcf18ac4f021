package org.ortak.pack;

/**
 * One name of one bearer, on its way into the lexicon.
 *
 * @param where the row that it comes from
 */
record Named(String name, Entry entry, String where) {}
