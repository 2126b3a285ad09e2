package io.meshgate.api.descriptor;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Told;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import io.meshgate.graph.testing.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever may not act any more does not come back by an import, and goes by a document
 * that says so.
 */
@WholePortal
class DeactivatedPersonIT {

	private static final String USER = """
			{"apiVersion": "backstage.io/v1alpha1", "kind": "User", "metadata": {"name": "karl"},
			 "spec": {"profile": {"displayName": "Karl %s"}, "memberOf": ["planning"]}}
			""";

	private static final String GONE = """
			[{"entityType": "corpuser", "entityUrn": "urn:li:corpuser:%1$s", "changeType": "UPSERT",
			  "aspectName": "corpUserInfo", "aspect": {"json": {"active": %2$s, "displayName": "%1$s"}}}]
			""";

	private static final String CORPUSER = """
			[{"entityType": "corpuser", "entityUrn": "urn:li:corpuser:karl", "changeType": "UPSERT",
			  "aspectName": "corpUserInfo",
			  "aspect": {"json": {"active": true, "displayName": "Karl %s", "email": "karl@example.org"}}}]
			""";

	private final Graph graph;

	private final Portal portal;

	private final Visitor adam;

	DeactivatedPersonIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		Retailer.tell(graph);
		this.graph = graph;
		this.adam = this.portal.signIn("adam");
	}

	@ParameterizedTest
	@ValueSource(strings = { USER, CORPUSER })
	void staysAway(String document) {
		bring(document.formatted("Anders"));
		assertThat(active()).isEqualTo("Karl Anders is active");
		this.graph.write((transaction) -> transaction
			.one("MATCH (p:Person {key: 'karl'}) SET p.active = false RETURN p.key AS key", Map.of()));
		bring(document.formatted("Berg"));
		assertThat(active()).isEqualTo("Karl Berg is away");
	}

	@Test
	void goesByADocumentAndWhatAwaitedThemToOthers() {
		Retailer retailer = Retailer.open(this.graph, this.portal);
		bring(GONE.formatted("olga", false));
		assertThat(active("olga")).isFalse();
		assertThat(this.adam
			.ask("query($id: ID!) { accessRequest(id: $id) { approvers { key } } }", Map.of("id", retailer.request()))
			.texts("/accessRequest/approvers", "/key")).containsExactly("otto");
		assertThat(told("io.meshgate.person.deactivated")).containsExactly(new Told("io.meshgate.person.deactivated",
				Mesh.person("olga").value(), Map.of("document", "urn:li:corpuser:olga")));
		assertThat(told("io.meshgate.team.ownerless")).hasSize(1);
		bring(GONE.formatted("olga", true));
		assertThat(active("olga")).isFalse();
	}

	@Test
	void oneWhomNobodyKnewComesWithoutBeingAbleToAct() {
		bring(GONE.formatted("ghost", false));
		assertThat(active("ghost")).isFalse();
		assertThat(told("io.meshgate.person.deactivated")).isEmpty();
	}

	@Test
	void theLastAdministratorStays() {
		aMesh().with(aVisitor("ada").withRoles("ADMINISTRATOR")).in(this.graph);
		bring(GONE.formatted("ada", false).replaceAll("]\\s*$", ",")
				+ GONE.formatted("adam", false).replaceAll("^\\[", ""));
		assertThat(List.of(active("ada"), active("adam"))).containsExactlyInAnyOrder(true, false);
		assertThat(told("io.meshgate.person.deactivated")).hasSize(1);
	}

	private List<Told> told(String type) {
		return Told.of(this.graph).stream().filter((told) -> told.type().equals(type)).toList();
	}

	private boolean active(String key) {
		return this.graph
			.read((transaction) -> transaction.one("MATCH (p:Person {key: $key}) RETURN p.active AS active",
					Map.of("key", key)))
			.holds("active");
	}

	private void bring(String document) {
		assertThat(this.adam
			.call("/api/v1/descriptors",
					(request) -> request.header("Content-Type", "application/json")
						.POST(BodyPublishers.ofString(document)))
			.body()).contains("\"rejected\":0");
	}

	private String active() {
		return this.graph.read((transaction) -> transaction.rows("""
				MATCH (p:Person {key: 'karl'})
				RETURN p.name + CASE WHEN p.active THEN ' is active' ELSE ' is away' END AS says
				""", Map.of())).getFirst().text("says");
	}

}
