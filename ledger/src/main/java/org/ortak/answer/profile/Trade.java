package org.ortak.answer.profile;

/**
 * What firms live by, coarsely.
 *
 * @param can what a firm of it does: "makes cells"
 * @param needs what another firm wants of it: "cells and batteries"
 */
public record Trade(String id, String can, String needs) {}
