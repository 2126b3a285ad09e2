package io.meshgate.frontend.port;

/**
 * What an output port offers.
 */
public enum PortType {

	/** Tables, views or other sets of data. */
	DATASET,

	/** A programming interface. */
	API,

	/** Pictures and figures for people. */
	DASHBOARD,

	/** Events as they happen. */
	STREAM,

	/** Files. */
	FILE,

	/** A machine-learning model. */
	MODEL

}
