package io.meshgate.api.descriptor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.meshgate.api.portal.Answer;
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
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.subscription.SubscriptionId;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a document says comes true at the moment at which somebody asks, or in an import
 * that breaks off: whoever answers in the end is asked.
 */
@WholePortal
class AskedMeanwhileOfDocumentsIT {

	private static final String OWNED = """
			{apiVersion: v1.1.0, kind: DataProduct, id: other, status: active, domain: market, team: {name: crew},
			  outputPorts: [{name: deals, version: 1.0.0}]}
			""";

	private static final String CREW = """
			{apiVersion: backstage.io/v1alpha1, kind: Group, metadata: {name: crew}, spec: {members: [dirk]}}
			""";

	private final Requesting requesting = new Requesting();

	private final Graph graph;

	private final Portal portal;

	private final Importing importing;

	AskedMeanwhileOfDocumentsIT(Graph graph, @LocalServerPort int port) {
		this.graph = graph;
		this.portal = new Portal(port);
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void mesh() {
		MeshDatabase.empty();
		aMesh()
			.with(aDomain("market").ownedBy("heads"), aVisitor("ada").withRoles("ADMINISTRATOR"),
					aVisitor("hanna").memberOf("heads"), aVisitor("paul").memberOf("planning"),
					aVisitor("dirk").memberOf("desk"))
			.in(this.graph);
		this.importing.run(OWNED);
	}

	@Test
	void whileTheTeamIsMadeThatADocumentNames() {
		Answer made = Overtaking.of(this.graph, this::ask,
				() -> this.portal.signIn("ada")
					.submit("CreateTeam", Map.of("key", "crew", "name", "Crew", "owner", Map.of("key", "dirk"))),
				(transaction) -> {
				})
			.other();
		assertThat(made.ending()).isEqualTo("TeamCreated");
		assertThat(awaited()).containsExactly("dirk");
	}

	@Test
	void inAnImportThatBreaksOffBeforeRequestsFollow() {
		this.graph.write((transaction) -> {
			ask(transaction);
			return true;
		});
		assertThat(awaited()).containsExactly("hanna");
		String crew = CREW + IntStream.range(0, 1000)
			.mapToObj("---\n{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: other-%d}}\n"::formatted)
			.collect(Collectors.joining());
		Overtaking.of(this.graph,
				(transaction) -> transaction.rows("MATCH (r:AccessRequest) SET r._lock = true", Map.of()),
				() -> assertThatThrownBy(() -> this.importing.run(crew)), (transaction) -> breakOff());
		assertThat(this.importing.count("(:Team {key: 'crew'})-[:OWNS]->(:DataProduct {key: 'other'})")).isOne();
		assertThat(awaited()).containsExactly("hanna");
		this.importing.run("{apiVersion: backstage.io/v1alpha1, kind: Domain, metadata: {name: next}}\n");
		assertThat(awaited()).containsExactly("dirk");
		assertThat(this.importing.count("(:Answered)")).isZero();
	}

	private void breakOff() {
		assertThat(this.importing.rows("""
				SHOW TRANSACTIONS YIELD transactionId, status
				WHERE status STARTS WITH 'Blocked'
				TERMINATE TRANSACTIONS transactionId YIELD message
				RETURN message
				""")).hasSize(1);
	}

	private void ask(Transaction transaction) {
		Instant now = Instant.now();
		String port = transaction
			.one("MATCH (:DataProduct {key: 'other'})-[:OFFERS]->(o:OutputPort) RETURN o.id AS id", Map.of())
			.text("id");
		ConsumerRef consumer = new ConsumerRef(ConsumerRef.Kind.TEAM, Mesh.team("planning").value());
		Asking asking = new Asking(new AccessRequestId("asked"), new SubscriptionId("bond"), Mesh.person("paul"),
				new OutputPortId(port), consumer, "To know", null, null, List.of(), now,
				ReviewPlan.ofOwners(Duration.ofMinutes(1), Duration.ofHours(1)), AccessRequestKind.NEW);
		this.requesting.secure(transaction, asking);
		HeldSubscription held = this.requesting.hold(transaction, asking);
		this.requesting.submit(transaction, asking, held.id(),
				this.requesting.approvers(transaction, new Viewer(Mesh.person("paul")), held));
	}

	private List<String> awaited() {
		return this.importing
			.rows("MATCH (:AccessRequest {id: 'asked'})-[:AWAITS]->(who) RETURN who.key AS who ORDER BY who")
			.stream()
			.map((row) -> row.text("who"))
			.toList();
	}

}
