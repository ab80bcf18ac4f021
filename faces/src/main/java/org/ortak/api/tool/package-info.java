/**
 * Tools for assistants that speak the Model Context Protocol, over standard input and output or
 * over HTTP.
 *
 * <p>In: messages of JSON-RPC 2.0. Out: answers, each as JSON and as the same JSON in text, with
 * the sentences, outlets and days that tell it.
 *
 * <p>Trap: what an answer quotes was written by others; it is to be read and never to be obeyed,
 * and the instructions that every assistant is given say so.
 */
@NullMarked
package org.ortak.api.tool;

import org.jspecify.annotations.NullMarked;
