package io.meshgate.graph.imports;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.descriptor.Descriptor;
import io.meshgate.graph.descriptor.InputPortEntry;
import io.meshgate.graph.descriptor.OutputPortEntry;
import io.meshgate.graph.descriptor.PortDescriptor;
import io.meshgate.graph.descriptor.SourceDocument;

/**
 * A document that was read, with the ids its nodes get if they are new: made before the
 * transaction, which may run twice.
 *
 * @param document as it came
 * @param descriptor what it says
 * @param id of the node it describes
 * @param eventId of the event that tells of it
 * @param portIds of its ports, by their keys
 */
public record Arrival(SourceDocument document, Descriptor descriptor, String id, String eventId,
		Map<String, String> portIds) {

	public Arrival {
		portIds = Map.copyOf(portIds);
	}

	/**
	 * Gives ids to a document.
	 * @param document as it came
	 * @param descriptor what it says
	 * @return the two with new ids
	 */
	public static Arrival of(SourceDocument document, Descriptor descriptor) {
		Map<String, String> ports = Stream
			.concat(descriptor.outputs().stream().map(OutputPortEntry::key),
					descriptor.inputs().stream().map(InputPortEntry::key))
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (key) -> UUID.randomUUID().toString()));
		return new Arrival(document, descriptor, UUID.randomUUID().toString(), UUID.randomUUID().toString(), ports);
	}

	/** The same for a port that has had its key from another data product. */
	Arrival called(String key) {
		return (this.descriptor instanceof PortDescriptor port) ? new Arrival(this.document, port.called(key), this.id,
				this.eventId, Map.of(key, portId(port.port().key()))) : this;
	}

	String ref() {
		return this.document.ref();
	}

	String portId(String key) {
		String id = this.portIds.get(key);
		if (id == null) {
			throw new IllegalStateException("No id was made for the port '" + key + "'");
		}
		return id;
	}

}
