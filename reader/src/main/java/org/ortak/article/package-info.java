/** The article, taken out of a page or file: bytes in, title, day and text out. */
@NullMarked
package org.ortak.article;

import org.jspecify.annotations.NullMarked;
