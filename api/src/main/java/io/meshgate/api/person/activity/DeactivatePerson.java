package io.meshgate.api.person.activity;

import java.util.List;
import java.util.Set;

import io.meshgate.api.operation.Attempt;
import io.meshgate.api.operation.Moved;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.graph.Line;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.person.activity.Activity;
import io.meshgate.graph.person.activity.Duties;
import io.meshgate.graph.person.activity.LockedPerson;
import org.springframework.stereotype.Component;

/**
 * An administrator takes from somebody all they may do, and what they have had to do goes
 * to others. The ending keeps how much that was.
 */
@Component
class DeactivatePerson {

	private static final Set<EventType> REROUTED = Set.of(EventType.ACCESS_REROUTED, EventType.WAIVER_REASSIGNED);

	private static final Set<EventType> ENDED = Set.of(EventType.ACCESS_SUPERSEDED, EventType.ACCESS_ENDED);

	private final Changes changes;

	private final Activity activity = new Activity();

	private final Duties duties = new Duties();

	DeactivatePerson(Changes changes) {
		this.changes = changes;
	}

	Ending<Moved> deactivate(Viewer viewer, PersonId id, String reason, Operation operation) {
		return this.changes.make(operation, Moved.class, (transaction) -> {
			Line.PLATFORM_ROLES.join(transaction);
			LockedPerson person = this.activity.lock(transaction, viewer, id).orElseThrow(() -> new NotFound("person"));
			return Attempt.on(id)
				.ifAllowed(Action.DEACTIVATE, new Facts.OfPerson(person.standing()))
				.then(Moved.CONFLICT, () -> {
					Activity.Leave leave = new Activity.Leave(viewer, reason, operation.at());
					Event gone = this.activity.deactivate(transaction, person, leave);
					List<Event> events = this.duties.passOn(transaction, List.of(id), operation.at());
					this.changes.tell(transaction, gone);
					this.changes.tell(transaction, events.toArray(Event[]::new));
					return new Ending<>(Moved.DONE, id.value(),
							new Tally(count(events, REROUTED), count(events, ENDED)).text());
				});
		});
	}

	private static int count(List<Event> events, Set<EventType> types) {
		return (int) events.stream().filter((event) -> types.contains(event.type())).count();
	}

	/**
	 * How much somebody has had to do.
	 *
	 * @param rerouted what went to others
	 * @param ended what ended
	 */
	record Tally(int rerouted, int ended) {

		static Tally of(Ending<Moved> ending) {
			String[] numbers = ending.reason().split(" ", -1);
			return new Tally(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
		}

		String text() {
			return this.rerouted + " " + this.ended;
		}

	}

}
