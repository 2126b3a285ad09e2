package io.meshgate.api.executor.postgresql;

/**
 * What came of an opening.
 *
 * @param opening which
 * @param ending how it ended
 * @param message in a sentence that may be shown to whoever sees the grant
 */
record Outcome(Opening opening, Ending ending, String message) {
}
