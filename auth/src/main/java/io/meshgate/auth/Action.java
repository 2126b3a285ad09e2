package io.meshgate.auth;

/**
 * What one may do with something: the permissions there are. Each is one in the contract
 * too, by the same name.
 */
public enum Action {

	READ, EDIT, PUBLISH, DEPRECATE, RETIRE, DELETE, REQUEST_ACCESS, DECIDE_REQUEST, WITHDRAW_REQUEST, REVOKE_GRANT,
	MANAGE_MEMBERS, EDIT_POLICY, READ_AUDIT, REPORT_INCIDENT, RATE, ANSWER_RATING, DEFINE_TERM, ASSESS_IMPACT,
	DEACTIVATE, REACTIVATE, APPOINT, DISMISS, EXPLAIN_ACCESS

}
