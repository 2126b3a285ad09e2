package io.meshgate.graph.discovery;

import java.util.List;

import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.glossary.Term;
import io.meshgate.graph.platform.Platform;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.team.Team;

/**
 * Products counted by what they are; what was not asked for is empty.
 *
 * @param total how many there are under all conditions
 * @param domains by domain
 * @param owners by owning team
 * @param statuses by status
 * @param kinds by kind
 * @param visibilities by visibility
 * @param portTypes by what they offer
 * @param tags by tag
 * @param tiers by how much depends on them
 * @param terms by the terms they are about
 * @param platforms by what their ports run on
 */
public record FacetCounts(int total, List<Counted<Domain>> domains, List<Counted<Team>> owners,
		List<Counted<DataProductStatus>> statuses, List<Counted<DataProductKind>> kinds,
		List<Counted<Visibility>> visibilities, List<Counted<PortType>> portTypes, List<Counted<String>> tags,
		List<Counted<DataProductTier>> tiers, List<Counted<Term>> terms, List<Counted<Platform>> platforms) {

	/** Nothing to count. */
	static final FacetCounts NONE = new FacetCounts(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());

	public FacetCounts {
		domains = List.copyOf(domains);
		owners = List.copyOf(owners);
		statuses = List.copyOf(statuses);
		kinds = List.copyOf(kinds);
		visibilities = List.copyOf(visibilities);
		portTypes = List.copyOf(portTypes);
		tags = List.copyOf(tags);
		tiers = List.copyOf(tiers);
		terms = List.copyOf(terms);
		platforms = List.copyOf(platforms);
	}

}
