package io.meshgate.api.descriptor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import io.meshgate.api.descriptor.reading.Format;
import io.meshgate.graph.Graph;
import io.meshgate.graph.Row;
import io.meshgate.graph.imports.Imports;
import io.meshgate.graph.linking.References;
import io.meshgate.graph.outbox.Outbox;

/**
 * Imports into a graph as the portal does.
 */
final class Importing {

	static final String TEAM = """
			apiVersion: backstage.io/v1alpha1
			kind: Group
			metadata: {name: ops, title: Operations}
			spec: {type: team, children: []}
			""";

	static final String SOURCE = """
			apiVersion: v1.0.0
			kind: DataProduct
			id: source
			status: active
			domain: trains
			team: {name: Operations}
			outputPorts:
			- {name: trips, version: 1.0.0, contractId: c}
			- {name: stops, version: 1.0.0, contractId: d}
			""";

	private final Graph graph;

	private final ImportDescriptors descriptors;

	Importing(Graph graph) {
		References references = new References();
		this.graph = graph;
		this.descriptors = new ImportDescriptors(graph, new Imports(references, new Outbox()), references,
				Clock.systemUTC());
	}

	ImportReport run(List<SourceText> texts) {
		return run(texts, Mode.LENIENT, false);
	}

	ImportReport run(List<SourceText> texts, Mode mode, boolean dryRun) {
		return this.descriptors.run(texts, new ImportOptions("test", mode, dryRun));
	}

	ImportReport run(String yaml) {
		return run(List.of(text(yaml)));
	}

	ImportReport run(String yaml, Mode mode, boolean dryRun) {
		return run(List.of(text(yaml)), mode, dryRun);
	}

	ImportReport from(String source, String yaml) {
		return this.descriptors.run(List.of(text(yaml)), new ImportOptions(source, Mode.LENIENT, false));
	}

	List<Row> rows(String cypher) {
		return this.graph.read((tx) -> tx.rows(cypher, Map.of()));
	}

	int count(String pattern) {
		return rows("MATCH " + pattern + " RETURN count(*) AS count").getFirst().number("count");
	}

	void change(String cypher) {
		this.graph.write((tx) -> tx.rows(cypher, Map.of()));
	}

	static SourceText text(String yaml) {
		return new SourceText("test.yaml", Format.YAML, yaml.getBytes(StandardCharsets.UTF_8));
	}

}
