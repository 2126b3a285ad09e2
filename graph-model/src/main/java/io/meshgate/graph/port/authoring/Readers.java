package io.meshgate.graph.port.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.port.OutputPortId;

/**
 * The input ports that read an output port, when it goes.
 */
final class Readers {

	private Readers() {
	}

	/**
	 * Lets them wait for another port that serves what they ask for.
	 * @return the products whose input ports they are
	 */
	static List<String> loosen(Transaction transaction, OutputPortId port) {
		String waiting = """
				MATCH (:OutputPort {id: $port})<-[:READS]-(i:InputPort)
				WHERE i.contractId IS NOT NULL
				WITH i, CASE WHEN i.document STARTS WITH 'component:'
				  THEN 'READS_ENTITY'
				  ELSE 'READS_CONTRACT' END AS link
				MERGE (u:UnresolvedReference {
				  ref: coalesce(i.document, 'portal') + '|' + link + '|' + i.key + '|' + i.contractId
				})
				SET u.document = i.document,
				  u.link = link,
				  u.type = 'OUTPUT_PORT',
				  u.key = i.contractId,
				  u.version = i.version
				MERGE (i)-[:LACKS]->(u)
				""";
		String loosening = """
				MATCH (:OutputPort {id: $port})<-[r:READS]-(i:InputPort)
				DELETE r
				WITH i
				MATCH (i)<-[:CONSUMES]-(c:DataProduct)
				RETURN DISTINCT c.id AS consumer
				""";
		transaction.rows(waiting, Map.of("port", port));
		return transaction.rows(loosening, Map.of("port", port)).stream().map((row) -> row.text("consumer")).toList();
	}

}
