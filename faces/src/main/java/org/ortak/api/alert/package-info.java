/**
 * Alerts: rules that tell somebody what changes, each change once.
 *
 * <p>In: a selection and a destination (mail, webhook, feed). Out: messages.
 *
 * <p>Trap: between a message that was taken and the note that it was, the program may be killed.
 * The message is then sent again, the very same and with the same id, by which a receiver knows it.
 */
@NullMarked
package org.ortak.api.alert;

import org.jspecify.annotations.NullMarked;
