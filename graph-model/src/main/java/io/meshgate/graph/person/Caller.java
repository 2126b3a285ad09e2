package io.meshgate.graph.person;

/**
 * Whoever signs in.
 */
public sealed interface Caller permits Person, Program {

	/**
	 * As whom the graph is read and changed on their behalf.
	 * @return the identity in the graph
	 */
	PersonId id();

	/**
	 * Whether they may still act.
	 * @return false for who was deactivated
	 */
	boolean active();

}
