package io.meshgate.api.field;

import java.time.Instant;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.testing.mesh.Mesh;
import io.meshgate.graph.testing.mesh.PersonNoun;

import static io.meshgate.api.portal.Portal.aVisitor;
import static io.meshgate.graph.testing.mesh.Mesh.aDomain;
import static io.meshgate.graph.testing.mesh.Mesh.aMesh;
import static io.meshgate.graph.testing.mesh.Mesh.aProduct;
import static io.meshgate.graph.testing.mesh.Mesh.aTeam;

/**
 * Two hundred troops, each with a domain, three products and access to one port. Vic is
 * in all of them, and sid in one.
 */
final class Crowd {

	private static final int TROOPS = 200;

	private Crowd() {
	}

	/**
	 * Tells of it beside what there is.
	 * @param graph where to
	 * @param port to which all have access
	 */
	static void gather(Graph graph, OutputPortId port) {
		Mesh mesh = aMesh();
		PersonNoun vic = aVisitor("vic");
		for (int troop = 1; troop <= TROOPS; troop++) {
			String team = "troop-" + troop;
			vic.memberOf(team, "OWNER");
			mesh.with(aTeam(team), aDomain("field-" + troop).ownedBy(team));
			for (String key : new String[] { "a", "b", "c" }) {
				mesh.with(aProduct("crop-" + troop + key).inDomain("field-" + troop).ownedBy(team));
			}
		}
		mesh.with(vic, aVisitor("sid").memberOf("troop-1", "OWNER")).in(graph);
		String holding = """
				MATCH (t:Team)
				WHERE t.key STARTS WITH 'troop-'
				MATCH (o:OutputPort {id: $port})
				CREATE (t)-[:HOLDS]->(s:Subscription {id: t.key, key: t.key, createdAt: $from})-[:TO]->(o)
				CREATE (s)-[:HAS_GRANT]->(:Grant {id: t.key, validFrom: $from, validUntil: $until})
				RETURN count(s) AS held
				""";
		graph.write((transaction) -> transaction.rows(holding, Map.of("port", port, "from",
				Instant.parse("2026-01-01T00:00:00Z"), "until", Instant.parse("2999-01-01T00:00:00Z"))));
	}

}
