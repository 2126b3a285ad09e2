package io.meshgate.graph.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.product.ProductPart;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.SubscriptionSight;
import io.meshgate.graph.subscription.Subscriptions;

/**
 * What a statement finds with a request only where it is asked for. Each carries the
 * fragment that finds it, for the viewer's {@code sight} and what is
 * {@link RequestSight#AROUND} the request, into a column of its own; requests and
 * subscriptions are found here, and collected by {@link RequestCollecting}.
 */
public enum RequestPart {

	/** The teams of whoever asked; everybody sees who belongs to a team. */
	REQUESTER_TEAMS("requesterTeams", "[]", """
			CALL (r) {
			  MATCH (r)<-[:REQUESTED]-(:Person)-[:MEMBER_OF]->(t:Team)
			  WITH t
			  ORDER BY t.nameOrder, t.id
			  LIMIT 100
			  RETURN collect(t {.id, .key, .name, .description}) AS requesterTeams
			}
			"""),

	/**
	 * The subscriptions of the same consumer by which it has access or will have, those
	 * on the same product first.
	 */
	ALREADY_HELD("held", "[]", """
			WITH *, {s: s, p: p} AS wanted
			CALL (me, sight, wanted) {
			  WITH me, sight, wanted.s AS about, wanted.p AS product
			  MATCH (about)<-[:HOLDS]-(holder)
			  MATCH (holder)-[:HOLDS]->(s:Subscription)
			  WHERE EXISTS {
			    (s)-[:HAS_GRANT]->(g:Grant)
			    WHERE NOT %s
			  }
			  MATCH (s)-[:TO]->(o:OutputPort)<-[:OFFERS|OFFERED]-(p:DataProduct)
			  WHERE %s
			  WITH s, o, p, p = product AS same
			  ORDER BY same DESC, s.createdAt DESC, s.id
			  LIMIT 10
			  RETURN collect({s: s, o: o, p: p}) AS held
			}
			""".formatted(GrantSight.OVER, Subscriptions.CONCERNED)),

	/**
	 * Requests for ports of the same product that were decided on, for the same kind of
	 * consumer or the same purpose.
	 */
	SIMILAR_DECISIONS("similar", "[]", """
			WITH *, {r: r, s: s, p: p} AS asked
			CALL (me, sight, asked) {
			  WITH me, sight, asked.r AS one, asked.s AS about, asked.p AS p
			  MATCH (about)<-[:HOLDS]-(c)
			  WITH me, sight, one, p, %1$s AS kind
			  MATCH (p)-[:OFFERS|OFFERED]->(o:OutputPort)<-[:TO]-(s:Subscription)<-[:FOR]-(r:AccessRequest)
			  WHERE r.status IN ['APPROVED', 'REJECTED'] AND r <> one
			    AND (r.purpose = one.purpose OR EXISTS {
			      MATCH (s)<-[:HOLDS]-(c)
			      WHERE %1$s = kind
			    })
			    AND %2$s
			  WITH r, s, o, p
			  ORDER BY r.endedAt DESC, r.id
			  LIMIT 5
			  RETURN collect({r: r, s: s, o: o, p: p}) AS similar
			}
			""".formatted(SubscriptionSight.KIND, RequestSight.VISIBLE)),

	/** The subscription it is about, which whoever sees the request sees. */
	SUBSCRIPTION("about", "null", "WITH *, {s: s, o: o, p: p} AS about\n"),

	/** The product whose port is asked for, by name alone where it is hidden. */
	PRODUCT("product", "null", """
			CALL (sight, p) {
			  WITH sight, p, 0.0 AS relevance
			  RETURN %s AS product
			}
			""".formatted(ProductPart.SHOWN_OR_NAMED));

	private final String column;

	private final String absent;

	private final String cypher;

	RequestPart(String column, String absent, String cypher) {
		this.column = column;
		this.absent = absent;
		this.cypher = cypher;
	}

	/**
	 * The fragments that find the parts, one after another.
	 * @param parts those asked for
	 * @return Cypher, possibly empty
	 */
	static String finding(Set<RequestPart> parts) {
		return Arrays.stream(values()).filter(parts::contains).map((part) -> part.cypher).collect(Collectors.joining());
	}

	/**
	 * The columns of the parts, nothing for those not asked for.
	 * @param parts those asked for
	 * @return entries of a Cypher map
	 */
	static String columns(Set<RequestPart> parts) {
		return Arrays.stream(values())
			.map((part) -> part.column + ": " + (parts.contains(part) ? part.column : part.absent))
			.collect(Collectors.joining(", "));
	}

}
