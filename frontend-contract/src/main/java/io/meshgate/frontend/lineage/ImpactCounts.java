package io.meshgate.frontend.lineage;

/**
 * How many of each kind.
 *
 * @param dataProducts how many products
 * @param outputPorts how many output ports
 * @param datasets how many datasets
 * @param columns how many columns
 * @param subscriptions how many subscriptions
 * @param consumers how many consumers
 * @param owners how many teams
 */
public record ImpactCounts(int dataProducts, int outputPorts, int datasets, int columns, int subscriptions,
		int consumers, int owners) {
}
