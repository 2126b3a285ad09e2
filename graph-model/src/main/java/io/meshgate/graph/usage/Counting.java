package io.meshgate.graph.usage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.product.authoring.LockedProduct;

/**
 * How often ports were read, on its way into the graph: of each port one number for each
 * day.
 */
public final class Counting {

	/**
	 * Whether a product offers all the ports that were read.
	 * @param transaction the change's own
	 * @param product under the lock
	 * @param reads what is reported
	 * @return whether it does
	 */
	public boolean offers(Transaction transaction, LockedProduct product, List<PortReads> reads) {
		String cypher = """
				MATCH (:DataProduct {id: $product})-[:OFFERS]->(o:OutputPort)
				WHERE o.id IN $ports
				RETURN count(o) AS offered
				""";
		Set<OutputPortId> ports = reads.stream().map(PortReads::port).collect(Collectors.toSet());
		return transaction.one(cypher, Map.of("product", product.id(), "ports", ports)).number("offered") == ports
			.size();
	}

	/**
	 * Keeps how often ports were read.
	 * @param transaction the change's own
	 * @param reads of a product under the lock, which offers the ports
	 * @return how many of them were not known, or otherwise
	 */
	public int report(Transaction transaction, List<PortReads> reads) {
		String cypher = """
				UNWIND $reads AS row
				MERGE (reads:PortReads {port: row.port, day: row.day})
				WITH reads, row
				WHERE reads.queries IS NULL OR reads.queries <> row.queries OR reads.users <> row.users
				SET reads.queries = row.queries, reads.users = row.users
				RETURN count(reads) AS news
				""";
		List<Map<String, Object>> rows = reads.stream()
			.map((each) -> Map.<String, Object>of("port", each.port(), "day", each.day(), "queries", each.queries(),
					"users", each.users()))
			.toList();
		return transaction.one(cypher, Map.of("reads", rows)).number("news");
	}

}
