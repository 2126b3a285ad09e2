package io.meshgate.frontend.glossary;

/**
 * What two terms are to each other.
 */
public enum TermRelation {

	/** They have to do with each other. */
	RELATED,

	/** They mean the same. */
	SYNONYM

}
