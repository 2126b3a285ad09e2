package io.meshgate.auth.mutant;

/**
 * What is done to a place of a source.
 */
public enum Mutation {

	/** Whatever is true or false is turned round, or always the one or the other. */
	CLAIM,

	/** What gives a decision gives one that knows nothing of the facts. */
	ANSWER,

	/** A decision is put down to another rule. */
	RULE,

	/** A decision forgets the way by which it was come to. */
	WAY,

	/** What is one of several is none of them, or what is none is one. */
	MEMBER,

	/** What holds in one case holds as in another. */
	CASE,

	/** Of two that are asked one after the other, the second is asked first. */
	ORDER

}
