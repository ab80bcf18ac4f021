/**
 * What part of speech each word is and on which word it hangs: tokens in, a parsed sentence out.
 */
@NullMarked
package org.ortak.grammar;

import org.jspecify.annotations.NullMarked;
