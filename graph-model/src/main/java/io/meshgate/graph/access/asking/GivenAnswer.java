package io.meshgate.graph.access.asking;

/**
 * What somebody answers who asks for access.
 *
 * @param key the key of the question
 * @param answer the answer
 */
public record GivenAnswer(String key, String answer) {
}
