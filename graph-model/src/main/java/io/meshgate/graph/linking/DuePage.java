package io.meshgate.graph.linking;

import java.util.List;

import io.meshgate.graph.descriptor.Link;

/**
 * References of one kind that are resolved together.
 *
 * @param link their kind
 * @param refs which ones
 */
public record DuePage(Link link, List<String> refs) {

	public DuePage {
		refs = List.copyOf(refs);
	}

}
