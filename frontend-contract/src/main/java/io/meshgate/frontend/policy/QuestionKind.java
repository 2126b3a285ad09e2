package io.meshgate.frontend.policy;

/**
 * What an answer is, which is a text in any case.
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

	/** One of yes and no. */
	YES_NO

}
