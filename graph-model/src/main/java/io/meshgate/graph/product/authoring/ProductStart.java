package io.meshgate.graph.product.authoring;

import io.meshgate.graph.Ref;

/**
 * The template that a new product starts from.
 *
 * @param template which one
 * @param ports whether its ports are wanted, since no others are given
 */
public record ProductStart(Ref template, boolean ports) {
}
