package io.meshgate.graph.lineage.declaring;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.meshgate.graph.Line;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.product.ProductSight;

/**
 * The edges that people draw by hand: between two things there is one at most, with who
 * drew it last and why. One that is taken back is kept beside it, and a later one is
 * another.
 */
public final class Declarations {

	/**
	 * Stands in the lineage's line, so that neither the things nor what gives them out
	 * change, locks the products that do, and reads how all stands.
	 * @param transaction the change's own
	 * @param viewer who says something
	 * @param ends of what
	 * @param now tells which grants cover
	 * @return what is known; empty where the viewer sees no such thing at either end
	 */
	public Optional<HeldFlow> hold(Transaction transaction, Viewer viewer, FlowEnds ends, Instant now) {
		Line.LINEAGE.join(transaction);
		lockGivers(transaction, ends);
		LineageLevel level = ends.level();
		String cypher = """
				%1$s
				MATCH (n:%2$s {id: $from})
				WHERE %3$s
				WITH me, sight, n AS source
				MATCH (n:%2$s {id: $to})
				WHERE %3$s
				WITH me, sight, source, n AS target
				OPTIONAL MATCH (source)-[said:FEEDS {key: $key}]->(target)
				%4$s
				RETURN givers, sight.administers AS administrator, %5$s AS emitter, said.reason AS reason
				""".formatted(ProductSight.VIEWER, level.label(), level.visible(), Givers.standing(level),
				Givers.EMITTER);
		Map<String, Object> parameters = parameters(ends, now);
		parameters.put("viewer", viewer.person());
		return transaction.row(cypher, parameters)
			.map((row) -> new HeldFlow(FlowStanding.of(row), row.findText("reason").orElse(null)));
	}

	private static void lockGivers(Transaction transaction, FlowEnds ends) {
		String cypher = """
				MATCH (target:%s {id: $to})
				MATCH %s
				WITH DISTINCT p
				ORDER BY p.id
				SET p._lock = true
				RETURN p.id AS id
				""".formatted(ends.level().label(), Givers.of(ends.level()));
		transaction.rows(cypher, Map.of("to", ends.to()));
	}

	/**
	 * Draws the edge, or says anew who says so and why.
	 * @param transaction the change's own, in the line
	 * @param viewer who says so
	 * @param declaration what they say
	 * @param now when
	 */
	public void declare(Transaction transaction, Viewer viewer, Declaration declaration, Instant now) {
		String cypher = """
				MATCH (source:%1$s {id: $from})
				MATCH (target:%1$s {id: $to})
				MERGE (source)-[said:FEEDS {key: $key}]->(target)
				ON CREATE SET said.source = 'MANUAL', said.firstSeenAt = $now
				SET said.author = $viewer, said.reason = $reason
				RETURN said.key AS key
				""".formatted(declaration.ends().level().label());
		transaction.one(cypher, parameters(viewer, declaration, now));
		PartFeeds.refresh(transaction, declaration.ends(), now);
	}

	/**
	 * Takes the edge back. It held at least for the moment in which it was drawn, also
	 * where whoever takes it back began to before.
	 * @param transaction the change's own, in the line
	 * @param viewer who takes it back
	 * @param declaration of which edge, and why
	 * @param now when
	 */
	public void retract(Transaction transaction, Viewer viewer, Declaration declaration, Instant now) {
		String cypher = """
				MATCH (source:%1$s {id: $from})-[said:FEEDS {key: $key}]->(target:%1$s {id: $to})
				CREATE (source)-[former:FED]->(target)
				SET former = properties(said),
				  former.endedAt = CASE WHEN said.firstSeenAt > $now THEN said.firstSeenAt ELSE $now END,
				  former.endedBy = $viewer,
				  former.endReason = $reason
				DELETE said
				RETURN source.id AS id
				""".formatted(declaration.ends().level().label());
		transaction.one(cypher, parameters(viewer, declaration, now));
		PartFeeds.refresh(transaction, declaration.ends(), now);
	}

	private static Map<String, Object> parameters(Viewer viewer, Declaration declaration, Instant now) {
		Map<String, Object> parameters = parameters(declaration.ends(), now);
		parameters.put("viewer", viewer.person());
		parameters.put("reason", declaration.reason());
		return parameters;
	}

	private static Map<String, Object> parameters(FlowEnds ends, Instant now) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("from", ends.from());
		parameters.put("to", ends.to());
		parameters.put("key", ends.key());
		parameters.put("now", now);
		return parameters;
	}

}
