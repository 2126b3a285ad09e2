package io.meshgate.graph.person;

/**
 * How one thing leads to the next on the way from a person to what they may do something
 * with.
 */
public enum Relation {

	/** They belong to it. */
	MEMBER_OF,

	/** The team before answers for what it owns. */
	ANSWERS_FOR,

	/** It belongs to the team before. */
	OWNS,

	/** They look after it. */
	STEWARDS,

	/** The domain before is directly above it. */
	ABOVE,

	/** They decide in that one's place. */
	STANDS_IN_FOR

}
