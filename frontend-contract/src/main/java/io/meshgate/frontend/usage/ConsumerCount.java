package io.meshgate.frontend.usage;

/**
 * How many there are of a kind of consumer.
 *
 * @param kind what kind
 * @param count how many
 */
public record ConsumerCount(ConsumerKind kind, int count) {
}
