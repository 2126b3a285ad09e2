package io.meshgate.graph.access.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.judging.Judging;
import io.meshgate.graph.access.review.PlannedStage;
import io.meshgate.graph.access.routing.Approvers;
import io.meshgate.graph.access.routing.Asker;
import io.meshgate.graph.access.routing.StageRoute;
import io.meshgate.graph.consumer.ConsumerRows;
import io.meshgate.graph.person.Person;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.policy.ConsumerTeams;
import io.meshgate.graph.policy.TermsInForce;

/**
 * What is known before access is asked for: read as {@link Requesting} and
 * {@link Judging} read it, but nothing is locked and nothing made.
 */
public final class Outlooks {

	private final Graph graph;

	private final Requesting requesting = new Requesting();

	private final Judging judging = new Judging();

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public Outlooks(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What is known.
	 * @param viewer who would ask
	 * @param asking what would be asked
	 * @return the facts; empty where the viewer sees no such port
	 */
	public Optional<Outlook> of(Viewer viewer, Asking asking) {
		return this.graph.read(
				(transaction) -> this.requesting.facts(transaction, asking)
					.map((asked) -> asked.consumerFound() ? outlook(transaction, viewer, asking, asked)
							: new Outlook(asked, null, List.of(), List.of(),
									this.judging.inForce(transaction, asking.port()),
									new ConsumerTeams(Set.of(), false))));
	}

	private Outlook outlook(Transaction transaction, Viewer viewer, Asking asking, Asked asked) {
		TermsInForce inForce = this.judging.inForce(transaction, asking.port());
		ConsumerTeams teams = this.judging.teams(transaction, asking.port(), asking.consumer());
		List<Person> owners = approvers(transaction, viewer, asking);
		List<PlannedStage> planned = inForce.stages().isEmpty() ? asking.plan().stages()
				: StageRoute.plan(transaction, Asker.of(asking, owners.size()), inForce.stages(), asking.wish(teams));
		return new Outlook(asked, this.requesting.find(transaction, asking).orElse(null), owners,
				stages(transaction, planned, owners), inForce, teams);
	}

	private static List<StageOutlook> stages(Transaction transaction, List<PlannedStage> planned, List<Person> owners) {
		String cypher = """
				MATCH (who:Person)
				WHERE who.id IN $people
				RETURN who {.id, .key, .name, .email, .active} AS person
				ORDER BY who.nameOrder, who.id
				""";
		Set<PersonId> named = planned.stream().flatMap((each) -> each.deciders().stream()).collect(Collectors.toSet());
		List<Person> people = named.isEmpty() ? List.of()
				: transaction.rows(cypher, Map.of("people", named))
					.stream()
					.map((row) -> ConsumerRows.ROWS.person(row.nested("person").columns()))
					.toList();
		return planned.stream()
			.map((each) -> new StageOutlook(each.stage(),
					each.deciders().isEmpty() ? owners
							: people.stream().filter((person) -> each.deciders().contains(person.id())).toList()))
			.toList();
	}

	private static List<Person> approvers(Transaction transaction, Viewer viewer, Asking asking) {
		String cypher = """
				%s
				MATCH (me:Person {id: $viewer})
				MATCH (:OutputPort {id: $port})<-[:OFFERS]-(p:DataProduct)
				MATCH (s:%s {id: $consumer})
				%s
				UNWIND approvers AS who
				RETURN who {.id, .key, .name, .email, .active} AS person
				ORDER BY who.nameOrder, who.id
				""".formatted(Approvers.ADMINISTRATORS, asking.consumer().kind().label(),
				Approvers.NEAREST_BUT_CONSUMER);
		return transaction
			.rows(cypher, Map.of("viewer", viewer.person(), "port", asking.port(), "consumer", asking.consumer().id()))
			.stream()
			.map((row) -> ConsumerRows.ROWS.person(row.nested("person").columns()))
			.toList();
	}

}
