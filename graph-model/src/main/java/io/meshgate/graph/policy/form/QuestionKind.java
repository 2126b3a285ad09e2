package io.meshgate.graph.policy.form;

/**
 * What an answer to a question is.
 */
public enum QuestionKind {

	/** Whatever one wants to say. */
	TEXT,

	/** One of those that are given. */
	CHOICE,

	/** A number. */
	NUMBER,

	/** A day. */
	DATE,

	/** Yes or no. */
	YES_NO

}
