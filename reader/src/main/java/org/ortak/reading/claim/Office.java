package org.ortak.reading.claim;

import org.ortak.reading.mention.Actor;

/**
 * An office that a person holds.
 *
 * @param head the word that names it: "minister", "executive"
 * @param told whether the organisation stands beside the office; else it is the one in view
 */
record Office(Actor holder, Actor organisation, String title, int head, boolean told) {}
