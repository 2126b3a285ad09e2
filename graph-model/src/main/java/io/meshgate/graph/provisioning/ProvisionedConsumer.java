package io.meshgate.graph.provisioning;

import io.meshgate.graph.consumer.ConsumerRef;

/**
 * Who consumes, as far as a program needs to know them that opens and closes what they
 * consume.
 *
 * @param kind what it is
 * @param id its identity in the graph
 * @param key what people call it by
 * @param name for showing
 */
public record ProvisionedConsumer(ConsumerRef.Kind kind, String id, String key, String name) {
}
