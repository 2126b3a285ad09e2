package io.meshgate.graph.platform;

/**
 * What a platform is for.
 */
public enum PlatformKind {

	STORAGE, PROCESSING, STREAMING, SERVING, VISUALISATION, MACHINE_LEARNING, OTHER

}
