package io.meshgate.api.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Overtaking;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequestKind;
import io.meshgate.graph.access.asking.Asking;
import io.meshgate.graph.access.asking.HeldSubscription;
import io.meshgate.graph.access.asking.Requesting;
import io.meshgate.graph.access.review.ReviewPlan;
import io.meshgate.graph.consumer.ConsumerRef;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks while what they ask for, or what asks, comes into other hands, asks those
 * who answer in the end.
 */
@WholePortal
class AskedMeanwhileIT {

	private static final ConsumerRef OWN_TEAM = new ConsumerRef(ConsumerRef.Kind.TEAM, Mesh.team("sellers").value());

	private static final ConsumerRef APPLICATION = new ConsumerRef(ConsumerRef.Kind.APPLICATION,
			Mesh.application("planner").value());

	private final Requesting requesting = new Requesting();

	private final Graph graph;

	private final Portal portal;

	AskedMeanwhileIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		MeshDatabase.empty();
		Mesh.aMesh()
			.with(aDomain("retail").ownedBy("heads"), aDomain("sales").partOf("retail"),
					aDomain("finance").ownedBy("money"))
			.with(aVisitor("olga").memberOf("sellers"), aVisitor("hedda").memberOf("heads"),
					aVisitor("mona").memberOf("money"), aVisitor("karl").memberOf("planners").memberOf("sellers"),
					aVisitor("ada").withRoles("ADMINISTRATOR"))
			.with(aProduct("orders").inDomain("sales").ownedBy("sellers").offering(aPort("lines")),
					anApplication("planner").ownedBy("planners"))
			.in(graph);
	}

	@Test
	void whileTheDomainComesToAnotherTeam() {
		Answer answer = meanwhile(OWN_TEAM, () -> send("hedda", "AssignDomainOwner",
				Map.of("domain", Ids.domain("retail"), "owner", Map.of("key", "money"))));
		assertThat(answer.ending()).isEqualTo("DomainOwnerAssigned");
		assertThat(awaited()).containsExactly("mona");
	}

	@Test
	void whileTheDomainMoves() {
		Answer answer = meanwhile(OWN_TEAM, () -> send("ada", "MoveDomain",
				Map.of("domain", Ids.domain("sales"), "parent", Map.of("key", "finance"))));
		assertThat(answer.ending()).isEqualTo("DomainMoved");
		assertThat(awaited()).containsExactly("mona");
	}

	@Test
	void whileTheProductIsPlacedElsewhere() {
		Answer answer = meanwhile(OWN_TEAM, () -> send("ada", "PlaceDataProduct",
				Map.of("dataProduct", Ids.product("orders"), "domain", Map.of("key", "finance"))));
		assertThat(answer.ending()).isEqualTo("DataProductPlaced");
		assertThat(awaited()).containsExactly("mona");
	}

	/** Those of the sellers would decide on what others ask, and are to ask now. */
	@Test
	void whileTheApplicationThatAsksComesToThoseWhoWouldDecide() {
		Answer answer = meanwhile(APPLICATION, () -> send("karl", "ChangeApplication",
				Map.of("application", Ids.application("planner"), "owner", Map.of("key", "sellers"))));
		assertThat(answer.ending()).isEqualTo("ApplicationChanged");
		assertThat(awaited()).containsExactly("hedda");
	}

	private Answer meanwhile(ConsumerRef consumer, Supplier<Answer> other) {
		return Overtaking.of(this.graph, (transaction) -> ask(transaction, consumer), other, (transaction) -> {
		}).other();
	}

	private void ask(Transaction transaction, ConsumerRef consumer) {
		Instant now = Instant.now();
		Asking asking = new Asking(new AccessRequestId("asked"), new SubscriptionId("bond"), Mesh.person("karl"),
				Mesh.port("orders/lines"), consumer, "To know", null, null, List.of(), now,
				ReviewPlan.ofOwners(Duration.ofMinutes(1), Duration.ofHours(1)), AccessRequestKind.NEW);
		this.requesting.secure(transaction, asking);
		HeldSubscription held = this.requesting.hold(transaction, asking);
		this.requesting.submit(transaction, asking, held.id(),
				this.requesting.approvers(transaction, new Viewer(Mesh.person("karl")), held));
	}

	private Answer send(String person, String mutation, Map<String, Object> input) {
		return this.portal.signIn(person).submit(mutation, input);
	}

	private List<String> awaited() {
		String cypher = """
				MATCH (:AccessRequest {id: 'asked'})-[:AWAITS]->(who)
				RETURN who.key AS who
				ORDER BY who
				""";
		return this.graph.read((transaction) -> transaction.rows(cypher, Map.of()))
			.stream()
			.map((row) -> row.text("who"))
			.toList();
	}

}
