package io.meshgate.frontend.account;

/**
 * What a service account may be registered for.
 */
public enum ServiceRight {

	/** Tells what data go where: the account of a lineage tool. */
	TELL_LINEAGE,

	/** Reads the record of what happened: the account of an auditing tool. */
	READ_AUDIT,

	/** Opens and closes the output ports it is given: the account of an executor. */
	PROVISION

}
