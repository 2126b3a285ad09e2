package io.meshgate.graph.lineage.declaring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.LineageLevel;
import io.meshgate.graph.lineage.feed.DatasetFeeds;
import io.meshgate.graph.port.OutputPortId;

/**
 * Keeps true what follows for wholes from what people say by hand of their parts: a
 * product feeds another while somebody says that a port of it feeds one of the other's,
 * and a dataset another while somebody says so of their columns. Whoever changes what is
 * said stands in the lineage's line and calls this.
 */
public final class PartFeeds {

	private static final String DIFFERENCE = """
			WITH DISTINCT source, target, %1$s AS said
			CALL (source, target, said) {
			  MATCH (source)-[old:FEEDS {source: 'PARTS'}]->(target)
			  WHERE NOT said
			  CREATE (source)-[former:FED]->(target)
			  SET former = properties(old), former.endedAt = CASE WHEN old.firstSeenAt > $now THEN old.firstSeenAt ELSE $now END
			  DELETE old
			}
			CALL (source, target, said) {
			  WITH source, target, said
			  WHERE said AND source <> target AND NOT EXISTS { (source)-[:FEEDS {source: 'PARTS'}]->(target) }
			  CREATE (source)-[:FEEDS {source: 'PARTS', firstSeenAt: $now}]->(target)
			}
			RETURN source.id AS source
			""";

	private PartFeeds() {
	}

	/**
	 * Derives anew what follows from what is said of two parts; nothing does of two
	 * wholes.
	 * @param tx the transaction of who says so
	 * @param ends of what
	 * @param now when
	 */
	static void refresh(Transaction tx, FlowEnds ends, Instant now) {
		switch (ends.level()) {
			case OUTPUT_PORT -> settle(tx, ends, now);
			case COLUMN -> DatasetFeeds.refresh(tx, settle(tx, ends, now), List.of(), now);
			case DATASET -> DatasetFeeds.refresh(tx, List.of(new DatasetId(ends.from().value())), List.of(), now);
			case DATA_PRODUCT -> {
			}
		}
	}

	private static List<DatasetId> settle(Transaction tx, FlowEnds ends, Instant now) {
		LineageLevel level = ends.level();
		String cypher = """
				MATCH (:%1$s {id: $from})<-[:%2$s]-(source:%3$s)
				MATCH (:%1$s {id: $to})<-[:%2$s]-(target:%3$s)
				""".formatted(level.label(), level.within(), level.whole().label()) + DIFFERENCE.formatted(said(level));
		return tx.rows(cypher, Map.of("from", ends.from(), "to", ends.to(), "now", now))
			.stream()
			.map((row) -> new DatasetId(row.text("source")))
			.toList();
	}

	/**
	 * Ends what follows for products from what was said of output ports that are gone.
	 * @param tx the transaction that took them away
	 * @param ports which ones
	 * @param now when
	 */
	public static void end(Transaction tx, Collection<OutputPortId> ports, Instant now) {
		String cypher = """
				UNWIND $ports AS id
				MATCH (:OutputPort {id: id})<-[:OFFERS|OFFERED]-(p:DataProduct)-[flow:FEEDS {source: 'PARTS'}]-(:DataProduct)
				WITH DISTINCT startNode(flow) AS source, endNode(flow) AS target
				"""
				+ DIFFERENCE.formatted(said(LineageLevel.OUTPUT_PORT));
		tx.rows(cypher, Map.of("ports", ports, "now", now));
	}

	/**
	 * Derives anew what follows for products from what is said of output ports that have
	 * another product now, for those that they left as well.
	 * @param tx the transaction that settles what followed from the move
	 * @param ports which ones
	 * @param now when
	 */
	public static void moved(Transaction tx, Collection<OutputPortId> ports, Instant now) {
		String cypher = """
				UNWIND $ports AS id
				MATCH (o:OutputPort {id: id})
				WHERE o.leftBy IS NOT NULL
				MATCH (o)-[said:FEEDS {source: 'MANUAL'}]-(:OutputPort)
				WITH DISTINCT startNode(said) AS one, endNode(said) AS other
				CALL (one) {
				  MATCH (one)<-[:OFFERS]-(source:DataProduct)
				  RETURN source
				  UNION
				  UNWIND coalesce(one.leftBy, []) AS left
				  MATCH (source:DataProduct {id: left})
				  RETURN source
				}
				CALL (other) {
				  MATCH (other)<-[:OFFERS]-(target:DataProduct)
				  RETURN target
				  UNION
				  UNWIND coalesce(other.leftBy, []) AS left
				  MATCH (target:DataProduct {id: left})
				  RETURN target
				}
				WITH source, target
				""" + DIFFERENCE.formatted(said(LineageLevel.OUTPUT_PORT));
		if (!ports.isEmpty()) {
			tx.rows(cypher, Map.of("ports", ports, "now", now));
		}
	}

	private static String said(LineageLevel level) {
		return "EXISTS { (source)-[:%2$s]->(:%1$s)-[:FEEDS {source: 'MANUAL'}]->(:%1$s)<-[:%2$s]-(target) }"
			.formatted(level.label(), level.within());
	}

}
