package io.meshgate.graph.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Graph;
import io.meshgate.graph.Page;
import io.meshgate.graph.Row;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import org.jspecify.annotations.Nullable;

/**
 * Who could read the data of ports at a moment: by the team that owned the product then,
 * and by grants that covered the moment and were not suspended then. What changes at a
 * moment is changed from that moment on. Who may be told is decided before.
 */
public final class PastReaders {

	/** Finds the {@code holder}s, each by the grant {@code g} or as what offers it. */
	private static final String HOLDERS = """
			MATCH (o:OutputPort {id: $port})
			CALL (o) {
			  MATCH (o)<-[offers:OFFERS|OFFERED|ONCE_OFFERED]-(holder:DataProduct)
			  WHERE %1$s
			  RETURN holder, null AS g
			  UNION ALL
			  MATCH (o)<-[:TO]-(s:Subscription)-[:HAS_GRANT]->(g:Grant)
			  WHERE g.validFrom <= $at
			    AND coalesce(g.validUntil > $at, true)
			    AND coalesce(g.endedAt > $at, true)
			    AND NOT EXISTS {
			      MATCH (g)-[:HAS_CHANGE]->(suspending:GrantChange {event: 'SUSPEND'})
			      WHERE suspending.at <= $at AND suspending.until > $at AND NOT EXISTS {
			        MATCH (g)-[:HAS_CHANGE]->(later:GrantChange)
			        WHERE later.version > suspending.version AND later.at <= $at
			      }
			    }
			    AND NOT EXISTS {
			      MATCH (g)-[:HAS_CHANGE]->(missed:GrantChange {event: 'SUSPEND_FOR_CONSENT'})
			      WHERE missed.at <= $at AND NOT EXISTS {
			        MATCH (g)-[:HAS_CHANGE]->(later:GrantChange {event: 'CONSENT'})
			        WHERE later.at > missed.at AND later.at <= $at
			      }
			    }
			  MATCH (s)<-[:HOLDS]-(holder)
			  RETURN holder, g
			}
			""".formatted(held("offers", "offers.since"));

	/**
	 * Finds, of each {@code holder}, the people, what each of them was, and the way there
	 * as {@code nodes}, from them on.
	 */
	private static final String PEOPLE = """
			CALL (holder) {
			  WITH holder
			  WHERE holder:Person
			  RETURN holder AS who, null AS role, [] AS nodes
			  UNION ALL
			  CALL (holder) {
			    WITH holder
			    WHERE holder:Team
			    RETURN holder AS team, [] AS owned
			    UNION ALL
			    MATCH (holder)<-[owns:OWNS|OWNED]-(team)
			    WHERE %1$s
			    RETURN team, [holder] AS owned
			  }
			  MATCH way = (team)(()-[answers:PART_OF|ANSWERED WHERE %2$s]->())*(own)
			  MATCH (own)<-[place:MEMBER_OF|WAS_MEMBER_OF]-(who:Person)
			  WHERE %3$s
			  RETURN who, place.role AS role, reverse(owned + nodes(way)) AS nodes
			}
			WITH g, who, role, nodes
			WHERE size([turned IN coalesce(who.turnedAt, []) WHERE turned > $at]) %% 2 = CASE WHEN who.active THEN 0 ELSE 1 END
			"""
		.formatted(held("owns", "owns.since"), """
				CASE type(answers)
				      WHEN 'PART_OF' THEN answers.answers IS NOT NULL AND coalesce(answers.answersSince <= $at, true)
				      ELSE coalesce(answers.since <= $at, true) AND answers.until > $at
				    END""", held("place", Past.roleSince("place")));

	private static final String WAY = """
			{
			  role: role,
			  steps: [n IN nodes | n {
			    .id, .name,
			    relation: CASE
			      WHEN n = nodes[0] THEN 'MEMBER_OF'
			      WHEN n:DataProduct|Application THEN 'OWNS'
			      ELSE 'ANSWERS_FOR'
			    END,
			    kind: CASE WHEN n:DataProduct THEN 'DATA_PRODUCT' WHEN n:Application THEN 'APPLICATION' ELSE 'TEAM' END
			  }],
			  granted: g IS NOT NULL,
			  grantedFrom: g.validFrom,
			  grantedUntil: coalesce(g.endedAt, g.validUntil),
			  decidedBy: COLLECT {
			    MATCH (g)-[:GRANTED_BY]->(:AccessRequest)-[:HAS_DECISION]->(d:Decision)-[by:BY|ON_BEHALF_OF]->(decider:Person)
			    RETURN decider {.id, .key, .name, .email, .active}
			    ORDER BY d.at, type(by), decider.id
			  }
			}""";

	private final Graph graph;

	/**
	 * Reads from the graph.
	 * @param graph the mesh
	 */
	public PastReaders(Graph graph) {
		this.graph = graph;
	}

	/**
	 * A page of those who could read the data of a port, by name.
	 * @param viewer who looks, and may be told
	 * @param port of which
	 * @param at when
	 * @param page which part of the list
	 * @return the page; nobody at a moment of which nothing is known
	 */
	public PastAccess list(Viewer viewer, OutputPortId port, Instant at, Page page) {
		String cypher = """
				MATCH (:%s {id: $viewer, active: true})
				OPTIONAL MATCH (history:History)
				WITH history.since AS known
				CALL (known) {
				  WITH known
				  WHERE coalesce(known <= $at, true)
				  %s
				  %s
				  WITH who, g, role, nodes
				  ORDER BY who.nameOrder, who.id, g IS NOT NULL, g.validFrom, g.id, size(nodes), nodes[0].name, nodes[0].id
				  WITH who, collect(%s) AS ways
				  ORDER BY who.nameOrder, who.id
				  RETURN collect({order: who.nameOrder, person: who {.id, .key, .name, .email, .active}, ways: ways}) AS found
				}
				RETURN known, size(found) AS total, [each IN found
				  WHERE $page.after IS NULL
				    OR each.order > $page.after.value
				    OR (each.order = $page.after.value AND each.person.id > $page.after.id)
				][..$page.limit] AS readers
				"""
			.formatted(viewer.program() ? "ServiceAccount" : "Person", HOLDERS, PEOPLE, WAY);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("viewer", viewer.person());
		parameters.put("port", port);
		parameters.put("at", at);
		parameters.put("page", page);
		return this.graph.read((transaction) -> transaction.row(cypher, parameters)
			.map((row) -> new PastAccess(Slice.of(page, row.list("readers", PastReaders::reader), row.number("total")),
					row.findInstant("known").orElse(null)))
			.orElseGet(() -> new PastAccess(new Slice<>(List.of(), false, 0), null)));
	}

	private static PastReader reader(Row row) {
		return PastRows.ROWS.reader(row.columns());
	}

	private static String held(String edge, String since) {
		return "coalesce(%2$s <= $at, true) AND coalesce(%1$s.until > $at, true)".formatted(edge, since);
	}

}
