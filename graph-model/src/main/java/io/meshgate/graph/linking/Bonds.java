package io.meshgate.graph.linking;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.meshgate.graph.Row;
import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.Link;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.outbox.EventType;

/**
 * Whose the things are that lack references, where they belong, and who belongs to them.
 * What comes of resolving these is told as if somebody had done it by hand, so that who
 * follows owners, places and members need not know of references.
 *
 * @param nodes the things
 * @param before what held before the references were resolved
 */
record Bonds(List<String> nodes, Set<Bond> before) {

	private static final Set<Link> LINKS = EnumSet.of(Link.DOMAIN_PARENT, Link.TEAM_PARENT, Link.TEAM_CHILD,
			Link.MEMBER_OF, Link.HAS_MEMBER, Link.STEWARD, Link.OWNER, Link.OWNER_NAMED, Link.OWNER_PERSON, Link.DOMAIN,
			Link.DOMAIN_NAMED);

	Bonds {
		nodes = List.copyOf(nodes);
	}

	/**
	 * What holds before references are resolved.
	 * @param tx a write transaction, in the lines of what the references make
	 * @param pages the references
	 * @return to be asked afterwards
	 */
	static Bonds before(Transaction tx, List<DuePage> pages) {
		String cypher = """
				UNWIND $refs AS ref
				MATCH (u:UnresolvedReference {ref: ref})<-[:LACKS]-(s:DataProduct|Domain|Application|Team|Person)
				OPTIONAL MATCH (child:Team {key: u.key})
				WHERE u.link = 'TEAM_CHILD'
				RETURN DISTINCT elementId(coalesce(child, s)) AS node
				""";
		List<String> refs = pages.stream()
			.filter((page) -> LINKS.contains(page.link()))
			.flatMap((page) -> page.refs().stream())
			.toList();
		List<String> nodes = refs.isEmpty() ? List.of()
				: tx.rows(cypher, Map.of("refs", refs)).stream().map((row) -> row.text("node")).toList();
		return new Bonds(nodes, holding(tx, nodes));
	}

	/**
	 * What holds since then.
	 * @param tx the same, after they are resolved
	 * @param now when
	 * @return one event for each, with the types of the portal's own changes
	 */
	List<Event> made(Transaction tx, Instant now) {
		return holding(tx, this.nodes).stream()
			.filter((bond) -> !this.before.contains(bond))
			.map((bond) -> event(bond, now))
			.toList();
	}

	private Event event(Bond bond, Instant now) {
		Map<String, Object> data = new HashMap<>(Map.of(bond.part(), bond.other()));
		switch (bond.part()) {
			case "person" -> data.put("role", "MEMBER");
			case "to" -> this.before.stream()
				.filter((former) -> former.isOf(bond))
				.forEach((former) -> data.put("from", former.other()));
			default -> {
			}
		}
		return Event.of(bond.type(), bond.subject(), data, now);
	}

	private static Set<Bond> holding(Transaction tx, List<String> nodes) {
		String cypher = """
				UNWIND $nodes AS node
				MATCH (n)
				WHERE elementId(n) = node
				CALL (n) {
				  MATCH (n:DataProduct)<-[:OWNS]-(t:Team)
				  RETURN 'DATA_PRODUCT_OWNER_ASSIGNED' AS type, n AS subject, 'owner' AS part, t AS other
				  UNION
				  MATCH (n:Domain)<-[:OWNS]-(t:Team)
				  RETURN 'DOMAIN_OWNER_ASSIGNED' AS type, n AS subject, 'owner' AS part, t AS other
				  UNION
				  MATCH (n:Application)<-[:OWNS]-(t:Team)
				  RETURN 'APPLICATION_CHANGED' AS type, n AS subject, 'owner' AS part, t AS other
				  UNION
				  MATCH (n:DataProduct)-[:IN_DOMAIN]->(d:Domain)
				  RETURN 'DATA_PRODUCT_PLACED' AS type, n AS subject, 'to' AS part, d AS other
				  UNION
				  MATCH (n:Domain)-[:PART_OF]->(d:Domain)
				  RETURN 'DOMAIN_MOVED' AS type, n AS subject, 'to' AS part, d AS other
				  UNION
				  MATCH (n:Team)-[:PART_OF]->(t:Team)
				  RETURN 'TEAM_MOVED' AS type, n AS subject, 'to' AS part, t AS other
				  UNION
				  MATCH (n:Domain)<-[:STEWARDS]-(p:Person)
				  RETURN 'DOMAIN_STEWARD_APPOINTED' AS type, n AS subject, 'steward' AS part, p AS other
				  UNION
				  MATCH (n:Team)<-[:MEMBER_OF]-(p:Person)
				  RETURN 'MEMBERSHIP_ADDED' AS type, n AS subject, 'person' AS part, p AS other
				  UNION
				  MATCH (n:Person)-[:MEMBER_OF]->(t:Team)
				  RETURN 'MEMBERSHIP_ADDED' AS type, t AS subject, 'person' AS part, n AS other
				}
				RETURN DISTINCT type, subject.id AS subject, part, other.id AS other
				ORDER BY type, subject, other
				""";
		Set<Bond> holding = new LinkedHashSet<>();
		if (!nodes.isEmpty()) {
			tx.rows(cypher, Map.of("nodes", nodes)).forEach((row) -> holding.add(Bond.of(row)));
		}
		return holding;
	}

	/**
	 * That one thing is another's.
	 *
	 * @param type what is told where it is new
	 * @param subject of what it is told
	 * @param part as what the other is told
	 * @param other whose it is, where it belongs, or who belongs to it
	 */
	private record Bond(EventType type, String subject, String part, String other) {

		static Bond of(Row row) {
			return new Bond(EventType.valueOf(row.text("type")), row.text("subject"), row.text("part"),
					row.text("other"));
		}

		boolean isOf(Bond later) {
			return this.type == later.type && this.subject.equals(later.subject);
		}

	}

}
