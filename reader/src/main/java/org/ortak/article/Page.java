package org.ortak.article;

/**
 * Bytes as they came, with the place they came from.
 *
 * @param source a file's path as given, with the line for files of many articles
 * @param format how the bytes are to be understood
 * @param bytes the content; not copied, and never changed
 */
@SuppressWarnings("ArrayRecordComponent") // identity of content is never asked of a page
public record Page(String source, Format format, byte[] bytes) implements Arrival {}
