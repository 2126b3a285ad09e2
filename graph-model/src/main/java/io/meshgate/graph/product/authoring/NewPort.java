package io.meshgate.graph.product.authoring;

import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * An output port that is about to be made.
 *
 * @param id its identity
 * @param name unique in the product together with the version
 * @param type what it offers
 * @param version the version it gives itself
 * @param platform the platform it runs on
 * @param location where it is found there
 */
public record NewPort(OutputPortId id, String name, PortType type, @Nullable String version, @Nullable String platform,
		@Nullable String location) {

	String key(String product) {
		return product + "/" + this.name + ((this.version != null) ? "@" + this.version : "");
	}

}
