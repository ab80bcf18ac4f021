/**
 * The face for programs: an API over HTTP, and tools for assistants. The children, each knowing
 * those before it: question, then token, http, tool and alert.
 *
 * <p>In: questions with named terms, and what holders of a token write. Out: JSON, each statement
 * with its sentences, outlets and days.
 *
 * <p>Trap: what is served is what {@code openapi.json} and {@code tools.json} describe; terms that
 * stand in neither are refused.
 */
@NullMarked
package org.ortak.api;

import org.jspecify.annotations.NullMarked;
