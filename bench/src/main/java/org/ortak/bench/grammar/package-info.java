/**
 * Trains the grammar's model on a treebank and measures it: sentences in CoNLL-U in, the model's
 * file and its scores out. The treebank's words are cut anew as {@code org.ortak.text} cuts them,
 * so that training sees what reading sees. Training is a function of the treebank alone: the same
 * files give the same model, bit for bit.
 */
@NullMarked
package org.ortak.bench.grammar;

import org.jspecify.annotations.NullMarked;
