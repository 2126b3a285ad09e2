package io.meshgate.api.sight;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.api.sight.PlainAccess.Deed;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.auth.Policy;
import io.meshgate.graph.Graph;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.application.Applications;
import io.meshgate.graph.domain.Stewardship;
import io.meshgate.graph.loading.Loadings;
import io.meshgate.graph.loading.Wanted;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.team.TeamStanding;
import io.meshgate.graph.team.Teams;
import io.meshgate.graph.testing.mesh.Mesh;

/**
 * Who is told that they may change a domain, a team or an application, and to whom
 * requests go: asked for everybody at once.
 */
final class OwnershipAnswers {

	private final Graph graph;

	private final Loadings loadings;

	OwnershipAnswers(Graph graph) {
		this.graph = graph;
		this.loadings = new Loadings(graph, Clock.fixed(Organisation.NOW, ZoneOffset.UTC));
	}

	/** By person. */
	Map<String, Set<Answer>> of(Organisation organisation) {
		Map<String, Set<Answer>> answers = new HashMap<>();
		Question.OF_ALL.forEach((question) -> of(organisation, question)
			.forEach((person, told) -> answers.computeIfAbsent(person, (_) -> new HashSet<>()).addAll(told)));
		return answers;
	}

	/** What everybody is told where one of these is asked. */
	Map<String, Set<Answer>> of(Organisation organisation, Question question) {
		Map<String, Set<Answer>> answers = new HashMap<>();
		organisation.people().forEach((person) -> answers.put(person, new HashSet<>()));
		switch (question) {
			case DOMAIN -> organisation.domains()
				.forEach((domain) -> decide(answers, domain,
						Stewardship.STANDINGS.flatMap(OwnershipAnswers::ofDomain).those(List.of(Mesh.domain(domain)))));
			case TEAM -> organisation.teams()
				.forEach((team) -> decide(answers, team,
						Teams.STANDINGS.flatMap(OwnershipAnswers::ofTeam).those(List.of(Mesh.team(team)))));
			case APPLICATION ->
				organisation.all(Told.Application.class)
					.forEach((application) -> decide(answers, application.key(), Applications.STANDINGS
						.map((standing) -> new Asked("application", Deed.EDIT, new Facts.OfApplication(standing)))
						.those(List.of(Mesh.application(application.key())))));
			case ROUTE -> organisation.all(Told.Request.class).forEach((request) -> route(answers, request));
			default -> throw new IllegalArgumentException("It is asked for one at a time");
		}
		return answers;
	}

	private static List<Asked> ofDomain(Standing standing) {
		return List.of(new Asked("domain", Deed.EDIT, new Facts.OfDomain(standing)),
				new Asked("term", Deed.EDIT, new Facts.OfTerm(standing)));
	}

	private static List<Asked> ofTeam(TeamStanding standing) {
		return List.of(new Asked("team", Deed.MANAGE_MEMBERS, new Facts.OfMembers(standing, false)),
				new Asked("place", Deed.MANAGE_MEMBERS, new Facts.OfMembership(new Facts.OfMembers(standing, true),
						"Somebody", standing.restsOn(standing.role(), true))));
	}

	private void decide(Map<String, Set<Answer>> answers, String thing, Wanted<Asked> wanted) {
		Set<PersonId> people = answers.keySet().stream().map(Mesh::person).collect(Collectors.toSet());
		Map<PersonId, List<List<Asked>>> found = this.loadings.ofEach(people, List.of(wanted));
		answers.forEach((person, told) -> found.getOrDefault(Mesh.person(person), List.of())
			.stream()
			.flatMap(List::stream)
			.filter((asked) -> Policy.decide(Action.valueOf(asked.deed().name()), asked.facts()).allowed())
			.forEach((asked) -> told.add(new Answer(asked.path(), asked.deed(), thing))));
	}

	/** It is only asked: nothing stays of it. */
	private void route(Map<String, Set<Answer>> answers, Told.Request request) {
		HeldSubscription held = new HeldSubscription(Mesh.subscription(request.about().key()), null, null, false);
		List<PersonId> approvers = this.graph.rehearse(Duration.ofMinutes(1),
				(transaction) -> new Requesting().approvers(transaction, Mesh.viewer(request.requester()), held));
		answers.forEach((person, told) -> {
			if (approvers.contains(Mesh.person(person))) {
				told.add(new Answer("route", Deed.DECIDE_REQUEST, request.key()));
			}
		});
	}

	/**
	 * A question about one thing.
	 *
	 * @param path where it is answered
	 * @param deed what may be done
	 * @param facts what decides
	 */
	private record Asked(String path, Deed deed, Facts facts) {
	}

}
