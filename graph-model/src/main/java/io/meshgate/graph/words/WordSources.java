package io.meshgate.graph.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What words and orders are made of, as Cypher. Each label is looked up by itself, so
 * that its index finds the ids.
 */
final class WordSources {

	private static final String DATASET = "Dataset";

	/** What is suggested to everybody by its words, and products. */
	private static final String SUGGESTED = "DataProduct|Domain|Team|Person|Application|Term|Platform|ProductTemplate";

	/** What is found by its words. */
	private static final String FOUND = SUGGESTED + "|" + DATASET;

	/** What is only sorted by its name. */
	private static final List<String> SORTED = List.of("TermGroup", "GovernanceRule", "QualityCheck", "Job",
			"OutputPort", "InputPort");

	/** What is found or sorted by its name. */
	static final String NAMED = FOUND + "|" + String.join("|", SORTED);

	private static final String OFFERING = """
			MATCH (of:OutputPort)<-[:OFFERS]-(n:DataProduct)
			WHERE of.id IN $ids
			RETURN n
			""";

	private static final String WORDS = """
			RETURN elementId(n) AS node,
			  n:%1$s AS found,
			  CASE WHEN n:Dataset THEN coalesce(n.title, n.name) ELSE coalesce(n.name, n.key) END AS name,
			  CASE WHEN n:Dataset THEN n.name ELSE n.key END AS key,
			  [place IN [n.namespace, n.platform] WHERE n:Dataset AND place IS NOT NULL] AS places,
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
			    WHERE NOT n:Dataset
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
			  COLLECT {
			    MATCH (n)-[:HAS_COLUMN]->(c:DatasetColumn)
			    WHERE c.position IS NOT NULL
			    UNWIND [c.path, c.label] AS field
			    WITH DISTINCT field
			    WHERE field IS NOT NULL
			    RETURN field
			    ORDER BY field
			    LIMIT $mostColumns
			  } AS fields,
			  n.nameOrder AS nameOrder,
			  n.nameWords AS nameWords,
			  n.otherWords AS otherWords,
			  coalesce(n.worded, 0) AS worded
			""".formatted(FOUND);

	/**
	 * Reads what is named so; output ports stand for their products, and products and
	 * applications for their ports. Of a dataset the title is for showing and the name
	 * what people call it by; the columns it had before do not count.
	 */
	static final String READING = reading(
			Stream.concat(SORTED.stream().map(WordSources::named), Stream.of(named(DATASET), OFFERING, """
					MATCH (of:DataProduct)-[:OFFERS|CONSUMES]->(n:OutputPort|InputPort)
					WHERE of.id IN $ids
					RETURN n
					""", """
					MATCH (of:Application)-[:CONSUMES]->(n:InputPort)
					WHERE of.id IN $ids
					RETURN n
					""")));

	/**
	 * Reads the same of what documents describe: their ports have been given what they
	 * are sorted by with their names.
	 */
	static final String DESCRIBED = reading(Stream.of(named("TermGroup"), named(DATASET), OFFERING));

	private WordSources() {
	}

	private static String named(String labels) {
		return "MATCH (n:" + labels + ")\nWHERE n.id IN $ids\nRETURN n\n";
	}

	private static String reading(Stream<String> others) {
		String those = Stream.concat(Stream.of(named(SUGGESTED)), others).collect(Collectors.joining("UNION\n"));
		return "CALL () {\n" + those.indent(2) + "}\n" + WORDS;
	}

}
