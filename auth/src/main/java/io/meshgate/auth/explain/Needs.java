package io.meshgate.auth.explain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.team.TeamRole;

/**
 * What would be enough, each by itself, for somebody who is refused. The policy itself is
 * asked, with facts in which one thing is different: so nothing is said here that it
 * would not hold to.
 */
public final class Needs {

	/** Not worth a word where every member may. */
	private static final Set<Need> ROLES = EnumSet.of(Need.APPROVER_ROLE, Need.EDITOR_ROLE, Need.OWNER_ROLE);

	private Needs() {
	}

	/**
	 * What would be enough.
	 * @param action what somebody asks to do
	 * @param facts what is known of them and of the thing
	 * @return each that would be; none where they may already, or where no one thing is
	 * enough
	 */
	public static List<Need> of(Action action, Facts facts) {
		if (decide(action, facts).allowed()) {
			return List.of();
		}
		List<Need> enough = Arrays.stream(Need.values())
			.filter((need) -> supposing(need, facts).anyMatch((other) -> decide(action, other).allowed()))
			.toList();
		return enough.contains(Need.MEMBERSHIP) ? enough.stream().filter((need) -> !ROLES.contains(need)).toList()
				: enough;
	}

	/** What one does not see one does nothing with. */
	static Decision decide(Action action, Facts facts) {
		if (facts instanceof Facts.OfProduct) {
			Decision seeing = Policy.decide(Action.READ, facts);
			if (!seeing.allowed()) {
				return new Decision(action, seeing.rule(), seeing.because(), seeing.path());
			}
		}
		return Policy.decide(action, facts);
	}

	private static Stream<Facts> supposing(Need need, Facts facts) {
		return switch (need) {
			case MEMBERSHIP -> Stream.of(Supposed.member(facts, TeamRole.MEMBER));
			case APPROVER_ROLE -> Stream.of(Supposed.member(facts, TeamRole.APPROVER));
			case EDITOR_ROLE -> Stream.of(Supposed.member(facts, TeamRole.EDITOR));
			case OWNER_ROLE -> Stream.of(Supposed.member(facts, TeamRole.OWNER));
			case DOMAIN_OWNERSHIP -> Stream.of(Supposed.standing(facts, Supposed::domainOwner));
			case STEWARDSHIP -> Stream.of(Supposed.standing(facts, Supposed::steward));
			case ADMINISTRATION -> Stream.of(Supposed.administrator(facts));
			case GRANT -> Stream.of(Supposed.consumer(facts));
			case GOVERNANCE -> Stream.of(Supposed.governing(facts));
			case DECLARED_RIGHT -> Stream.of(Supposed.declared(facts));
			case DOMAIN_WORK -> Stream.of(Supposed.sighting(facts, Supposed::around));
			case ANOTHER_VISIBILITY ->
				Stream.of(Supposed.sighting(facts, (product) -> Supposed.shown(product, Visibility.PUBLIC)));
			case ANOTHER_STATE -> States.of(facts);
		};
	}

}
