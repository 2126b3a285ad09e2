package io.meshgate.graph.port.authoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.access.Superseding;
import io.meshgate.graph.dataset.DatasetBindings;
import io.meshgate.graph.dataset.DatasetId;
import io.meshgate.graph.lineage.declaring.PartFeeds;
import io.meshgate.graph.lineage.feed.DatasetFeeds;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.port.OutputPortId;

/**
 * How output ports go, whoever takes them away: the portal, or a document that no longer
 * states them. One that somebody subscribed to, or of which something is said, is kept
 * for the record: {@code OFFERED}, no longer {@code OFFERS}, so that only what looks for
 * the record finds it. What was asked for and granted ends.
 */
public final class PortRemoval {

	private final Superseding superseding = new Superseding();

	/**
	 * Takes ports away. What read them waits for another port that serves what it asks
	 * for.
	 * @param transaction the change's own
	 * @param ports of products under the lock
	 * @param now when
	 * @return what came of it
	 */
	public Removed remove(Transaction transaction, Collection<OutputPortId> ports, Instant now) {
		if (ports.isEmpty()) {
			return new Removed(List.of(), Set.of());
		}
		List<Event> ended = this.superseding.end(transaction, ports, now);
		putOnRecord(transaction, ports, now);
		Set<DatasetId> freed = DatasetBindings.release(transaction, ports);
		DatasetFeeds.refresh(transaction, List.of(), ports, now);
		Feeds.refresh(transaction, Readers.leave(transaction, ports), now);
		Feeds.end(transaction, ports, now);
		PartFeeds.end(transaction, ports, now);
		forget(transaction, ports);
		return new Removed(ended, freed);
	}

	private static void putOnRecord(Transaction transaction, Collection<OutputPortId> ports, Instant now) {
		String cypher = """
				UNWIND $ports AS port
				MATCH (p:DataProduct)-[offers:OFFERS]->(o:OutputPort {id: port})
				CREATE (p)-[:OFFERED {since: offers.since, until: $now}]->(o)
				DELETE offers
				SET o.removedAt = $now
				WITH o
				CALL (o) {
				  MATCH (o)-[tie:RUNS_ON|GOVERNED_BY]->()
				  DELETE tie
				}
				RETURN o.id AS id
				""";
		int removed = transaction.rows(cypher, Map.of("ports", ports, "now", now)).size();
		if (removed != ports.size()) {
			throw new IllegalStateException("Of " + ports.size() + " ports " + removed + " were taken away");
		}
	}

	/**
	 * What only its contract promised of a port is not the record's, and goes with it.
	 */
	private static void forget(Transaction transaction, Collection<OutputPortId> ports) {
		String cypher = """
				UNWIND $ports AS port
				MATCH (o:OutputPort {id: port})
				WHERE NOT EXISTS { (:Subscription)-[:TO]->(o) }
				  AND NOT EXISTS { (o)<-[:ABOUT|AFFECTS]-(said) WHERE said.contract IS NULL }
				  AND NOT EXISTS { (reads:PortReads {port: o.id}) }
				DETACH DELETE o
				""";
		transaction.rows(cypher, Map.of("ports", ports));
	}

	/**
	 * What came of taking ports away.
	 *
	 * @param ended what ended with them, to be told
	 * @param freed the datasets that they gave out, of which other things follow now
	 */
	public record Removed(List<Event> ended, Set<DatasetId> freed) {

		public Removed {
			ended = List.copyOf(ended);
			freed = Set.copyOf(freed);
		}

		/**
		 * Adds datasets.
		 * @param others of which other things follow as well
		 * @return all of them
		 */
		public Removed with(Set<DatasetId> others) {
			return new Removed(this.ended,
					Stream.concat(this.freed.stream(), others.stream()).collect(Collectors.toUnmodifiableSet()));
		}

	}

}
