package org.ortak.reading.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.ortak.claim.ClaimType;
import org.ortak.claim.Kind;
import org.ortak.claim.Role;
import org.ortak.claim.Stage;

/**
 * A way in which clauses say a claim, from the pack: a trigger and where its roles stand.
 *
 * @param noun whether the trigger is a noun; else it is a verb
 * @param triggers the trigger's lemmas
 * @param object lemmas of which one must be the trigger's object, or the noun that it is about;
 *     empty: any
 * @param roles for each role the positions to look at, in order ({@link Positions})
 * @param optional roles that may stay empty
 * @param what the positions of the goods or the subject
 * @param least how many parties it needs at least
 * @param person whether one of its parties must be a person
 * @param chance how often what it tells alone is right; empty where a model judges it
 * @param needs a position that must be filled for the frame to hold
 * @param particle the particle that the verb must have: "over" of "take over"
 * @param stage the stage that it has whatever the verb says; empty: read off the clause
 */
record Frame(
    String id,
    ClaimType type,
    Optional<Kind> kind,
    boolean noun,
    Set<String> triggers,
    Set<String> object,
    Map<Role, List<String>> roles,
    Set<Role> optional,
    List<String> what,
    int least,
    boolean person,
    OptionalDouble chance,
    Optional<String> needs,
    Optional<String> particle,
    Optional<Stage> stage) {}
