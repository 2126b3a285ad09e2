package io.meshgate.graph.linking;

import io.meshgate.graph.history.Past;

/**
 * Where several documents say the same, the edge that this becomes is each of theirs: it
 * holds the {@code documents} that say so, and goes with the last of them. What the
 * portal made holds none, and imports leave it alone. The fragments expect the edge bound
 * as {@code edge}.
 */
final class TheMany {

	/** One {@code document} more says so, or one that doubted it says it again. */
	static final String SAY = """
			CALL (edge, document) {
			  WITH edge, document
			  WHERE edge.documents IS NOT NULL
			  UNWIND edge.documents + [document] AS each
			  WITH DISTINCT edge, document, each
			  ORDER BY each
			  WITH edge, [other IN edge.doubted WHERE other <> document] AS doubted, collect(each) AS documents
			  SET edge.documents = documents, edge.doubted = CASE WHEN doubted <> [] THEN doubted END
			}
			""";

	/** The document of the {@code row}, which is among them, says so no more. */
	static final String UNSAY = """
			SET edge.documents = [document IN edge.documents WHERE document <> row.document]
			WITH edge
			WHERE size(edge.documents) = 0
			%s
			""".formatted(Past.end("edge"));

	private TheMany() {
	}

}
