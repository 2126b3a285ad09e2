package io.meshgate.api.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.meshgate.api.portal.GraphDump;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.dataset.DatasetName;
import io.meshgate.graph.testing.MeshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(MeshDatabase.class)
class ContractDatasetsIT {

	private final Graph graph;

	private final Importing importing;

	ContractDatasetsIT(Graph graph) {
		this.graph = graph;
		this.importing = new Importing(graph);
	}

	@BeforeEach
	void empty() {
		MeshDatabase.empty();
	}

	@Test
	void tiesAPortToWhatItsContractNamesWhicheverComesFirst() {
		this.importing.run(product("shop", "c"));
		assertThat(ties()).isEmpty();
		this.importing.run(contract("c", "a", "b"));
		assertThat(ties()).containsExactly("shop CONTRACT a", "shop CONTRACT b");
		List<String> graph = GraphDump.exact(this.graph);
		this.importing.run(contract("c", "a", "b") + "---\n" + product("shop", "c"));
		assertThat(GraphDump.exact(this.graph)).isEqualTo(graph);
		List<String> meaning = GraphDump.meaning(this.graph);
		MeshDatabase.empty();
		this.importing.run(contract("c", "a", "b"));
		this.importing.run(product("shop", "c"));
		assertThat(GraphDump.meaning(this.graph)).containsExactlyInAnyOrderElementsOf(meaning);
		assertThat(this.importing.count("(d:Dataset) WHERE d.due IS NOT NULL")).isZero();
	}

	@Test
	void followsTheContract() {
		this.importing.run(product("shop", "c") + "---\n" + contract("c", "a", "b") + "---\n" + contract("d", "e"));
		this.importing.run(contract("c", "b", "${TABLE}"));
		assertThat(ties()).containsExactly("shop CONTRACT b");
		assertThat(this.importing.count("(d:Dataset {name: 'd.a'})")).isZero();
		this.importing.run(product("shop", "d"));
		assertThat(ties()).containsExactly("shop CONTRACT e");
		assertThat(this.importing.count("(:Contract)-[:NAMES]->(:Dataset {name: 'd.b'})")).isOne();
		this.importing.run("""
				apiVersion: v1.0.0
				kind: DataProduct
				id: shop
				status: active
				version: '3'
				""");
		assertThat(ties()).isEmpty();
	}

	@Test
	void leavesToTheFirstWhatSeveralProductsName() {
		this.importing.run(product("shop", "c") + "---\n" + contract("c", "a"));
		this.importing.run(product("copy", "d") + "---\n" + contract("d", "a"));
		assertThat(ties()).containsExactly("shop CONTRACT a");
		this.importing.run(product("shop", "none"));
		assertThat(ties()).containsExactly("copy CONTRACT a");
	}

	@Test
	void tiesNothingThatAnotherProductGivesOutOrAnOwnerBound() {
		give("other", "BOUND_TO", "a");
		give("another", "SERVES", "b");
		this.importing.run(product("shop", "c") + "---\n" + contract("c", "a", "b", "c"));
		assertThat(ties()).containsExactly("another null b", "other null a", "shop CONTRACT c");
		give("shop", "BOUND_TO", "c");
		this.importing.run(contract("c", "a", "b", "c", "d"));
		assertThat(ties()).containsExactly("another null b", "other null a", "shop CONTRACT d", "shop null c");
	}

	@Test
	void tiesNoOtherNameOfWhatAnotherProductGivesOut() {
		give("other", "BOUND_TO", "a");
		run("""
				MATCH (a:Dataset {name: 'a'})
				CREATE (b:Dataset {id: $id, namespace: $namespace, name: 'b', key: 'k', title: 'b', tags: []})
				CREATE (a)-[:FEEDS {key: '1', source: 'SYMLINK'}]->(b), (b)-[:FEEDS {key: '2', source: 'SYMLINK'}]->(a)
				""", "b");
		this.importing.run(product("shop", "c") + "---\n" + contract("c", "b"));
		assertThat(ties()).containsExactly("other SYMLINK b", "other null a");
	}

	@Test
	void bringsNothingToLightThatWasGivenOut() {
		run("CREATE (:Document {ref: 'x'})-[:DESCRIBES]->(:Dataset {id: $id, namespace: $namespace, name: 'a', key: 'k',"
				+ " title: 'a', tags: [], givenOut: true})", "a");
		this.importing.run(product("shop", "c") + "---\n" + contract("c", "a"));
		assertThat(ties()).isEmpty();
		run("MATCH (d:Dataset {id: $id}) REMOVE d.givenOut", "a");
		this.importing.run(contract("c", "a", "b"));
		assertThat(ties()).containsExactly("shop CONTRACT a", "shop CONTRACT b");
	}

	@Test
	void letsTheNextVersionHaveWhatARetiredProductOfTheSameTeamNamed() {
		this.importing.run(product("old", "c") + "---\n" + contract("c", "a"));
		run("MATCH (p:DataProduct {key: 'old'}) SET p.status = 'RETIRED' CREATE (p)<-[:OWNS]-(:Team {key: 't', id: $id})",
				"t");
		this.importing.run(product("new", "d"));
		run("MATCH (p:DataProduct {key: 'new'}), (t:Team {id: $id}) CREATE (p)<-[:OWNS]-(t)", "t");
		this.importing.run(contract("d", "a"));
		assertThat(ties()).containsExactly("new CONTRACT a", "old CONTRACT a");
	}

	@Test
	void makesTheSameTiesInAnyOrder() {
		List<String> documents = new ArrayList<>(List.of(product("one", "c"), product("two", "d"),
				contract("c", "a", "b"), contract("d", "e"), product("three", "f"), contract("f", "g")));
		this.importing.run(String.join("---\n", documents));
		List<String> once = ties();
		for (int round = 0; round < 4; round++) {
			MeshDatabase.empty();
			Collections.shuffle(documents, new Random(round));
			documents.forEach(this.importing::run);
			assertThat(ties()).hasSize(4).isEqualTo(once);
		}
	}

	private static String product(String key, String contract) {
		return """
				apiVersion: v1.0.0
				kind: DataProduct
				id: %s
				status: active
				outputPorts:
				- {name: out, version: 1.0.0, contractId: %s}
				""".formatted(key, contract);
	}

	private static String contract(String id, String... tables) {
		StringBuilder yaml = new StringBuilder("""
				apiVersion: v3.1.0
				kind: DataContract
				id: %s
				version: 1.0.0
				status: active
				servers:
				- {server: prod, type: mysql, host: db, port: 3306, database: d}
				schema:
				""".formatted(id));
		for (String table : tables) {
			yaml.append("- {name: '").append(table).append("', physicalName: '").append(table).append("'}\n");
		}
		return yaml.toString();
	}

	private static DatasetName name(String table) {
		return new DatasetName("mysql://db:3306", "d." + table);
	}

	private void give(String product, String edge, String table) {
		this.graph.write((tx) -> tx.one("""
				MERGE (p:DataProduct {key: $product})
				ON CREATE SET p.id = randomUUID(), p.status = 'ACTIVE', p.name = $product
				MERGE (d:Dataset {namespace: $namespace, name: $name})
				SET d.id = $id, d.key = $key, d.title = $name, d.tags = [], d.givenOut = true, d.due = true
				WITH p, d
				CALL (p) {
				  OPTIONAL MATCH (p)-[:OFFERS]->(o:OutputPort)
				  RETURN o
				}
				FOREACH (x IN CASE WHEN o IS NULL THEN [1] ELSE [] END |
				  CREATE (p)-[:OFFERS]->(:OutputPort {id: randomUUID(), key: p.key + '/x', name: 'x', type: 'DATASET'}))
				WITH p, d
				MATCH (p)-[:OFFERS]->(o:OutputPort)
				CREATE (o)-[:%s]->(d)
				RETURN d.id AS id
				""".formatted(edge), Map.of("product", product, "namespace", name(table).namespace(), "name",
				name(table).name(), "key", name(table).key(), "id", DatasetId.of(name(table)))));
	}

	private void run(String cypher, String table) {
		this.graph.write((tx) -> tx.rows(
				cypher.replace("name: '" + table + "'", "name: '" + name(table).name() + "'")
					.replace("{name: 'a'}", "{name: '" + name("a").name() + "'}"),
				Map.of("id", DatasetId.of(name(table)), "namespace", name(table).namespace())));
	}

	private List<String> ties() {
		return this.importing.rows("""
				MATCH (p:DataProduct)-[:OFFERS]->(o:OutputPort)-[tie:SERVES|BOUND_TO]->(d:Dataset)
				RETURN p.key + ' ' + coalesce(tie.origin, 'null') + ' ' + replace(d.name, 'd.', '') AS said
				ORDER BY said
				""").stream().map((row) -> row.text("said")).toList();
	}

}
