package io.meshgate.api.descriptor.reading;

import java.util.List;

import io.meshgate.graph.descriptor.Descriptor;

/**
 * What a document says, as the mesh understands it.
 *
 * @param ref what the document is known by across imports
 * @param descriptor what it says
 * @param warnings what it says that could not be taken over as it stands
 */
public record Interpretation(String ref, Descriptor descriptor, List<String> warnings) {

	public Interpretation {
		warnings = List.copyOf(warnings);
	}

}
