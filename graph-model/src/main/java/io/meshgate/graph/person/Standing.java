package io.meshgate.graph.person;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a product, as the graph says at this moment: the facts
 * that decide what they may do with it.
 *
 * @param administrator whether they administer the platform
 * @param ownerTeam the name of a team of theirs that owns the product
 * @param domainTeam the name of a team of theirs that owns a domain above the product
 * @param ownedDomain the name of that domain
 * @param stewardedDomain the name of a domain above the product that they look after
 */
public record Standing(boolean administrator, @Nullable String ownerTeam, @Nullable String domainTeam,
		@Nullable String ownedDomain, @Nullable String stewardedDomain) {

	/**
	 * Whether the person answers for the product.
	 * @return true for members of the owning team, and of a team that owns a domain above
	 */
	public boolean owns() {
		return this.ownerTeam != null || this.ownedDomain != null;
	}

}
