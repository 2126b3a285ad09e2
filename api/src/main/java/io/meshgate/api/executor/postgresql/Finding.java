package io.meshgate.api.executor.postgresql;

/**
 * How something ended, whoever asked for it.
 *
 * @param ending which way
 * @param message in a sentence
 */
record Finding(Ending ending, String message) {
}
