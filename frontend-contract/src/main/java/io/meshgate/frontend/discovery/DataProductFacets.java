package io.meshgate.frontend.discovery;

import java.util.List;

/**
 * The products as they fall apart by what they are. Each facet counts under all
 * conditions but its own; tags count under each other.
 *
 * @param totalCount how many products there are under all conditions
 * @param domains by domain, those of the domains below included unless the filter says
 * otherwise
 * @param owners by the team that owns them
 * @param statuses by where they stand in their life
 * @param kinds by which side of the mesh they stand on
 * @param visibilities by who may see them
 * @param portTypes by what they offer; a product counts once for each type of port it has
 * @param tags by tag
 * @param tiers by how much depends on them
 * @param terms by the terms they are about
 * @param platforms by what their ports run on
 */
public record DataProductFacets(int totalCount, List<DomainCount> domains, List<TeamCount> owners,
		List<StatusCount> statuses, List<KindCount> kinds, List<VisibilityCount> visibilities,
		List<PortTypeCount> portTypes, List<TagCount> tags, List<TierCount> tiers, List<TermCount> terms,
		List<PlatformCount> platforms) {

	public DataProductFacets {
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
