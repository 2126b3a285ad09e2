package io.meshgate.graph.linking;

/**
 * Where several documents say at once where one node belongs, the last of them counts, as
 * if they had come one after the other. The fragment expects the reference bound as
 * {@code u}, what lacks it as {@code s} and its target as {@code t}, and leaves all
 * references of {@code s} as {@code said} and the last one's {@code document}.
 */
final class TheLast {

	static final String SAID = """
			WITH s, t, u
			ORDER BY u.ref
			WITH s, collect(t) AS targets, collect(u) AS said
			WITH s, said, targets[-1] AS t, said[-1].document AS document
			""";

	private TheLast() {
	}

}
