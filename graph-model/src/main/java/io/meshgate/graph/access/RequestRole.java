package io.meshgate.graph.access;

/**
 * What the viewer is to a request.
 */
public enum RequestRole {

	REQUESTER, APPROVER

}
