package io.meshgate.graph.person;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a product or a domain, as the graph says at this moment:
 * the facts that decide what they may do with it. Each way leads from them to it, and is
 * empty where there is none.
 *
 * @param administrator whether they administer the platform
 * @param owning the way over a team of theirs that owns it
 * @param reaching the way over a team of theirs, and over the domain above it which that
 * owns
 * @param stewarding the way over a domain that they look after: one above a product, or
 * the domain itself or one above it
 */
public record Standing(boolean administrator, List<Step> owning, List<Step> reaching, List<Step> stewarding) {

	public Standing {
		owning = List.copyOf(owning);
		reaching = List.copyOf(reaching);
		stewarding = List.copyOf(stewarding);
	}

	/**
	 * Whether the person answers for it.
	 * @return true for members of the owning team, and of a team that owns a domain above
	 */
	public boolean owns() {
		return !this.owning.isEmpty() || !this.reaching.isEmpty();
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
