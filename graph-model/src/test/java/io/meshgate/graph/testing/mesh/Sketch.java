package io.meshgate.graph.testing.mesh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;

/**
 * Nodes and edges on their way into the graph. A node that is only named at the end of an
 * edge comes with what is usual for its type.
 */
final class Sketch {

	private final Map<Node, Map<String, Object>> nodes = new LinkedHashMap<>();

	private final Map<Node, List<String>> lacking = new LinkedHashMap<>();

	private final List<Map<String, Object>> edges = new ArrayList<>();

	Sketch with(Node node, Map<String, ?> properties) {
		this.nodes.computeIfAbsent(node, (added) -> new LinkedHashMap<>()).putAll(properties);
		return this;
	}

	/** What is usual for its type, but for this. */
	Sketch without(Node node, String property) {
		this.lacking.computeIfAbsent(node, (_) -> new ArrayList<>()).add(property);
		return with(node, Map.of());
	}

	Sketch edge(Node from, String type, Node to) {
		return edge(from, type, to, Map.of());
	}

	Sketch edge(Node from, String type, Node to, Map<String, ?> properties) {
		with(from, Map.of()).with(to, Map.of());
		this.edges.add(Map.of("fromLabel", from.label(), "from", from.key(), "type", type, "toLabel", to.label(), "to",
				to.key(), "properties", properties));
		return this;
	}

	Sketch with(Sketch other) {
		other.nodes.forEach(this::with);
		this.lacking.putAll(other.lacking);
		this.edges.addAll(other.edges);
		return this;
	}

	int draw(Transaction transaction) {
		String nodes = """
				UNWIND $nodes AS node
				MERGE (drawn:$(node.label) {key: node.key})
				ON CREATE SET drawn += node.defaults
				SET drawn += node.properties
				FOREACH (property IN node.lacking | REMOVE drawn[property])
				RETURN count(*) AS drawn
				""";
		String edges = """
				UNWIND $edges AS edge
				MATCH (from:$(edge.fromLabel) {key: edge.from})
				MATCH (to:$(edge.toLabel) {key: edge.to})
				MERGE (from)-[drawn:$(edge.type)]->(to)
				SET drawn += edge.properties
				RETURN count(*) AS drawn
				""";
		return transaction.one(nodes, Map.of("nodes", rows())).number("drawn")
				+ transaction.one(edges, Map.of("edges", this.edges)).number("drawn");
	}

	List<String> ids() {
		return this.nodes.keySet().stream().map(Node::id).toList();
	}

	private List<Map<String, Object>> rows() {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.nodes.forEach((node, properties) -> rows.add(Map.of("label", node.label(), "key", node.key(), "defaults",
				node.defaults(), "properties", properties, "lacking", this.lacking.getOrDefault(node, List.of()))));
		return rows;
	}

}
