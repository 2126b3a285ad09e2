package io.meshgate.api.field;

import java.time.Instant;
import java.util.Map;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Ids;
import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.glossary.TermGroup;
import io.meshgate.graph.Graph;
import io.meshgate.graph.dataset.DatasetFieldId;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.glossary.TermGroupId;
import io.meshgate.graph.lineage.event.JobId;
import io.meshgate.graph.lineage.event.JobName;
import io.meshgate.graph.words.Findable;

/**
 * What catalogues and owners say beside the {@link ListedMesh}: so many datasets, groups
 * of terms, versions, platforms, and jobs with their runs.
 */
final class ListedCatalogue {

	private static final String GROUP = "00000000-0000-4000-8000-000000000001";

	private static final String SINK = "00000000-0000-4000-8000-000000000002";

	private static final String COLUMN = "00000000-0000-4000-8000-000000000003";

	private ListedCatalogue() {
	}

	static void tell(Graph graph, int many) {
		String cypher = """
				UNWIND range(1, $many) AS n
				MATCH (vera:Person {key: 'vera'})
				MATCH (hub:DataProduct {key: 'hub'})-[:OFFERS]->(offered:OutputPort {key: 'hub/x-' + n})
				MATCH (port:OutputPort {key: 'p-' + n + '/a'})
				MATCH (platform:Platform {key: 'shelf-' + n})
				MATCH (term:Term {key: 'wide/term-' + n})
				MATCH (set:Dataset {name: 'set-1'})
				SET hub.tier = 'TIER_1'
				MERGE (group:TermGroup {id: $group, key: 'group', name: 'Group'})
				CREATE (:TermGroup {id: randomUUID(), key: 'group-' + n, name: 'Group ' + n})
				CREATE (term)-[:IN_GROUP]->(group)
				CREATE (set)-[:IS_ABOUT]->(term)
				CREATE (offered)-[:SERVES]->(set)
				CREATE (set)-[:FEEDS {key: 'same-' + n, source: 'SYMLINK', firstSeenAt: $then}]->(same:Dataset {id: randomUUID(),
				  key: 'lake/same-' + n, namespace: 'lake', name: 'same-' + n, title: 'same-' + n, tags: []})
				MERGE (sink:Dataset {id: $sink, key: 'lake/sink', namespace: 'lake', name: 'sink', title: 'z sink'})
				SET sink.tags = []
				CREATE (same)-[:FEEDS {key: 'sink-' + n, source: 'OPENLINEAGE', firstSeenAt: $then, lastSeenAt: $then,
				  transformations: ['DIRECT:IDENTITY']}]->(sink)
				CREATE (:Dataset {id: randomUUID(), key: 'lake/spring-' + n, namespace: 'lake', name: 'spring-' + n,
				  title: 'z spring-' + n, tags: []})-[:FEEDS {key: 'spring-' + n, source: 'OPENLINEAGE', firstSeenAt: $then}]->(sink)
				CREATE (:Dataset {id: randomUUID(), key: 'lake/past-' + n, namespace: 'lake', name: 'past-' + n,
				  title: 'z past-' + n, tags: []})-[:FED {source: 'OPENLINEAGE', firstSeenAt: $then - duration('P300D'),
				  endedAt: $then}]->(sink)
				CREATE (set)-[:HAS_COLUMN]->(c:DatasetColumn {id: randomUUID(), key: set.key + '#' + n, position: n - 1,
				  path: 'c' + n, nullable: true, partOfKey: false, tags: []})
				MERGE (first:DatasetColumn {key: set.key + '#1'})
				SET first.id = $column
				CREATE (first)-[:FEEDS {key: 'column-' + n, source: 'OPENLINEAGE', firstSeenAt: $then}]->(c)
				CREATE (first)-[:IS_ABOUT]->(term)
				CREATE (port)-[:RUNS_ON]->(platform)
				CREATE (hub)-[:HAD_VERSION]->(:ProductVersion {key: 'hub|' + n, number: n, version: '1.' + n,
				  since: datetime()})<-[:VERSIONED]-(vera)
				CREATE (j:Job {id: randomUUID(), key: 'etl/job-' + n, namespace: 'etl', name: 'job-' + n,
				  firstSeenAt: datetime(), lastSeenAt: datetime()})
				CREATE (j)-[:READS_FROM]->(set)
				CREATE (j)-[:WRITES_TO]->(set)
				MERGE (nightly:Job {id: $job, key: 'etl/nightly', namespace: 'etl', name: 'nightly'})
				SET nightly.firstSeenAt = datetime(), nightly.lastSeenAt = datetime()
				CREATE (r:Run {id: randomUUID(), state: 'COMPLETE', firstSeenAt: datetime()})
				CREATE (r)-[:OF {job: nightly.id, since: r.firstSeenAt}]->(nightly)
				WITH n, nightly, r
				MATCH (own:Dataset {name: 'set-' + n})
				CREATE (nightly)-[:READS_FROM]->(own)
				CREATE (nightly)-[:WRITES_TO {writtenAt: datetime(), run: r.id}]->(own)
				RETURN count(*) AS count
				""";
		graph.write((transaction) -> transaction.one(cypher,
				Map.of("many", many, "group", GROUP, "job", JobId.of(new JobName("etl", "nightly")), "sink", SINK,
						"column", COLUMN, "then", Instant.parse("2026-06-01T00:00:00Z"))));
		Findable.catchUp(graph);
	}

	static Map<String, String> things() {
		return Map.of("Job", Ids.job("etl", "nightly"), "Dataset", Ids.dataset("kafka://broker", "set-1"), "TermGroup",
				group());
	}

	/** What asks for lineages, by type or by field. */
	static Map<String, String> ways(String product) {
		String set = Ids.dataset("kafka://broker", "set-1");
		String sink = GlobalId.of(Dataset.class, new DatasetId(SINK)).text();
		String column = GlobalId.of(DatasetColumn.class, new DatasetFieldId(COLUMN)).text();
		String up = "{ lineage(of: \"" + sink + "\", direction: UPSTREAM, level: DATASET) { edges { %s } } }";
		String paths = "{ paths(from: \"" + set + "\", to: \"" + sink + "\", first: 20) { %s } }";
		String impact = "{ impact(of: \"%s\") { %%s } }";
		return Map.of("LineageEdge", up, "LineageOrigin", up.formatted("origins { %s }"), "LineagePaths", paths,
				"LineagePath", paths.formatted("paths { %s }"), "RootSources",
				"{ rootSources(of: \"" + sink + "\", level: DATASET) { %s } }", "LineageDiff",
				"{ lineageDiff(of: \"" + sink
						+ "\", direction: UPSTREAM, level: DATASET, from: \"2026-01-01T00:00:00Z\") { %s } }",
				"EndPreview", "{ previewDeprecation(dataProduct: \"" + product + "\") { %s } }", "Impact",
				impact.formatted(product), "Impact.datasets", impact.formatted(set), "Impact.columns",
				impact.formatted(column));
	}

	/** A group of terms alone. */
	static String group(Graph graph) {
		String cypher = "CREATE (g:TermGroup {id: $group, key: 'group', name: 'Group'}) RETURN g.id AS id";
		graph.write((transaction) -> transaction.one(cypher, Map.of("group", GROUP)));
		return group();
	}

	private static String group() {
		return GlobalId.of(TermGroup.class, new TermGroupId(GROUP)).text();
	}

}
