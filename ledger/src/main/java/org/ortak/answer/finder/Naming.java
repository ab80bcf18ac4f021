package org.ortak.answer.finder;

import java.util.Optional;

/**
 * A sentence that names somebody, in a document that tells of another.
 *
 * @param together whether it names the other too
 * @param sense what it says of who is named, where its words tell: talks, need, deal
 */
record Naming(Proof proof, boolean together, Optional<String> sense) {}
