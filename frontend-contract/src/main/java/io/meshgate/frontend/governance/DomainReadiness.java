package io.meshgate.frontend.governance;

import java.util.List;

import io.meshgate.frontend.domain.Domain;

/**
 * How ready domains are.
 *
 * @param total how many there are
 * @param withoutOwner how many have no team of their own that answers for them
 * @param examples some of those without, by name; at most 10
 */
public record DomainReadiness(int total, int withoutOwner, List<Domain> examples) {

	public DomainReadiness {
		examples = List.copyOf(examples);
	}

}
