package io.meshgate.graph.person;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a product or a domain, as the graph says at this moment:
 * the facts that decide what they may do with it.
 *
 * @param administrator whether they administer the platform
 * @param ownerTeam the name of a team of theirs that owns it
 * @param domainTeam the name of a team of theirs that owns a domain above it
 * @param ownedDomain the name of that domain
 * @param stewardedDomain the name of a domain that they look after: one above a product,
 * or the domain itself or one above it
 */
public record Standing(boolean administrator, @Nullable String ownerTeam, @Nullable String domainTeam,
		@Nullable String ownedDomain, @Nullable String stewardedDomain) {

	/**
	 * Whether the person answers for it.
	 * @return true for members of the owning team, and of a team that owns a domain above
	 */
	public boolean owns() {
		return this.ownerTeam != null || this.ownedDomain != null;
	}

}
