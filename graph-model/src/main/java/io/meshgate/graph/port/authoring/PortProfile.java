package io.meshgate.graph.port.authoring;

import java.util.HashMap;
import java.util.Map;

import io.meshgate.graph.Clearing;
import io.meshgate.graph.port.PortType;
import org.jspecify.annotations.Nullable;

/**
 * What an output port says of itself. What is null stays as it is, and an empty text
 * clears.
 *
 * @param name for showing
 * @param type what it offers
 * @param place where it is found
 * @param use how its data look and may be used
 * @param clearing what is cleared by name
 */
public record PortProfile(@Nullable String name, @Nullable PortType type, Place place, Use use, Clearing clearing) {

	/**
	 * Where an output port is found.
	 *
	 * @param platform the platform it runs on
	 * @param location where it is found there
	 */
	public record Place(@Nullable String platform, @Nullable String location) {
	}

	/**
	 * How the data of an output port look and may be used.
	 *
	 * @param example some of the data
	 * @param terms the terms of use
	 * @param termsLocation where the terms of use stand
	 */
	public record Use(@Nullable String example, @Nullable String terms, @Nullable String termsLocation) {
	}

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", this.name);
		put(properties, "type", this.type);
		put(properties, "platform", this.place.platform());
		put(properties, "location", this.place.location());
		put(properties, "example", this.use.example());
		put(properties, "termsOfUse", this.use.terms());
		put(properties, "termsLocation", this.use.termsLocation());
		this.clearing.in(properties);
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, "".equals(value) ? null : value);
		}
	}

}
