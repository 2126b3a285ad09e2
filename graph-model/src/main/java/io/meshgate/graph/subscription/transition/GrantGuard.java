package io.meshgate.graph.subscription.transition;

/**
 * What must hold for a transition, besides the status it leads from.
 */
public enum GrantGuard {

	/** The request that it comes of is approved in the same transaction. */
	REQUEST_APPROVED,
	/** One that renews another starts where that one ends. */
	AFTER_THE_RUNNING_ONE,
	/** It is said why. */
	REASON_GIVEN,
	/** It is said until when. */
	END_GIVEN,
	/** The time of the grant is over. */
	END_DATE_PASSED,
	/** The consumer relies on a contract that holds no more, for longer than it may. */
	GRACE_PASSED,
	/** What access was given to has ended, as the product or port. */
	SUBJECT_GONE,
	/** Another purpose or time for it is approved in the same transaction. */
	SCOPE_CHANGE_APPROVED,
	/** What is in force does not let the consumer have access any more. */
	POLICY_ENDS_IT

}
