package io.meshgate.graph.lineage.impact;

import java.util.List;

import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.LineageView;
import io.meshgate.graph.product.ProductSight;
import io.meshgate.graph.subscription.GrantSight;
import io.meshgate.graph.subscription.SubscriptionSight;

/**
 * The statement that finds what breaks. It first goes as far as it can in the detail it
 * starts in; from the ports that give out what is reached there, it goes on from product
 * to product, as nothing tells how these make what they offer.
 */
final class ImpactStatement {

	/** No mesh is deeper. */
	private static final int FURTHEST = 1_000;

	private static final String VALUES = "all(flow IN relationships(path) WHERE " + LineageView.DIRECT + ")";

	/**
	 * Adds the datasets of the columns, and those that data of these go into nobody tells
	 * how, with what comes of them: all of that may be made of the column.
	 */
	private static final String UNTOLD = """
			CALL (known) {
			  UNWIND known AS d
			  MATCH (d)-[flow:FEEDS]->(e:Dataset)
			  WHERE d <> e AND %1$s AND NOT EXISTS { (d)-[:HAS_COLUMN]->()-[:FEEDS]->()<-[:HAS_COLUMN]-(e) }
			  WITH DISTINCT e
			  MATCH path = (e)-[:FEEDS*0..%3$d]->(fed:Dataset)
			  WHERE %2$s
			  RETURN collect(DISTINCT fed) AS untold
			}
			WITH *, known + [d IN untold WHERE NOT d IN known] AS datasets
			""";

	/** Adds the ports that give out the datasets. */
	private static final String PORTS = """
			CALL (datasets) {
			  UNWIND datasets AS d
			  MATCH (d)<-[:BOUND_TO|SERVES]-(o:OutputPort)
			  RETURN collect(DISTINCT o) AS ports
			}
			""";

	/** Adds the subscriptions that give access now to what is reached. */
	static final String GIVING_ACCESS = """
			CALL (reached) {
			  UNWIND reached AS o
			  MATCH (o)<-[:TO]-(s:Subscription)
			  WHERE EXISTS {
			    (s)-[:HAS_GRANT]->(g:Grant)
			    WHERE %s
			  }
			  RETURN collect(DISTINCT s) AS subscriptions
			}
			""".formatted(GrantSight.COVERS);

	/**
	 * Adds what reads the ports, however far away, and all ports of that. What the start
	 * feeds is gone through once and not once for each that reads it.
	 */
	private static final String PRODUCTS = """
			CALL (own) {
			  UNWIND own AS o
			  MATCH (o)<-[:OFFERS]-(p:DataProduct)
			  RETURN collect(DISTINCT p) AS offering
			}
			WITH *, CASE WHEN of:DataProduct THEN [of] ELSE offering END AS home
			CALL (of, ports) {
			  CALL (of, ports) {
			    MATCH (of:DataProduct)-[:FEEDS*1..%1$d]->(fed:DataProduct)
			    RETURN DISTINCT fed
			    UNION
			    CALL (ports) {
			      UNWIND ports AS o
			      MATCH (o)<-[:READS]-(:InputPort)<-[:CONSUMES]-(c:DataProduct)
			      RETURN c
			      UNION
			      UNWIND ports AS o
			      MATCH (o)-[:FEEDS]->(:OutputPort)<-[:OFFERS]-(c:DataProduct)
			      RETURN c
			    }
			    WITH *
			    WHERE NOT EXISTS { (of)-[:FEEDS]->(c) }
			    MATCH (c)-[:FEEDS*0..%1$d]->(fed:DataProduct)
			    RETURN DISTINCT fed
			  }
			  RETURN collect(DISTINCT fed) AS fed
			}
			CALL (ports) {
			  UNWIND ports AS o
			  MATCH (o)<-[:OFFERS]-(p:DataProduct)
			  RETURN collect(DISTINCT p) AS giving
			}
			WITH *, [p IN fed + [p IN giving WHERE NOT p IN fed] WHERE NOT p IN home] AS products
			CALL (fed) {
			  UNWIND fed AS p
			  MATCH (p)-[:OFFERS]->(o:OutputPort)
			  RETURN collect(DISTINCT o) AS offered
			}
			WITH *, ports + [o IN offered WHERE NOT o IN ports] AS reached
			%2$sWITH *, [o IN reached WHERE NOT o IN own] AS ports,
			  [d IN datasets WHERE d <> of AND NOT EXISTS { (d)-[:HAS_COLUMN]->(of) }] AS datasets,
			  [c IN columns WHERE c <> of] AS columns
			""".formatted(FURTHEST, ImpactStatement.GIVING_ACCESS);

	private static final String SUBSCRIPTIONS = """
			CALL (me, sight, subscriptions) {
			  UNWIND subscriptions AS s
			  MATCH (s)-[:TO]->(o:OutputPort)<-[:OFFERS]-(p:DataProduct)
			  WHERE %s
			  WITH DISTINCT s
			  ORDER BY s.createdAt DESC, s.id
			  RETURN collect(s) AS seenSubscriptions
			}
			CALL (sight, reached) {
			  UNWIND reached AS n
			  MATCH (n)<-[:READS]-(:InputPort)<-[:CONSUMES]-(a:Application)
			  WITH a, %s AS shown
			  RETURN collect(DISTINCT a) AS applications, collect(DISTINCT CASE WHEN shown THEN a END) AS seenApplications
			}
			"""
		.formatted(SubscriptionSight.EITHER_SIDE, LineageLevel.OUTPUT_PORT.visible())
			+ consumers("subscriptions", "applications", "consumers")
			+ consumers("seenSubscriptions", "seenApplications", "seenConsumers")
			+ owners(List.of("products", "datasets", "consumers"), "owners")
			+ owners(List.of("seenProducts", "seenDatasets", "seenConsumers"), "seenOwners");

	/** Adds where the viewer stands towards what gives the start out: the best of it. */
	private static final String STANDING = """
			CALL (sight, home) {
			  UNWIND CASE home WHEN [] THEN [null] ELSE home END AS p
			  WITH p, %s AS owned
			  ORDER BY owned DESC, p.id
			  LIMIT 1
			  RETURN p
			}
			""".formatted(ProductSight.OWNED) + ProductSight.STANDING;

	/** Returns what was found, and what is added behind it. */
	static final String RESULT = """
			RETURN
			  standing,
			  {ids: [n IN seenProducts[..1000] | n.id], seen: size(seenProducts), total: size(products)} AS products,
			  {ids: [n IN seenPorts[..1000] | n.id], seen: size(seenPorts), total: size(ports)} AS ports,
			  {ids: [n IN seenDatasets[..1000] | n.id], seen: size(seenDatasets), total: size(datasets)} AS datasets,
			  {ids: [n IN seenColumns[..1000] | n.id], seen: size(seenColumns), total: size(columns)} AS columns,
			  {ids: [n IN seenSubscriptions[..1000] | n.id], seen: size(seenSubscriptions), total: size(subscriptions)}
			    AS subscriptions,
			  {those: [c IN seenConsumers[..1000] | {id: c.id, kind: %s}], seen: size(seenConsumers), total: size(consumers)}
			    AS consumers,
			  {ids: [t IN seenOwners[..1000] | t.id], seen: size(seenOwners), total: size(owners)} AS owners
			"""
		.formatted(SubscriptionSight.KIND);

	/**
	 * Who consumes by subscriptions, and the applications that read without one.
	 */
	private static String consumers(String subscriptions, String applications, String name) {
		return """
				CALL (%1$s, %2$s) {
				  CALL (%1$s, %2$s) {
				    UNWIND %1$s AS s
				    MATCH (s)<-[:HOLDS]-(c)
				    RETURN c
				    UNION
				    UNWIND %2$s AS c
				    RETURN c
				  }
				  RETURN collect(c) AS %3$s
				}
				""".formatted(subscriptions, applications, name);
	}

	/**
	 * The teams that own or keep things, or are among them.
	 */
	private static String owners(List<String> things, String name) {
		return """
				CALL (%s) {
				  UNWIND %s AS owned
				  MATCH (owned)<-[:OWNS|KEEPS*0..1]-(t:Team)
				  WITH DISTINCT t
				  ORDER BY t.nameOrder, t.id
				  RETURN collect(t) AS %s
				}
				""".formatted(String.join(", ", things), String.join(" + ", things), name);
	}

	private ImpactStatement() {
	}

	private static String of(LineageLevel level) {
		return """
				%s
				MATCH (n:%s {id: $start})
				WHERE %s
				WITH me, sight, n AS of
				""".formatted(ProductSight.VIEWER, level.label(), level.visible());
	}

	/**
	 * The statement for a start of some level, which tells besides where the viewer
	 * stands towards what gives that out.
	 * @param level of the start
	 * @param valuesOnly whether columns and datasets are left alone that the start only
	 * decides on
	 */
	static String of(LineageLevel level, boolean valuesOnly) {
		return finding(level, valuesOnly) + RESULT;
	}

	/** Finds all that {@link #RESULT} returns. */
	static String finding(LineageLevel level, boolean valuesOnly) {
		return of(level) + flows(level, valuesOnly) + PRODUCTS + seen();
	}

	/** Adds what of it the viewer sees, and where they stand. */
	static String seen() {
		return seen(LineageLevel.DATA_PRODUCT, "products", "seenProducts")
				+ seen(LineageLevel.OUTPUT_PORT, "ports", "seenPorts")
				+ seen(LineageLevel.DATASET, "datasets", "seenDatasets")
				+ seen(LineageLevel.COLUMN, "columns", "seenColumns") + SUBSCRIPTIONS + STANDING;
	}

	/**
	 * Adds the columns and datasets that data of the start go into, the ports that give
	 * these out, and those that give out the start itself.
	 */
	private static String flows(LineageLevel level, boolean valuesOnly) {
		return switch (level) {
			case DATA_PRODUCT ->
				own("MATCH (of)-[:OFFERS]->(o:OutputPort)") + "WITH *, [] AS columns, [] AS datasets, own AS ports\n";
			case OUTPUT_PORT -> "WITH *, [of] AS own, [] AS columns, [] AS datasets, [of] AS ports\n";
			case DATASET -> own("MATCH (of)<-[:BOUND_TO|SERVES]-(o:OutputPort)")
					+ reach("datasets", "Dataset", valuesOnly ? VALUES : "true") + "WITH *, [] AS columns\n" + PORTS;
			case COLUMN -> own("MATCH (of)<-[:HAS_COLUMN]-(:Dataset)<-[:BOUND_TO|SERVES]-(o:OutputPort)")
					+ reach("columns", "DatasetColumn", valuesOnly ? VALUES : "true") + """
							CALL (columns) {
							  UNWIND columns AS c
							  MATCH (c)<-[:HAS_COLUMN]-(d:Dataset)
							  RETURN collect(DISTINCT d) AS known
							}
							"""
					+ UNTOLD.formatted(valuesOnly ? LineageView.DIRECT : "true", valuesOnly ? VALUES : "true", FURTHEST)
					+ PORTS;
		};
	}

	private static String own(String pattern) {
		return """
				CALL (of) {
				  %s
				  RETURN collect(DISTINCT o) AS own
				}
				""".formatted(pattern);
	}

	private static String reach(String name, String label, String condition) {
		return """
				CALL (of) {
				  MATCH path = (of)-[:FEEDS*0..%d]->(n:%s)
				  WHERE %s
				  WITH DISTINCT n
				  RETURN collect(n) AS %s
				}
				""".formatted(FURTHEST, label, condition, name);
	}

	private static String seen(LineageLevel level, String name, String seen) {
		return """
				CALL (sight, %1$s) {
				  UNWIND %1$s AS n
				  WITH sight, n
				  WHERE %2$s
				  WITH n
				  ORDER BY n.%3$s, n.id
				  RETURN collect(n) AS %4$s
				}
				""".formatted(name, level.visible(), level.sortedBy(), seen);
	}

}
