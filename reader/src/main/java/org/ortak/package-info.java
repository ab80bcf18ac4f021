/**
 * Ortak reads the news of the battery and electric-vehicle industry and keeps a sourced ledger of
 * it.
 *
 * <pre>
 * page ──▶ article ──▶ reading ──▶ ledger ──▶ answer ──▶ face
 * </pre>
 *
 * The rooms, in the order of the story; each may know those before it, never those after:
 *
 * <pre>
 * text  grammar  pack  claim  article  reading        (module reader)
 * source  ledger  answer                              (module ledger)
 * score  cli  web  api                                (module faces)
 * bench                                               (module bench, not shipped)
 * </pre>
 */
@NullMarked
package org.ortak;

import org.jspecify.annotations.NullMarked;
