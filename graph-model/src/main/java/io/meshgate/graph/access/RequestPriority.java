package io.meshgate.graph.access;

/**
 * How urgent it is that a request is decided on.
 */
public enum RequestPriority {

	OVERDUE, DUE_SOON, NORMAL

}
