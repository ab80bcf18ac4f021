package org.ortak.ledger.undertaking;

import org.ortak.claim.Stage;

/** A stage that was reached, with the report that first told it. */
public record StageStep(Stage stage, Said said) {}
