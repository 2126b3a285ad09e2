package io.meshgate.graph.usage;

/**
 * How many active subscriptions a kind of consumer has.
 *
 * @param kind what kind
 * @param count how many
 */
public record ConsumerCount(ConsumerKind kind, int count) {
}
