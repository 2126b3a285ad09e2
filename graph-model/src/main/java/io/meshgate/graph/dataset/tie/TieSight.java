package io.meshgate.graph.dataset.tie;

/**
 * When a port may be tied to a dataset that nobody said it gives out, as Cypher: by
 * nothing that an owner says does a dataset become theirs that is another product's, or
 * come to be seen by them. The fragments expect the dataset as {@code d} and the port as
 * {@code o}.
 */
final class TieSight {

	/**
	 * Holds where the product {@code q} keeps a dataset from the port, which is
	 * another's. What the same team has retired keeps nothing from it.
	 */
	static final String OTHERS = """
			NOT EXISTS { (q)-[:OFFERS]->(o) }
			    AND NOT (q.status = 'RETIRED'
			      AND EXISTS { (q)<-[:OWNS]-(:Team)-[:OWNS]->(:DataProduct)-[:OFFERS]->(o) })""";

	/**
	 * Holds where a port of another product gives the dataset out, other than by its
	 * names.
	 */
	static final String FOREIGN = """
			EXISTS {
			  MATCH (d)<-[other:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(q:DataProduct)
			  WHERE coalesce(other.origin, '') <> 'SYMLINK' AND %s
			}""".formatted(OTHERS);

	/**
	 * Holds where the dataset was given out and came to light for its keepers alone.
	 */
	static final String UNSEEN = """
			(coalesce(d.givenOut, false)
			  AND EXISTS { (d)<-[:DESCRIBES]-(:Document) }
			  AND NOT EXISTS { (d)<-[:SERVES|BOUND_TO]-(:OutputPort)<-[:OFFERS]-(:DataProduct) }
			  AND NOT EXISTS { (d)<-[:KEEPS]-(:Team)-[:OWNS]->(:DataProduct)-[:OFFERS]->(o) })""";

	private TieSight() {
	}

}
