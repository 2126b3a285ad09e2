package io.meshgate.api.roster;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.routing.Rerouting;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.team.TeamId;
import io.meshgate.graph.team.roster.Answers;

/**
 * How open requests follow where the team above comes to answer for what a team owns, or
 * does so no more: those for what is owned, and those that await whoever belongs above.
 */
final class Answering {

	private final Answers answers = new Answers();

	private final Rerouting rerouting = new Rerouting();

	boolean given(Transaction transaction, TeamId team) {
		return this.answers.given(transaction, team);
	}

	/** Those who belong above, under the lock before that is written. */
	List<PersonId> secure(Transaction transaction, TeamId team) {
		return this.answers.secure(transaction, team);
	}

	Event[] follow(Transaction transaction, TeamId team, List<PersonId> above, Instant at) {
		List<String> owned = this.answers.owned(transaction, team);
		return Stream
			.of(this.rerouting.follow(transaction, owned, at), this.rerouting.followPeople(transaction, above, at))
			.flatMap(List::stream)
			.toArray(Event[]::new);
	}

}
