package io.meshgate.frontend.person;

/**
 * A role on the whole platform.
 */
public enum PlatformRole {

	/** May do everything that anybody may do, except decide on their own requests. */
	ADMINISTRATOR,

	/** Sets the rules of the whole platform. */
	GOVERNANCE,

	/** Reads the history of everything. */
	AUDITOR,

	/** Tells what data go where: the account of a lineage tool. */
	EMITTER

}
