/**
 * What news of some days changed, to be read in two minutes.
 *
 * <p>In: a filter and the days. Out: what is new, moved, slipped, contradicted and sought, each
 * with a sentence, its outlet and its day; as text, Markdown, HTML or a mail.
 *
 * <p>Trap: days are those on which something was published, not those on which it was learnt.
 */
@NullMarked
package org.ortak.answer.digest;

import org.jspecify.annotations.NullMarked;
