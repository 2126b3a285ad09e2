package io.meshgate.graph.person;

import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands towards a data product or a domain: the facts that a policy about
 * it decides by, each with the way that leads from the person to it. A way is of steps,
 * and empty where there is none.
 *
 * @param administrator whether they administer the platform
 * @param owning their places in the team that owns it, and in those that answer for what
 * that owns: the nearest of each role, what lets them change most at first
 * @param domainRole what they count as in the team that owns a domain above it, or
 * answers for that; null where they belong to none
 * @param reaching the way over that team and that domain
 * @param stewarding the way over a domain that they look after: one above a product, or
 * the domain itself or one above it
 */
public record Standing(boolean administrator, List<Place> owning, @Nullable TeamRole domainRole, List<Step> reaching,
		List<Step> stewarding) {

	public Standing {
		owning = List.copyOf(owning);
		reaching = List.copyOf(reaching);
		stewarding = List.copyOf(stewarding);
	}

	/**
	 * The team that owns it.
	 * @return its name; null where they have no place by that
	 */
	public @Nullable String ownerTeam() {
		return this.owning.isEmpty() ? null : this.owning.getFirst().teams().getLast();
	}

	/**
	 * The team of theirs by which a domain above it is theirs.
	 * @return its name, and each that it answers for up to the one that owns the domain;
	 * empty where there is none
	 */
	public List<String> domainTeams() {
		return names(this.reaching, StepKind.TEAM).toList();
	}

	/**
	 * The domain above it that is theirs.
	 * @return its name; null where there is none
	 */
	public @Nullable String ownedDomain() {
		return names(this.reaching, StepKind.DOMAIN).findFirst().orElse(null);
	}

	/**
	 * The domain above it, or it itself, that they look after.
	 * @return its name; null where there is none
	 */
	public @Nullable String stewardedDomain() {
		return names(this.stewarding, StepKind.DOMAIN).findFirst().orElse(null);
	}

	private static Stream<String> names(List<Step> way, StepKind kind) {
		return way.stream().filter((step) -> step.kind() == kind).map(Step::name);
	}

	/**
	 * What somebody counts as in a team of theirs.
	 *
	 * @param role what they count as there
	 * @param way from them over that team to what is theirs by it
	 */
	public record Place(TeamRole role, List<Step> way) {

		public Place {
			way = List.copyOf(way);
		}

		/**
		 * The team.
		 * @return its name, and each that it answers for up to the one that owns
		 */
		public List<String> teams() {
			return names(this.way, StepKind.TEAM).toList();
		}

	}

}
