package io.meshgate.frontend.explanation;

/**
 * What can be enough for somebody to whom something is refused.
 */
public enum AccessNeedKind {

	/** To belong to the team that answers for it. */
	MEMBERSHIP,

	/** To be an approver of the team. */
	APPROVER_ROLE,

	/** To be an editor of the team. */
	EDITOR_ROLE,

	/** To be an owner of the team. */
	OWNER_ROLE,

	/** To belong to a team that owns a domain above it. */
	DOMAIN_OWNERSHIP,

	/** To look after a domain above it. */
	STEWARDSHIP,

	/** To belong to a team that works in its domain. */
	DOMAIN_WORK,

	/** To be on a side that has access to it. */
	GRANT,

	/** To set the policies of the whole mesh. */
	GOVERNANCE,

	/** To be an account that was declared for this. */
	DECLARED_RIGHT,

	/** To administer the platform. */
	ADMINISTRATION,

	/** That it were shown to everybody. */
	ANOTHER_VISIBILITY,

	/** That it stood elsewhere in its life. */
	ANOTHER_STATE

}
