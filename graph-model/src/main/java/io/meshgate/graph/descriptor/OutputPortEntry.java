package io.meshgate.graph.descriptor;

import io.meshgate.graph.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * An output port as a document states it.
 *
 * @param key begins with the data product's key, unique among ports
 * @param name unique with the version in the data product
 * @param type what comes out
 * @param version where stated
 * @param platform where stated
 * @param location where stated
 * @param contractId the contract it serves, where stated
 * @param contractVersion the version of that, where stated
 * @param use how its data look and may be used, where stated; the graph keeps its own
 * otherwise
 * @param entityRef the catalogue entity that describes it, such as {@code api:orders}
 */
public record OutputPortEntry(String key, String name, PortType type, @Nullable String version,
		@Nullable String platform, @Nullable String location, @Nullable String contractId,
		@Nullable String contractVersion, PortUse use, @Nullable String entityRef) {

	OutputPortEntry called(String key) {
		return new OutputPortEntry(key, this.name, this.type, this.version, this.platform, this.location,
				this.contractId, this.contractVersion, this.use, this.entityRef);
	}

	/**
	 * The version of the contract that governs it, where there is one of it.
	 * @return as stated, or failing that its own
	 */
	public @Nullable String governingVersion() {
		return (this.contractVersion != null) ? this.contractVersion : this.version;
	}

}
