package io.meshgate.graph.port;

/**
 * What an output port offers.
 */
public enum PortType {

	DATASET, API, DASHBOARD, STREAM, FILE, MODEL

}
