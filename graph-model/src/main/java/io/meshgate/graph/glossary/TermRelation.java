package io.meshgate.graph.glossary;

/**
 * What two terms are to each other.
 */
public enum TermRelation {

	RELATED, SYNONYM

}
