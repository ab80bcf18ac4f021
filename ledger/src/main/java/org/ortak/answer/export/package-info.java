/**
 * A selection of the ledger as files for other programs: tables, maps, calendars, and the evidence.
 *
 * <p>In: undertakings with their reports and sentences. Out: CSV, XLSX, GeoJSON, JSON lines,
 * iCalendar, or one ZIP that can be checked without Ortak.
 *
 * <p>Trap: text from the web may begin as a formula does; in CSV such a cell gets an apostrophe in
 * front, so that no spreadsheet runs it.
 */
@NullMarked
package org.ortak.answer.export;

import org.jspecify.annotations.NullMarked;
