package io.meshgate.frontend.access;

/**
 * What the viewer is to a request.
 */
public enum RequestRole {

	/** Made it. */
	REQUESTER,

	/** It was routed to them. */
	APPROVER

}
