package io.meshgate.graph.exports;

/**
 * The document that described a node when it was imported.
 *
 * @param ref what it is known by across imports
 * @param format {@code yaml} or {@code json}
 * @param content its text as it came
 * @param partly whether it was read by a portal that understood less of it
 */
public record KeptDocument(String ref, String format, String content, boolean partly) {
}
