package io.meshgate.api.descriptor;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of a document.
 */
enum Outcome {

	@JsonProperty("created")
	CREATED, @JsonProperty("updated")
	UPDATED, @JsonProperty("unchanged")
	UNCHANGED, @JsonProperty("rejected")
	REJECTED

}
