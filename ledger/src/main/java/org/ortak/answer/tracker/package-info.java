/**
 * The tracker: the undertakings, newest news first, and all that is known of one company, place or
 * plant.
 *
 * <p>In: a filter or a name as a person types it. Out: lists and dossiers.
 *
 * <p>Trap: a name may stand for several entities; the dossier says which it took.
 */
@NullMarked
package org.ortak.answer.tracker;

import org.jspecify.annotations.NullMarked;
