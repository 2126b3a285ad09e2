package io.meshgate.graph.exports;

/**
 * The document that described a node when it was imported.
 *
 * @param ref what it is known by across imports
 * @param format {@code yaml} or {@code json}
 * @param content its text as it came
 */
public record KeptDocument(String ref, String format, String content) {
}
