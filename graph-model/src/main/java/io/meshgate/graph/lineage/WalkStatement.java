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

	private final LineageWalk walk;

	private final String types;

	private final String condition;

	private final String moment;

	/**
	 * Follows some relationships.
	 * @param walk where from, which way and how far
	 * @param types of the relationships
	 * @param condition which of them count
	 * @param moment the name that the condition holds them against besides the
	 * parameters, after a comma; empty where it needs none
	 */
	private WalkStatement(LineageWalk walk, String types, String condition, String moment) {
		this.walk = walk;
		this.types = types;
		this.condition = condition;
		this.moment = moment;
	}

	/**
	 * The statement of a walk.
	 * @param walk where from, which way and how far
	 * @param detailed whether it is asked who says what
	 */
	static String of(LineageWalk walk, boolean detailed) {
		WalkStatement statement = new WalkStatement(walk, walk.view().types(), walk.view().condition(), "");
		return statement.start() + statement.reach("") + statement.ways(walk.after() == null ? FIRST : FURTHER, "of")
				+ statement.kept(detailed);
	}

	/**
	 * The statement of one walk at two moments, {@code $asOf} and {@code $later}, which
	 * answers a row each. Who looks, and who sees what is in reach at one of them, is
	 * decided once, and the walk is planned once.
	 * @param walk where from, which way and how far, from the beginning
	 * @param detailed whether it is asked who says what
	 */
	static String ofTwo(LineageWalk walk, boolean detailed) {
		WalkStatement statement = new WalkStatement(walk, LineageView.EVER, walk.view().conditionAt("asOf"), ", asOf");
		return statement.start() + statement.reach("  UNWIND [$asOf, $later] AS asOf\n") + """
				UNWIND [false, true] AS later
				WITH starts, visible, later, CASE WHEN later THEN $later ELSE $asOf END AS asOf
				%sCALL (reached, earlier, asOf) {
				%s}
				RETURN nodes, last, edges, cut
				ORDER BY later
				""".formatted(statement.ways(FIRST_OF_EACH, "later, asOf"), statement.kept(detailed));
	}

	private String start() {
		LineageLevel from = this.walk.start().level();
		LineageLevel level = this.walk.level();
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

	private String reach(String moments) {
		return """
				CALL (sight, starts) {
				%s  UNWIND starts AS start
				  MATCH %s
				  WHERE %s
				  WITH DISTINCT sight, n
				  WHERE %s
				  RETURN collect(n) AS visible
				}
				""".formatted(moments, way(!this.condition.isEmpty()), LineageView.walkable(this.condition),
				this.walk.level().visible());
	}

	/**
	 * The walk to at least one hop further than asked, which tells whether there is more.
	 * The database plans each length anew, so there are few of them.
	 */
	private String way(boolean named) {
		return (named ? "path = " : "") + this.walk.direction().walk(this.types, length(this.walk.until() + 1)) + "(n:"
				+ this.walk.level().label() + ")";
	}

	private static int length(int hops) {
		return LENGTHS.stream().filter((length) -> length >= hops).findFirst().orElse((hops / 100 + 1) * 100);
	}

	private String ways(String those, String of) {
		return (WAYS + those).formatted(way(true), this.walk.level().sortedBy(), LineageView.walkable(this.condition),
				this.moment, of);
	}

	/**
	 * What is reached, by distance and name. It is grouped once more before it is sorted,
	 * or all that is visible would be carried on each row; a subquery around the sorting
	 * would have it carried as well.
	 */
	private static final String WAYS = """
			OPTIONAL CALL (starts, visible%4$s) {
			  UNWIND starts AS start
			  MATCH %1$s
			  WHERE all(step IN nodes(path) WHERE step IN visible) AND %3$s
			  RETURN n, min(length(path)) AS hops
			}
			WITH %5$s, n, min(hops) AS distance
			ORDER BY distance, n.%2$s, n.id
			""";

	private static final String FIRST = """
			LIMIT $nodes + 1
			WITH of, collect(CASE WHEN n IS NOT NULL THEN {node: n, distance: distance} END) AS reached, [] AS earlier
			""";

	private static final String FIRST_OF_EACH = """
			WITH %5$s,
			  collect(CASE WHEN n IS NOT NULL THEN {node: n, distance: distance} END)[..$nodes + 1] AS reached,
			  [] AS earlier
			""";

	private static final String FURTHER = """
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

	private String kept(boolean detailed) {
		return KEPT + edges(detailed) + RESULT.formatted(this.walk.level().sortedBy());
	}

	private String edges(boolean detailed) {
		String holds = LineageView.holds(this.condition);
		String back = (this.walk.after() == null) ? "" : """
				    UNION
				    WITH kept, earlier
				    UNWIND kept AS target
				    MATCH (source)-[flow%s]->(target)
				    WHERE source IN earlier AND %s
				    RETURN source, target, flow
				""".formatted(this.types, holds);
		return """
				CALL (kept, earlier%6$s) {
				  CALL (kept, earlier%6$s) {
				    WITH kept, earlier
				    UNWIND kept AS source
				    MATCH (source)-[flow%1$s]->(target:%2$s)
				    WHERE (target IN kept OR target IN earlier) AND %3$s
				    RETURN source, target, flow
				%4$s  }
				  WITH source.id AS from, target.id AS to, %5$s AS origins
				  RETURN collect({from: from, to: to, origins: origins}) AS edges
				}
				""".formatted(this.types, this.walk.level().label(), holds, back,
				detailed ? "collect(" + LineageOrigin.ALL + ")" : "count(flow)", this.moment);
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
