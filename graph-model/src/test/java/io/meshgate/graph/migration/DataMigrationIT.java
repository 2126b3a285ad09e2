package io.meshgate.graph.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.meshgate.graph.Graph;
import io.meshgate.graph.audit.Verification;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What migrations make of a mesh that stands.
 */
@ExtendWith(MeshDatabase.class)
class DataMigrationIT {

	private final Driver driver;

	DataMigrationIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void startFromNothing() {
		MeshDatabase.empty();
	}

	@Test
	void tellsApartColumnsThatHadOneKey() throws IOException {
		rows("CREATE (b:Dataset {id: 'b', key: 'db/b', schemaHash: 'h'}),"
				+ " (hash:Dataset {id: 'hash', key: 'db/b#c', schemaHash: 'h'}),"
				+ " (shared:DatasetColumn {key: 'db/b#c#d', path: 'd'}), (own:DatasetColumn {key: 'db/b#e', path: 'e'}),"
				+ " (b)-[:HAS_COLUMN]->(shared), (hash)-[:HAS_COLUMN]->(shared), (b)-[:HAS_COLUMN]->(own)");
		run("V0340__Tell_apart_columns_of_datasets_with_a_hash");
		assertThat(
				rows("MATCH (d)-[:HAS_COLUMN]->(c) RETURN d.id + ' ' + c.key + coalesce(' ' + d.schemaHash, '') AS said"
						+ " ORDER BY said"))
			.containsExactly("b db/b#e", "hash hash#d h");
	}

	@Test
	void knowsOfAMeshThatStandsWhatWasSoFromNowOn() throws IOException {
		run("V0480__Take_note_of_who_belonged_where");
		assertThat(rows("MATCH (h:History) RETURN 'known'")).isEmpty();
		rows("CREATE (:DataProduct {id: 'p'})-[:OFFERED]->(:OutputPort {id: 'o', removedAt: date('2026-01-01')})");
		run("V0480__Take_note_of_who_belonged_where");
		assertThat(rows("MATCH (h:History) WHERE h.since <= datetime() RETURN 'known'")).containsExactly("known");
		assertThat(rows("MATCH ()-[record:OFFERED]->() RETURN toString(record.until)")).containsExactly("2026-01-01");
	}

	@Test
	void readsProductsAnewForWhatTheirPortsAreMadeOf() throws IOException {
		rows("CREATE (:Document {ref: 'product', nodeType: 'DATA_PRODUCT', hash: 'h'}),"
				+ " (:Document {ref: 'team', nodeType: 'TEAM', hash: 'h'})");
		run("V0370__Read_anew_what_output_ports_are_made_of");
		assertThat(rows("MATCH (d:Document) RETURN d.ref + ' ' + d.hash AS said ORDER BY said"))
			.containsExactly("product ", "team h");
	}

	@Test
	void keepsPromisesOfContractsWithoutAnId() throws IOException {
		rows("CREATE (:Contract {key: 'c@1'})-[:STATES]->(t:ContractTerm {key: '3|c@1|latency', property: 'latency'})");
		rows("MATCH (c:Contract) CREATE (p:DataProduct {key: 'trains'})-[:OFFERS]->(:OutputPort {key: 'trains/trips'})"
				+ "-[:GOVERNED_BY]->(c), (p)-[:PROMISES]->(:Objective {id: 'ob', key: '6|trains|3|c@1|latency',"
				+ " contract: 'c@1', property: 'latency'})");
		run("V0350__Keep_promises_over_versions_of_contracts");
		run("V0371__Keep_promises_of_contracts_without_an_id");
		assertThat(rows("MATCH (ob:Objective) RETURN ob.key")).containsExactly("12|trains/trips|3|c@1|latency");
		assertThat(rows("MATCH (t:ContractTerm) RETURN t.stated")).containsExactly("3|c@1|latency");
	}

	@Test
	void tellsByWhichJobsDataGoBetweenPortsAndProducts() throws IOException {
		rows("CREATE (a:DataProduct {id: 'a'})-[:OFFERS]->(x:OutputPort {id: 'x'})-[:BOUND_TO]->(d:Dataset {id: 'd'}),"
				+ " (b:DataProduct {id: 'b'})-[:OFFERS]->(y:OutputPort {id: 'y'})-[:SERVES]->(e:Dataset {id: 'e'}),"
				+ " (d)-[:FEEDS {key: '1', source: 'CATALOGUE'}]->(loose:Dataset {id: 'loose'}),"
				+ " (loose)-[:FEEDS {key: '2', source: 'OPENLINEAGE', job: 'j'}]->(e),"
				+ " (loose)-[:FEEDS {key: '3', source: 'MANUAL'}]->(e),"
				+ " (x)-[:FEEDS {source: 'DATASETS', firstSeenAt: date('2026-01-01')}]->(y),"
				+ " (a)-[:FEEDS {source: 'DATASETS', firstSeenAt: date('2026-01-02')}]->(b),"
				+ " (b)-[:FEEDS {source: 'DATASETS', firstSeenAt: date('2026-01-03')}]->(a)");
		run("V0372__Tell_what_is_known_of_data_between_ports_and_products");
		assertThat(rows("MATCH (s)-[f:FEEDS {source: 'DATASETS'}]->(c) RETURN s.id + c.id + ' ' + f.toldBy"
				+ " + coalesce(' ' + f.job, '') + ' ' + toString(f.firstSeenAt) + ' ' + f.key AS said ORDER BY said"))
			.containsExactly("ab MANUAL 2026-01-02 a b MANUAL ", "ab OPENLINEAGE j 2026-01-02 a b OPENLINEAGE j",
					"xy MANUAL 2026-01-01 x y MANUAL ", "xy OPENLINEAGE j 2026-01-01 x y OPENLINEAGE j");
		assertThat(rows("MATCH (s)-[f:FED]->(c) WHERE f.endedAt IS NOT NULL RETURN s.id + c.id")).containsExactly("ba");
		assertThat(rows("MATCH (d:Dataset {due: true}) RETURN d.id AS id ORDER BY id")).containsExactly("d", "e");
	}

	@Test
	void entersInTheRecordWhatWasToldBefore() throws IOException {
		rows("CREATE (:OutboxEntry {id: 'a', type: 't', subject: 's', data: '{\"by\":\"p\",\"onBehalfOf\":\"q\"}',"
				+ " occurredAt: datetime('2026-11-29T12:00:00Z'), toldAt: datetime('2026-11-29T12:00:01Z'), place: 7}),"
				+ " (:OutboxEntry {id: 'b', type: 't', subject: 's', data: '{}',"
				+ " occurredAt: datetime('2026-11-29T12:00:00Z'), toldAt: datetime('2026-11-29T12:00:01Z'), place: 0})");
		run("V0511__Begin_the_record");
		run("V0511__Begin_the_record");
		assertThat(rows(
				"MATCH (e:AuditEntry:Unsealed) RETURN e.id + ' ' + e.type + e.subject + coalesce(' ' + e.actor, '')"
						+ " + coalesce(' ' + e.onBehalfOf, '') + ' ' + toString(e.occurredAt) + ' ' + toString(e.at) AS said"
						+ " ORDER BY said"))
			.containsExactly("a ts p q 2026-11-29T12:00:00Z 2026-11-29T12:00:01.000000007Z",
					"b ts 2026-11-29T12:00:00Z 2026-11-29T12:00:01Z");
		assertThat(new Verification(new Graph(this.driver, Duration.ofMinutes(1))).verify(null).flaws()).isEmpty();
	}

	@Test
	void keepsHowRequestsWereDecidedBefore() throws IOException {
		rows("CREATE (:AccessRequest {id: 'r', status: 'APPROVED'})-[:HAS_DECISION]->(:Decision {id: 'd'})-[:BY]->(:Person)");
		run("V0535__Keep_how_requests_are_decided");
		run("V0535__Keep_how_requests_are_decided");
		assertThat(rows("MATCH (r:AccessRequest)-[:HAS_STAGE]->(stage:ReviewStage) RETURN r.stage + ' ' + r.round + ' '"
				+ " + toString(r.timeToDecide) + ' ' + stage.stage + ' ' + stage.quorum + ' ' + stage.position"))
			.containsExactly("owners 1 P7D owners 1 0");
		assertThat(rows("MATCH (d:Decision) RETURN d.stage + ' ' + d.round")).containsExactly("owners 1");
	}

	@Test
	void givesOpenRequestsTheirWholeTime() throws IOException {
		rows("CREATE (:AccessRequest {id: 'open', openKey: 'k', timeToDecide: duration('P7D')}),"
				+ " (:AccessRequest {id: 'over', timeToDecide: duration('P7D')})");
		run("V0539__Give_open_requests_their_time");
		assertThat(rows("MATCH (r:AccessRequest) WHERE r.lapsesAt > datetime() + duration('P29D') AND r.reminders = 0"
				+ " AND r.dueAt = r.begunAt + duration('P7D') AND r.escalateAt = r.dueAt"
				+ " AND r.remindAt < r.dueAt - duration('P3D') RETURN r.id"))
			.containsExactly("open");
		assertThat(rows("MATCH (r:AccessRequest) WHERE r.dueAt IS NOT NULL RETURN r.id")).containsExactly("open");
	}

	@Test
	void takesForNewAccessWhateverWasAskedForSoFar() throws IOException {
		rows("CREATE (:AccessRequest {id: 'old', status: 'APPROVED'}), (:AccessRequest {id: 'renewal', kind: 'RENEWAL'})");
		run("V0540__Say_what_requests_ask_for");
		assertThat(rows("MATCH (r:AccessRequest) RETURN r.id + ' ' + r.kind AS said ORDER BY said"))
			.containsExactly("old NEW", "renewal RENEWAL");
	}

	private void run(String name) throws IOException {
		String script = "/io/meshgate/graph/migrations/" + name + ".cypher";
		try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(script))) {
			for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*")) {
				rows(statement);
			}
		}
	}

	private List<String> rows(String cypher) {
		try (Session session = this.driver.session()) {
			return session.run(cypher, Map.of()).list((row) -> row.get(0).asString());
		}
	}

}
