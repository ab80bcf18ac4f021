/** The command line. */
@NullMarked
package org.ortak.cli;

import org.jspecify.annotations.NullMarked;
