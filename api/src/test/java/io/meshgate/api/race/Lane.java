package io.meshgate.api.race;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.testing.MeshDatabase;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PersonNoun;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aPort;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aRequest;
import static io.meshgate.graph.testing.mesh.Mesh.aSubscription;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A product and the team that answers for it, of which nothing is in another lane. Olga
 * and otto own all such teams; karl and kim want the data for theirs.
 *
 * @param graph the mesh
 * @param number which lane
 */
record Lane(Graph graph, int number) {

	static final int LANES = 20;

	/** Tells the mesh anew, with karl's request in every lane or in none. */
	static void tell(Graph graph, boolean asked) {
		MeshDatabase.empty();
		PersonNoun olga = aVisitor("olga");
		PersonNoun otto = aVisitor("otto");
		Mesh mesh = aMesh().with(aDomain("sales").ownedBy("leads"))
			.with(aVisitor("leo").memberOf("leads"), aVisitor("karl").memberOf("press"),
					aVisitor("kim").memberOf("press"), aVisitor("ada").withRoles("ADMINISTRATOR"));
		for (int number = 0; number < LANES; number++) {
			Lane lane = new Lane(graph, number);
			olga.memberOf(lane.crew(), "OWNER");
			otto.memberOf(lane.crew(), "OWNER");
			mesh.with(aProduct("lane-" + number).inDomain("sales").ownedBy(lane.crew()).offering(aPort("all")));
			if (asked) {
				mesh.with(aSubscription(lane.key()).to(lane.port()).heldBy("Team", "press"),
						aRequest(lane.key()).by("karl").openFor(lane.key()).awaiting("olga").awaiting("otto"));
			}
		}
		mesh.with(olga, otto).in(graph);
	}

	String crew() {
		return "crew-" + this.number;
	}

	String request() {
		return Ids.request(key());
	}

	/** What it takes to ask for what is offered in it. */
	Map<String, Object> wish() {
		return Map.of("outputPort", Ids.port(port()), "consumer", Map.of("team", Ids.team("press")), "purpose",
				"To know");
	}

	/** Lets its request be over by itself. */
	void lapse(Instant at) {
		this.graph.write((transaction) -> transaction.one(
				"MATCH (r:AccessRequest {id: $id}) SET r.lapsesAt = $at RETURN r.id AS id",
				Map.of("id", Mesh.request(key()), "at", at)));
	}

	/**
	 * How it stands: the requests in the order in which they were made, why its grants
	 * ended, who owns the team, and what was told of all that. Nobody is awaited where
	 * nothing is open, and what was told is on record.
	 */
	Standing standing() {
		String cypher = """
				MATCH (:OutputPort {id: $port})<-[:TO]-(s:Subscription)
				MATCH (crew:Team {id: $crew})
				WITH s, crew, COLLECT { MATCH (s)<-[:FOR]-(r) RETURN r ORDER BY r.submittedAt, r.id } AS requests,
				  COLLECT { MATCH (s)-[:HAS_GRANT]->(g) RETURN g ORDER BY g.validFrom, g.id } AS grants
				WITH s, crew, requests, grants, [x IN requests + grants | x.id] + [crew.id] AS things
				RETURN [r IN requests | r.status] AS requests,
				  size([r IN requests WHERE r.openKey IS NOT NULL]) AS open,
				  [g IN grants | coalesce(g.endReason, 'RUNS')] AS grants,
				  COLLECT { MATCH (who)-[:MEMBER_OF {role: 'OWNER'}]->(crew) RETURN who.key ORDER BY who.key } AS owners,
				  COLLECT {
				    MATCH (s)<-[:FOR]-(r)-[:AWAITS]->(who)
				    WHERE r.openKey IS NULL
				    RETURN who.key
				  } AS stray,
				  COLLECT {
				    MATCH (e:OutboxEntry)
				    WHERE e.subject IN things
				    RETURN substring(e.type, size('io.meshgate.')) AS type
				    ORDER BY type
				  } AS told,
				  COLLECT {
				    MATCH (e:AuditEntry)
				    WHERE e.subject IN things
				    RETURN substring(e.type, size('io.meshgate.')) AS type
				    ORDER BY type
				  } AS entered
				""";
		Row row = this.graph.read(
				(transaction) -> transaction.one(cypher, Map.of("port", Mesh.port(port()), "crew", Mesh.team(crew()))));
		assertThat(row.texts("stray")).as("awaited in lane %d", this.number).isEmpty();
		assertThat(row.texts("entered")).as("on record of lane %d", this.number).isEqualTo(row.texts("told"));
		return new Standing(row.texts("requests"), row.number("open"), row.texts("grants"), row.texts("owners"),
				row.texts("told"));
	}

	private String key() {
		return "asked-" + this.number;
	}

	private String port() {
		return "lane-" + this.number + "/all";
	}

	/**
	 * How a lane stands.
	 *
	 * @param requests the states they are in
	 * @param open how many of them are open
	 * @param grants why they ended; {@code RUNS} where they did not
	 * @param owners of the team
	 * @param told what happened, in the order of the words
	 */
	record Standing(List<String> requests, int open, List<String> grants, List<String> owners, List<String> told) {

		void is(List<String> requests, List<String> grants, String... told) {
			assertThat(this.requests).isEqualTo(requests);
			assertThat(this.open).isEqualTo(this.requests.stream().filter("IN_REVIEW"::equals).count());
			assertThat(this.grants).isEqualTo(grants);
			assertThat(this.told).containsExactlyInAnyOrder(told);
		}

	}

}
