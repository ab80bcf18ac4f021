/**
 * Drawings of the pages, worked out here and written as SVG by templates: timelines, networks,
 * maps.
 *
 * <p>In: what is to be drawn. Out: records of where each thing stands, in the units of the drawing.
 *
 * <p>Trap: a drawing is never the only way to learn something; each page tells the same in words.
 */
@NullMarked
package org.ortak.web.draw;

import org.jspecify.annotations.NullMarked;
