package io.meshgate.frontend.platform;

/**
 * What a platform is for.
 */
public enum PlatformKind {

	/** Keeps data. */
	STORAGE,

	/** Makes data of data. */
	PROCESSING,

	/** Carries events as they happen. */
	STREAMING,

	/** Serves programming interfaces. */
	SERVING,

	/** Shows data to people. */
	VISUALISATION,

	/** Trains and runs models. */
	MACHINE_LEARNING,

	/** Anything else. */
	OTHER

}
