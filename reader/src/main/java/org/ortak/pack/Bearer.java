package org.ortak.pack;

/**
 * One who bears a name.
 *
 * @param form the words of the name as the pack writes them, one space between each
 */
record Bearer(String form, Entry entry) {}
