package io.meshgate.graph.person;

/**
 * What somebody may be for the whole platform, beside what ownership makes them.
 */
public enum PlatformRole {

	/** Runs the platform and may do everything on it. */
	ADMINISTRATOR,
	/** Sets the policies of the whole mesh. */
	GOVERNANCE,
	/** Reads every record of what happened. */
	AUDITOR,
	/** Tells what data go where: the account of a lineage tool. */
	EMITTER

}
