package io.meshgate.frontend.access;

/**
 * An answer to all questions with one key that are shown.
 *
 * @param key the key of the question
 * @param answer the answer, as its kind wants it
 */
public record FormAnswerInput(String key, String answer) {
}
