package org.ortak.web.page;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param here the part of the menu that the page belongs to
 */
public record Frame(String title, String here) {}
