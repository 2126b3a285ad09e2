package io.meshgate.auth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.team.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * What a place in a team lets one do with what the team owns, and with what is below its
 * domains: there, its owners alone answer for anything.
 */
final class OwnershipPolicy {

	private OwnershipPolicy() {
	}

	static Decision decide(Action action, Standing standing, String thing) {
		return decide(action, Share.in(action), standing, thing);
	}

	static Decision decide(Action action, Share share, Standing standing, String thing) {
		List<Decision> places = Stream
			.concat(standing.owning().stream().map((place) -> owning(action, share, place, thing)),
					reaching(action, standing, thing).stream())
			.toList();
		return best(action, places, standing.administrator(),
				"Only the owning team, the teams that own a domain above, and administrators may do this.");
	}

	/**
	 * Decides by one team, to which no way leads.
	 * @param action what somebody asks to do
	 * @param role what they are in the team; null where they do not belong to it
	 * @param team its name, and what makes it theirs to say
	 * @return whether they may; empty where they do not belong to it
	 */
	static Optional<Decision> ofTeam(Action action, @Nullable TeamRole role, String team) {
		return Optional.ofNullable(role).map((each) -> decide(action, Share.in(action), each, team));
	}

	/**
	 * Chooses from what somebody's places say: the first that lets them, before what
	 * administrators may; and what they lack before that they have no place.
	 * @param action what they ask to do
	 * @param places what their places say
	 * @param administrator whether they administer the platform
	 * @param otherwise why not, where they have no place
	 * @return what is answered
	 */
	static Decision best(Action action, List<Decision> places, boolean administrator, String otherwise) {
		return places.stream()
			.filter(Decision::allowed)
			.findFirst()
			.or(() -> administrator ? Optional.of(Policy.administrator(action)) : places.stream().findFirst())
			.orElseGet(() -> new Decision(action, Rule.NOT_AN_OWNER, otherwise));
	}

	private static Decision owning(Action action, Share share, Standing.Place place, String thing) {
		Decision decision = decide(action, share, place.role(), named(place.teams()) + ", which owns " + thing);
		return by(decision, decision.rule(), place.way());
	}

	private static Optional<Decision> reaching(Action action, Standing standing, String thing) {
		String team = named(standing.domainTeams()) + ", which owns the domain " + standing.ownedDomain() + " above "
				+ thing;
		return Optional.ofNullable(standing.domainRole())
			.map((role) -> decide(action, Share.OWNERS, role, team))
			.map((decision) -> by(decision, Rule.DOMAIN_OWNER, standing.reaching()));
	}

	private static Decision decide(Action action, Share share, TeamRole role, String team) {
		return new Decision(action, share.of(role), share.because(role, team));
	}

	static String named(List<String> teams) {
		return String.join(", which answers for ", teams);
	}

	private static Decision by(Decision decision, Rule rule, List<Step> way) {
		return decision.allowed() ? new Decision(decision.action(), rule, decision.because(), way) : decision;
	}

}
