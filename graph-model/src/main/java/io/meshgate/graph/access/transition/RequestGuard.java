package io.meshgate.graph.access.transition;

/**
 * What must hold for a transition, besides the status it leads from.
 */
public enum RequestGuard {

	/** The port is seen by whoever asks, and takes requests. */
	PORT_REQUESTABLE,
	/** Whoever asks belongs to the consumer, and such a consumer may ask. */
	CONSUMER_ALLOWED,
	/** It is said what access is for. */
	PURPOSE_GIVEN,
	/** It is asked for no longer than the policies in force allow. */
	WITHIN_LONGEST_GRANT,
	/** All that the policies in force ask is answered as they want it. */
	ANSWERS_VALID,
	/** No other request on the subscription is open. */
	NONE_OPEN,
	/** A rule of a policy in force lets it through. */
	RULE_HOLDS,
	/** No rule wants a human to decide. */
	NO_HUMAN_ASKED_FOR,
	/** A rule of a policy in force refuses it. */
	RULE_FORBIDS,
	/** There is a stage, and somebody in each who may decide. */
	STAGES_RESOLVE,
	/** Whoever decides neither made the request nor belongs to the consumer. */
	NOT_OWN_SIDE,
	/** Nobody says yes twice in one stage. */
	ONE_VOTE_EACH,
	/** The request is as it was when they looked at it. */
	VERSION_UNCHANGED,
	/** After this vote others are wanted still. */
	VOTES_WANTED,
	/** After this vote none is wanted any more. */
	LAST_VOTE,
	/** It is said why. */
	REASON_GIVEN,
	/** It is said what is to be answered. */
	TEXT_GIVEN,
	/** Less is offered than was asked for: fewer ports, a shorter time. */
	STRICTLY_NARROWER,
	/** What the stage is for is not the case. */
	CONDITION_FALSE,
	/** There is another stage in which somebody has yet to say yes. */
	ANOTHER_STAGE_LEFT,
	/** The stage should have been over by now. */
	DUE_DATE_PASSED,
	/** Half the time of the stage is over, or nine tenths. */
	DUE_DATE_NEAR,
	/** Others may decide now than those it was routed to. */
	APPROVERS_CHANGED,
	/** It was open for as long as a request may be. */
	LIFETIME_PASSED,
	/** There is nothing, or nobody, left that it could be decided for or by. */
	SUBJECT_GONE

}
