package io.meshgate.auth.explain;

/**
 * What can be enough to be let in where one is refused: one thing that would be
 * different, and nothing else.
 */
public enum Need {

	/** Belonging to the team that answers for it. */
	MEMBERSHIP("It would be enough to belong to the team."),

	/** Being an approver of the team. */
	APPROVER_ROLE("It would be enough to be an approver of the team."),

	/** Being an editor of the team. */
	EDITOR_ROLE("It would be enough to be an editor of the team."),

	/** Being an owner of the team. */
	OWNER_ROLE("It would be enough to be an owner of the team."),

	/** Belonging to a team that owns a domain above it. */
	DOMAIN_OWNERSHIP("It would be enough to belong to a team that owns a domain above."),

	/** Looking after a domain above it. */
	STEWARDSHIP("It would be enough to look after a domain above."),

	/** Working in its domain, where it is shown to those who do. */
	DOMAIN_WORK("It would be enough to belong to a team that works in the domain."),

	/** Being on a side that has access to it. */
	GRANT("It would be enough if one's own side had access."),

	/** Setting the policies of the whole mesh. */
	GOVERNANCE("It would be enough to set the policies of the whole mesh."),

	/** Being an account that was declared for this. */
	DECLARED_RIGHT("It would be enough to be the account of a lineage tool."),

	/** Administering the platform. */
	ADMINISTRATION("It would be enough to administer the platform."),

	/** That it were shown to everybody. */
	ANOTHER_VISIBILITY("It would be enough if it were shown to everybody."),

	/** That it stood elsewhere in its life. */
	ANOTHER_STATE("It would be enough if it were in another state.");

	private final String because;

	Need(String because) {
		this.because = because;
	}

	/**
	 * What would be enough.
	 * @return one sentence
	 */
	public String because() {
		return this.because;
	}

}
