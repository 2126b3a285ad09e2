package io.meshgate.graph.person;

/**
 * The signed-in person on whose behalf the graph is read. Every list and look-up demands
 * one, and what this person may see is decided inside the statement from the graph as it
 * stands: nothing about their rights is carried in from outside.
 *
 * @param person who looks
 * @param program whether it is no person but the account of a program, which never
 * changes; statements find nobody by it
 */
public record Viewer(PersonId person, boolean program) {

	/**
	 * Somebody who looks.
	 * @param person who
	 */
	public Viewer(PersonId person) {
		this(person, false);
	}

}
