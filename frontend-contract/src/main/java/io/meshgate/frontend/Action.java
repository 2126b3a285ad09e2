package io.meshgate.frontend;

/**
 * What one may do with something.
 */
public enum Action {

	/** See it. */
	READ,

	/** Change what it says. */
	EDIT,

	/** Offer it to the mesh. */
	PUBLISH,

	/** Announce its end. */
	DEPRECATE,

	/** End it, and all access to it. */
	RETIRE,

	/** Remove it. */
	DELETE,

	/** Ask for access to it. */
	REQUEST_ACCESS,

	/** Approve or reject the request. */
	DECIDE_REQUEST,

	/** Take the request back. */
	WITHDRAW_REQUEST,

	/** Answer what was asked about the request. */
	ANSWER_REQUEST,

	/** Say whether access that was taken in an emergency was justified. */
	REVIEW_EMERGENCY,

	/** End granted access. */
	REVOKE_GRANT,

	/** Give access back. */
	RELINQUISH_GRANT,

	/** Hold granted access back for a time, and let it go on again. */
	SUSPEND_GRANT,

	/** Change who belongs to it. */
	MANAGE_MEMBERS,

	/** Change its rules. */
	EDIT_POLICY,

	/** Read its history. */
	READ_AUDIT,

	/** Say that something is wrong with its data. */
	REPORT_INCIDENT,

	/** Rate it. */
	RATE,

	/** Answer the rating. */
	ANSWER_RATING,

	/** Define terms in it. */
	DEFINE_TERM,

	/** See what breaks where it goes or changes. */
	ASSESS_IMPACT,

	/** Take from them all they may do. */
	DEACTIVATE,

	/** Let them act again. */
	REACTIVATE,

	/** Give them a role on the whole platform. */
	APPOINT,

	/** Take such a role from them. */
	DISMISS,

	/** Be told what others may do with it, and why. */
	EXPLAIN_ACCESS

}
