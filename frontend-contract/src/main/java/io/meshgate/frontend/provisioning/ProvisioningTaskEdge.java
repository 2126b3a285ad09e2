package io.meshgate.frontend.provisioning;

/**
 * A task in a list.
 *
 * @param cursor where this task stands in the list
 * @param node the task
 */
public record ProvisioningTaskEdge(String cursor, ProvisioningTask node) {
}
