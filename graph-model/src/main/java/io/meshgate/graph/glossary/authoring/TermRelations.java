package io.meshgate.graph.glossary.authoring;

import java.util.List;
import java.util.Map;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.glossary.TermRelation;

/**
 * What terms are to each other. A pair has one relation at most, and it goes both ways.
 */
public final class TermRelations {

	/**
	 * Locks both terms, always in the same order.
	 * @param transaction the change's own
	 * @param pair which terms
	 * @return whether there are both
	 */
	public boolean lock(Transaction transaction, TermPair pair) {
		String cypher = """
				UNWIND $ids AS id
				MATCH (t:Term {id: id})
				SET t._lock = true
				RETURN count(t) AS locked
				""";
		return transaction.one(cypher, Map.of("ids", List.of(pair.low(), pair.high()))).number("locked") == 2;
	}

	/**
	 * Relates the terms, in the place of what they were to each other.
	 * @param transaction the change's own, which has locked both
	 * @param pair which terms
	 * @param as what they are to each other
	 * @return whether they were not so already
	 */
	public boolean relate(Transaction transaction, TermPair pair, TermRelation as) {
		String cypher = """
				MATCH (low:Term {id: $low})
				MATCH (high:Term {id: $high})
				MERGE (low)-[tie:RELATES_TO]-(high)
				WITH tie, tie.as AS before
				SET tie.as = $as
				REMOVE tie.documents
				RETURN coalesce(before <> $as, true) AS changed
				""";
		return transaction.one(cypher, Map.of("low", pair.low(), "high", pair.high(), "as", as)).holds("changed");
	}

	/**
	 * Ends what the terms are to each other.
	 * @param transaction the change's own, which has locked both
	 * @param pair which terms
	 * @return whether they were anything
	 */
	public boolean unrelate(Transaction transaction, TermPair pair) {
		String cypher = """
				MATCH (:Term {id: $low})-[tie:RELATES_TO]-(:Term {id: $high})
				DELETE tie
				RETURN count(tie) AS ended
				""";
		return transaction.one(cypher, Map.of("low", pair.low(), "high", pair.high())).number("ended") > 0;
	}

}
