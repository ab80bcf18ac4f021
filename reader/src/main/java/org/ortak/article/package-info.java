/**
 * The article, taken out of a page: bytes with a name in, title, day, language and text out,
 * without the menus, teasers and notices that surround it. {@link org.ortak.article.ArticleReader}
 * is the front door.
 *
 * <p>Trap: spans count in {@link org.ortak.article.Article#text}, which has the title as its first
 * line; the page's own offsets are gone.
 */
@NullMarked
package org.ortak.article;

import org.jspecify.annotations.NullMarked;
