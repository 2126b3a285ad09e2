package io.meshgate.graph.person;

import java.util.List;

import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a product or a domain, as the graph says at this moment:
 * the facts that decide what they may do with it. Each way leads from them to it, and is
 * empty where there is none.
 *
 * @param administrator whether they administer the platform
 * @param ownerRole what they count as in the team of theirs that owns it; null where
 * there is none
 * @param owning the way over that team
 * @param domainRole what they count as in the team of theirs that owns a domain above it;
 * null where there is none
 * @param reaching the way over that team and that domain
 * @param stewarding the way over a domain that they look after: one above a product, or
 * the domain itself or one above it
 */
public record Standing(boolean administrator, @Nullable TeamRole ownerRole, List<Step> owning,
		@Nullable TeamRole domainRole, List<Step> reaching, List<Step> stewarding) {

	public Standing {
		owning = List.copyOf(owning);
		reaching = List.copyOf(reaching);
		stewarding = List.copyOf(stewarding);
	}

	/**
	 * The team of theirs that owns it.
	 * @return its name; null where there is none
	 */
	public @Nullable String ownerTeam() {
		return name(this.owning, 0);
	}

	/**
	 * The team of theirs that owns a domain above it.
	 * @return its name; null where there is none
	 */
	public @Nullable String domainTeam() {
		return name(this.reaching, 0);
	}

	/**
	 * The domain above it that their team owns.
	 * @return its name; null where there is none
	 */
	public @Nullable String ownedDomain() {
		return name(this.reaching, 1);
	}

	/**
	 * The domain that they look after.
	 * @return its name; null where there is none
	 */
	public @Nullable String stewardedDomain() {
		return name(this.stewarding, 0);
	}

	private static @Nullable String name(List<Step> way, int place) {
		return way.isEmpty() ? null : way.get(place).name();
	}

}
