package io.meshgate.graph.access.transition;

/**
 * What a transition does, besides the status it leads to.
 */
public enum RequestEffect {

	/**
	 * The version of the contract, what is in force, the stages and approvers are kept.
	 */
	FREEZES_TERMS,
	/** The decision says which rule made it. */
	NAMES_RULE,
	/** The first stage begins, with a date until which it is due. */
	BEGINS_REVIEW,
	/** What an approver says is on record for good. */
	RECORDS_VOTE,
	/** The next stage begins, where this one has all its votes. */
	BEGINS_NEXT_STAGE,
	/** There is a grant. */
	GIVES_GRANT,
	/** The time that is left until it is due stands still. */
	PAUSES_CLOCK,
	/** It goes on. */
	RESUMES_CLOCK,
	/** Where the purpose or scope is another now, votes do not count any more. */
	VOIDS_VOTES,
	/** What was asked for is what was offered. */
	NARROWS_SCOPE,
	/** Whoever offered it has said yes by it. */
	COUNTS_OFFER_AS_VOTE,
	/** The stage is on record as skipped. */
	SKIPS_STAGE,
	/** It goes to those who answer for the domain above. */
	ROUTES_UP,
	/** It goes to those who may decide now. */
	ROUTES_ANEW,
	/** Those who are to decide hear of it again. */
	REMINDS

}
