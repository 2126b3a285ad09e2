package io.meshgate.frontend.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where data come from in the end.
 *
 * @param nodes the nearest first
 * @param truncated present when not all could be looked at: why
 */
public record RootSources(List<LineageNode> nodes, @Nullable Truncation truncated) {

	public RootSources {
		nodes = List.copyOf(nodes);
	}

}
