package io.meshgate.graph.lineage;

import java.util.List;

import io.meshgate.graph.product.ProductSight;

/**
 * The statement that follows a walk, breadth first. The first expansion finds what is in
 * reach at all, so that visibility is decided once a thing; the second goes over the
 * visible ones alone. Both prune: each thing is entered once, on its shortest way.
 */
final class WalkStatement {

	private static final List<Integer> LENGTHS = List.of(1, 2, 4, 6, 11, 21, 41);

	private WalkStatement() {
	}

	/**
	 * The statement of a walk.
	 * @param walk where from, which way and how far
	 * @param detailed whether it is asked who says what
	 */
	static String of(LineageWalk walk, boolean detailed) {
		return start(walk.start().level(), walk.level()) + reach(walk)
				+ (walk.after() == null ? FIRST : FURTHER).formatted(walk(walk, true), walk.level().sortedBy(),
						walk.view().walkable())
				+ KEPT + edges(walk, detailed) + RESULT.formatted(walk.level().sortedBy());
	}

	private static String start(LineageLevel from, LineageLevel level) {
		String opening = """
				%s
				MATCH (n:%s {id: $start})
				WHERE %s
				WITH sight, n AS of
				""".formatted(ProductSight.VIEWER, from.label(), from.visible());
		if (from == level) {
			return opening + "WITH sight, of, [of] AS starts\n";
		}
		return opening + """
				CALL (sight, of) {
				  MATCH %s
				  WITH DISTINCT sight, start AS n
				  WHERE %s
				  RETURN collect(n) AS starts
				}
				""".formatted(from.to(level), level.visible());
	}

	private static String reach(LineageWalk walk) {
		return """
				CALL (sight, starts) {
				  UNWIND starts AS start
				  MATCH %s
				  WHERE %s
				  WITH DISTINCT sight, n
				  WHERE %s
				  RETURN collect(n) AS visible
				}
				""".formatted(walk(walk, !walk.view().condition().isEmpty()), walk.view().walkable(),
				walk.level().visible());
	}

	/**
	 * The walk to at least one hop further than asked, which tells whether there is more.
	 * The database plans each length anew, so there are few of them.
	 */
	private static String walk(LineageWalk walk, boolean named) {
		return (named ? "path = " : "") + walk.direction().walk(walk.view().types(), length(walk.until() + 1)) + "(n:"
				+ walk.level().label() + ")";
	}

	private static int length(int hops) {
		return LENGTHS.stream().filter((length) -> length >= hops).findFirst().orElse((hops / 100 + 1) * 100);
	}

	/**
	 * What is reached, by distance and name. It is grouped once more before it is sorted,
	 * or all that is visible would be carried on each row.
	 */
	private static final String SORTED = """
			OPTIONAL CALL (starts, visible) {
			  UNWIND starts AS start
			  MATCH %1$s
			  WHERE all(step IN nodes(path) WHERE step IN visible) AND %3$s
			  RETURN n, min(length(path)) AS hops
			}
			WITH of, n, min(hops) AS distance
			ORDER BY distance, n.%2$s, n.id
			""";

	private static final String FIRST = SORTED + """
			LIMIT $nodes + 1
			WITH of, collect(CASE WHEN n IS NOT NULL THEN {node: n, distance: distance} END) AS reached, [] AS earlier
			""";

	private static final String FURTHER = SORTED + """
			WITH of, n, distance, distance < $distance OR (distance = $distance AND (n.%2$s < $name
			  OR (n.%2$s = $name AND n.id <= $id))) AS answered
			WITH of,
			  collect(CASE WHEN NOT answered THEN {node: n, distance: distance} END)[..$nodes + 1] AS reached,
			  collect(CASE WHEN answered THEN n END) AS earlier
			""";

	private static final String KEPT = """
			WITH reached, earlier,
			  size([each IN reached WHERE each.distance <= $until]) AS near,
			  coalesce(head([i IN range($width, size(reached) - 1)
			    WHERE reached[i].distance = reached[i - $width].distance | i]), size(reached)) AS narrow
			WITH reached, earlier, near, narrow,
			  reduce(least = $nodes, each IN [near, narrow] | CASE WHEN each < least THEN each ELSE least END) AS much
			WITH reached, earlier, near, narrow, much, [each IN reached[..much] | each.node] AS kept
			""";

	private static String edges(LineageWalk walk, boolean detailed) {
		String back = (walk.after() == null) ? "" : """
				    UNION
				    WITH kept, earlier
				    UNWIND kept AS target
				    MATCH (source)-[flow%s]->(target)
				    WHERE source IN earlier AND %s
				    RETURN source, target, flow
				""".formatted(walk.view().types(), walk.view().holds());
		return """
				CALL (kept, earlier) {
				  CALL (kept, earlier) {
				    WITH kept, earlier
				    UNWIND kept AS source
				    MATCH (source)-[flow%1$s]->(target:%2$s)
				    WHERE (target IN kept OR target IN earlier) AND %3$s
				    RETURN source, target, flow
				%4$s  }
				  WITH source.id AS from, target.id AS to, %5$s AS origins
				  RETURN collect({from: from, to: to, origins: origins}) AS edges
				}
				""".formatted(walk.view().types(), walk.level().label(), walk.view().holds(), back,
				detailed ? "collect(" + LineageOrigin.ALL + ")" : "count(flow)");
	}

	private static final String RESULT = """
			RETURN
			  [each IN reached[..much] | {id: each.node.id, distance: each.distance}] AS nodes,
			  CASE WHEN much > 0 THEN reached[much - 1].node.%s END AS last,
			  edges,
			  CASE
			    WHEN size(reached) = much THEN null
			    WHEN much = near THEN 'DEPTH'
			    WHEN much = narrow THEN 'WIDTH'
			    ELSE 'BUDGET'
			  END AS cut
			""";

}
