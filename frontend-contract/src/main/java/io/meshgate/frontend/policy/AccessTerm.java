package io.meshgate.frontend.policy;

/**
 * Each of the terms.
 */
public enum AccessTerm {

	/** Who may ask. */
	CONSUMER_KINDS,

	/** Of which teams they must be. */
	TEAMS,

	/** What for. */
	PURPOSES,

	/** How long a grant lasts. */
	LONGEST_GRANT,

	/** Whether an end must be given. */
	END_REQUIRED,

	/** Whether somebody must decide. */
	HUMAN_DECIDES,

	/** What is approved at once. */
	AUTOMATIC_APPROVALS,

	/** What is refused at once. */
	AUTOMATIC_REFUSALS,

	/** What is asked. */
	QUESTIONS,

	/** Whether access may be taken in an emergency, and for how long. */
	EMERGENCY,

	/** In which stages it is decided. */
	STAGES

}
