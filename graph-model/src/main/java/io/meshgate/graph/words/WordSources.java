package io.meshgate.graph.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What words and orders are made of, as Cypher. Each label is looked up by itself, so
 * that its index finds the ids.
 */
final class WordSources {

	/** What is found by its words. */
	static final String FOUND = "DataProduct|Domain|Team|Person|Application|Term|Platform|ProductTemplate";

	/** What is only sorted by its name. */
	private static final List<String> SORTED = List.of("TermGroup", "GovernanceRule", "QualityCheck", "Job",
			"OutputPort", "InputPort");

	/** What is found or sorted by its name. */
	static final String NAMED = FOUND + "|" + String.join("|", SORTED);

	/**
	 * Reads what is named so; output ports stand for their products, and products and
	 * applications for their ports.
	 */
	static final String READING = """
			CALL () {
			  MATCH (n:%1$s)
			  WHERE n.id IN $ids
			  RETURN n
			  UNION
			  %2$s
			}
			RETURN elementId(n) AS node,
			  n:%1$s AS found,
			  coalesce(n.name, n.key) AS name,
			  n.key AS key,
			  n.description AS description,
			  n.tags AS tags,
			  n.synonyms AS synonyms,
			  COLLECT {
			    MATCH (n)-[:OFFERS]->(o:OutputPort)
			    RETURN DISTINCT o.name AS port
			    ORDER BY port
			  } AS ports,
			  COLLECT {
			    MATCH (n)-[:IS_ABOUT]->(t:Term)
			    UNWIND [t.name] + coalesce(t.synonyms, []) AS term
			    RETURN DISTINCT term
			    ORDER BY term
			  } AS terms,
			  COLLECT {
			    MATCH (n)-[:OFFERS]->(:OutputPort)-[:GOVERNED_BY]->(:Contract)-[:DESCRIBES]->(s:SchemaObject)
			    OPTIONAL MATCH (s)-[:HAS_COLUMN]->(c:Column)
			    UNWIND [s.name, c.name, c.businessName] AS column
			    WITH DISTINCT column
			    WHERE column IS NOT NULL
			    RETURN column
			    ORDER BY column
			    LIMIT $mostColumns
			  } AS columns,
			  n.nameOrder AS nameOrder,
			  n.nameWords AS nameWords,
			  n.otherWords AS otherWords,
			  coalesce(n.worded, 0) AS worded
			""".formatted(FOUND, others());

	private WordSources() {
	}

	private static String others() {
		return Stream
			.concat(SORTED.stream().map((label) -> "(n:" + label + ") WHERE n.id IN $ids"),
					Stream.of("(of:OutputPort)<-[:OFFERS]-(n:DataProduct) WHERE of.id IN $ids",
							"(of:DataProduct)-[:OFFERS|CONSUMES]->(n:OutputPort|InputPort) WHERE of.id IN $ids",
							"(of:Application)-[:CONSUMES]->(n:InputPort) WHERE of.id IN $ids"))
			.map((those) -> "MATCH " + those + " RETURN n")
			.collect(Collectors.joining("\n  UNION\n  "));
	}

}
