package io.meshgate.graph.governance.scorecard;

import java.util.List;

import io.meshgate.graph.domain.Domain;

/**
 * How ready the domains are.
 *
 * @param total how many there are
 * @param withoutOwner how many have no team of their own that answers for them
 * @param examples some of those without, by name, ten at most
 */
public record DomainReadiness(int total, int withoutOwner, List<Domain> examples) {

	public DomainReadiness {
		examples = List.copyOf(examples);
	}

}
