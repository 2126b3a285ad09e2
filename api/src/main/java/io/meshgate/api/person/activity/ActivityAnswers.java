package io.meshgate.api.person.activity;

import io.meshgate.api.operation.Moved;
import io.meshgate.api.person.PersonViews;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.api.team.TeamViews;
import io.meshgate.frontend.person.AppointToPlatformPayload;
import io.meshgate.frontend.person.DeactivatePersonPayload;
import io.meshgate.frontend.person.DismissFromPlatformPayload;
import io.meshgate.frontend.person.Person;
import io.meshgate.frontend.person.ReactivatePersonPayload;
import io.meshgate.graph.Ref;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.team.Teams;
import org.springframework.stereotype.Component;

/**
 * How it is answered whether somebody may act, and what they are for the whole platform:
 * with the person as they stand now.
 */
@Component
class ActivityAnswers {

	private final Colleagues colleagues;

	private final Teams teams;

	ActivityAnswers(Colleagues colleagues, Teams teams) {
		this.colleagues = colleagues;
		this.teams = teams;
	}

	DeactivatePersonPayload deactivated(Viewer viewer, Ending<Moved> ending) {
		Person person = person(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> {
				DeactivatePerson.Tally tally = DeactivatePerson.Tally.of(ending);
				yield new DeactivatePersonPayload.PersonDeactivated(person, tally.rerouted(), tally.ended(),
						this.teams.ownerless(viewer, new PersonId(ending.subject()))
							.stream()
							.map(TeamViews.VIEWS::team)
							.toList());
			}
			case CONFLICT -> new DeactivatePersonPayload.PersonConflict(person, ending.reason());
		};
	}

	ReactivatePersonPayload reactivated(Viewer viewer, Ending<Moved> ending) {
		Person person = person(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new ReactivatePersonPayload.PersonReactivated(person);
			case CONFLICT -> new ReactivatePersonPayload.PersonConflict(person, ending.reason());
		};
	}

	AppointToPlatformPayload appointed(Viewer viewer, Ending<Moved> ending) {
		Person person = person(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new AppointToPlatformPayload.PersonAppointed(person);
			case CONFLICT -> new AppointToPlatformPayload.PersonConflict(person, ending.reason());
		};
	}

	DismissFromPlatformPayload dismissed(Viewer viewer, Ending<Moved> ending) {
		Person person = person(viewer, ending);
		return switch (ending.kind()) {
			case DONE -> new DismissFromPlatformPayload.PersonDismissed(person);
			case CONFLICT -> new DismissFromPlatformPayload.PersonConflict(person, ending.reason());
		};
	}

	private Person person(Viewer viewer, Ending<Moved> ending) {
		return this.colleagues.find(viewer, new Ref.ById(ending.subject()))
			.map(PersonViews.VIEWS::person)
			.orElseThrow(() -> new NotFound("person"));
	}

}
