package io.meshgate.graph.port.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.port.OutputPortId;

/**
 * The input ports that read output ports, when those go or serve something else.
 */
public final class Readers {

	private Readers() {
	}

	/**
	 * Lets those that say what they ask for wait for whatever serves it.
	 * @param transaction the change's own
	 * @param ports what they read until now
	 * @return the products whose input ports they are
	 */
	public static List<String> lookAgain(Transaction transaction, Collection<OutputPortId> ports) {
		String cypher = """
				UNWIND $ports AS port
				MATCH (o:OutputPort {id: port})<-[r:READS]-(i:InputPort)
				WHERE i.document IS NOT NULL OR i.contractId IS NOT NULL
				WITH i, r, coalesce(i.contractId, o.key) AS wanted, CASE
				  WHEN i.contractId IS NULL THEN 'READS_PORT'
				  WHEN i.document STARTS WITH 'component:' THEN 'READS_ENTITY'
				  ELSE 'READS_CONTRACT' END AS link
				DELETE r
				MERGE (u:UnresolvedReference {ref: coalesce(i.document, 'portal') + '|' + link + '|' + i.key + '|' + wanted})
				SET u.document = i.document,
				  u.link = link,
				  u.type = 'OUTPUT_PORT',
				  u.key = wanted,
				  u.folded = toLower(wanted),
				  u.version = i.version,
				  u.due = true
				MERGE (i)-[:LACKS]->(u)
				WITH i
				MATCH (i)<-[:CONSUMES]-(c:DataProduct)
				RETURN DISTINCT c.id AS consumer
				""";
		return consumers(transaction, cypher, ports).toList();
	}

	/**
	 * Lets nothing read ports any more. What reads one because somebody named it in the
	 * portal waits for it to come back. Whose it was is kept, since whoever may not see
	 * that product is not to learn of its port now.
	 * @return the products whose input ports they are
	 */
	static List<String> leave(Transaction transaction, Collection<OutputPortId> ports) {
		String cypher = """
				UNWIND $ports AS port
				MATCH (p:DataProduct)-[:OFFERS|OFFERED]->(o:OutputPort {id: port})<-[r:READS]-(i:InputPort)
				WHERE i.document IS NULL AND i.contractId IS NULL
				DELETE r
				MERGE (u:UnresolvedReference {ref: 'portal|READS_PORT|' + i.key + '|' + o.key})
				SET u.link = 'READS_PORT',
				  u.type = 'OUTPUT_PORT',
				  u.key = o.key,
				  u.folded = toLower(o.key),
				  u.due = true
				MERGE (i)-[:LACKS]->(u)
				MERGE (u)-[:WAS_OF]->(p)
				WITH i
				MATCH (i)<-[:CONSUMES]-(c:DataProduct)
				RETURN DISTINCT c.id AS consumer
				""";
		return Stream.concat(lookAgain(transaction, ports).stream(), consumers(transaction, cypher, ports))
			.distinct()
			.toList();
	}

	private static Stream<String> consumers(Transaction transaction, String cypher, Collection<OutputPortId> ports) {
		return transaction.rows(cypher, Map.of("ports", ports)).stream().map((row) -> row.text("consumer"));
	}

}
