package io.meshgate.graph.usage;

/**
 * What kind of thing consumes.
 */
public enum ConsumerKind {

	TEAM, APPLICATION, DATA_PRODUCT, PERSON

}
