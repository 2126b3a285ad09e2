package io.meshgate.api.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is done with a document of which something cannot be taken over: a target that is
 * not there, or a word that is not known.
 */
enum Mode {

	/** It is taken, and the report warns. */
	@JsonProperty("lenient")
	LENIENT,
	/** It is rejected. */
	@JsonProperty("strict")
	STRICT

}
