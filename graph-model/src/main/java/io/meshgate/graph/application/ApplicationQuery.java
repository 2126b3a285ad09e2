package io.meshgate.graph.application;

import java.util.List;

import io.meshgate.graph.words.Sought;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are asked for.
 *
 * @param search words to be found in the name or key; null for all
 * @param counted whether the number of all of them is wanted
 */
public record ApplicationQuery(@Nullable String search, boolean counted) {

	/** The condition on the application {@code a}. */
	String condition() {
		return (this.search != null) ? Sought.condition("a") : "true";
	}

	List<List<String>> words() {
		return (this.search != null) ? Sought.words(this.search) : List.of();
	}

}
