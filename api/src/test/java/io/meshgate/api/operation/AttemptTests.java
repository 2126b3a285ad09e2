package io.meshgate.api.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.meshgate.api.refusal.Forbidden;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Relation;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.person.Step;
import io.meshgate.graph.person.StepKind;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.GrantStatus;
import io.meshgate.graph.team.TeamRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AttemptTests {

	private static final Standing OWNER = new Standing(false, List
		.of(new Standing.Place(TeamRole.OWNER, List.of(new Step(Relation.MEMBER_OF, StepKind.TEAM, "t", "Orders")))),
			null, List.of(), List.of());

	private static final Standing STRANGER = new Standing(false, List.of(), null, List.of(), List.of());

	private final List<String> made = new ArrayList<>();

	private final Attempt attempt = Attempt.on(new GrantId("g"));

	@Test
	void makesTheChangeOnceWhereNothingIsInTheWay() {
		Ending<Moved> ending = this.attempt
			.ifAllowed(Action.REVOKE_GRANT, new Facts.OfGrant(OWNER, false, GrantStatus.ACTIVE))
			.ifUnchanged("grant", 3, 3)
			.unless(false, "It rains.")
			.then(() -> this.made.add("change"));
		assertThat(ending).isEqualTo(new Ending<>(Moved.DONE, "g", null));
		assertThat(this.made).containsExactly("change");
	}

	@Test
	void takesNoVersionForAnyVersion() {
		assertThat(this.attempt.ifUnchanged("grant", null, 3).then(() -> this.made.add("change")).kind())
			.isEqualTo(Moved.DONE);
	}

	@Test
	void refusesWhoeverMayNot() {
		assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> this.attempt.ifAllowed(Action.REVOKE_GRANT,
				new Facts.OfGrant(STRANGER, false, GrantStatus.ENDED)));
	}

	@Test
	void isInConflictWithTheStateOfTheSubject() {
		Attempt over = this.attempt.ifAllowed(Action.REVOKE_GRANT, new Facts.OfGrant(OWNER, false, GrantStatus.ENDED));
		assertThat(over.then(() -> this.made.add("change")))
			.isEqualTo(new Ending<>(Moved.CONFLICT, "g", "There is no access left to end."));
		assertThat(this.made).isEmpty();
	}

	@Test
	void isInConflictWithWhoeverWasFaster() {
		assertThat(this.attempt.ifUnchanged("grant", 2, 3).then(() -> this.made.add("change")))
			.isEqualTo(new Ending<>(Moved.CONFLICT, "g", "The grant has changed since you looked at it."));
		assertThat(this.made).isEmpty();
	}

	@Test
	void namesTheFirstThingInTheWay() {
		Ending<Moved> ending = this.attempt.unless(true, "It rains.")
			.ifUnchanged("grant", 2, 3)
			.unless(true, "It is late.")
			.then(() -> this.made.add("change"));
		assertThat(ending.reason()).isEqualTo("It rains.");
	}

}
