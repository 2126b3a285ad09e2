package io.meshgate.graph.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.ProductId;

/**
 * A step in the life of a product that a document took. It is told as one that somebody
 * takes by hand, so that who waits for publications and ends need not know of imports.
 *
 * @param product which one
 * @param status where it stands now
 * @param successor the key of what comes after it, where the document says so
 */
record Step(ProductId product, DataProductStatus status, Optional<String> successor) {

	static List<Event> told(Transaction tx, List<Step> steps, Instant now) {
		Map<String, Row> ends = ends(tx, steps.stream().filter((step) -> step.status.isEnding()).toList());
		return steps.stream()
			.flatMap((step) -> step.told(Optional.ofNullable(ends.get(step.product.value())), now))
			.toList();
	}

	private static Map<String, Row> ends(Transaction tx, List<Step> steps) {
		String cypher = """
				UNWIND $steps AS step
				MATCH (p:DataProduct {id: step.product})
				OPTIONAL MATCH (stated:DataProduct {key: step.successor})
				OPTIONAL MATCH (p)-[:SUCCEEDED_BY]->(known:DataProduct)
				RETURN p.id AS product, p.sunsetAt AS sunsetAt, min(coalesce(stated.id, known.id)) AS successor
				""";
		Map<String, Row> ends = new HashMap<>();
		if (!steps.isEmpty()) {
			tx.rows(cypher, Map.of("steps", steps.stream().map(Step::row).toList()))
				.forEach((row) -> ends.put(row.text("product"), row));
		}
		return ends;
	}

	private Map<String, Object> row() {
		Map<String, Object> row = new HashMap<>(Map.of("product", this.product.value()));
		this.successor.ifPresent((key) -> row.put("successor", key));
		return row;
	}

	private Stream<Event> told(Optional<Row> end, Instant now) {
		return switch (this.status) {
			case DRAFT, PROPOSED -> Stream.empty();
			case ACTIVE -> Stream.of(event(EventType.DATA_PRODUCT_PUBLISHED, Map.of(), now));
			case DEPRECATED -> Stream.of(event(EventType.DATA_PRODUCT_DEPRECATED, announced(end), now));
			case RETIRED -> Stream.of(event(EventType.DATA_PRODUCT_RETIRED, Map.of(), now));
		};
	}

	private static Map<String, Object> announced(Optional<Row> end) {
		Map<String, Object> data = new HashMap<>();
		end.flatMap((row) -> row.findInstant("sunsetAt")).ifPresent((at) -> data.put("sunsetAt", at.toString()));
		end.flatMap((row) -> row.findText("successor")).ifPresent((id) -> data.put("successor", id));
		return data;
	}

	private Event event(EventType type, Map<String, Object> data, Instant now) {
		return Event.of(type, this.product.value(), data, now);
	}

}
