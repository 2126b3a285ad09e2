package io.meshgate.frontend.lineage;

/**
 * Whether a value goes on.
 */
public enum TransformationType {

	/** It does. */
	DIRECT,

	/** It decides on others only. */
	INDIRECT

}
