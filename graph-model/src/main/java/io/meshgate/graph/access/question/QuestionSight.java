package io.meshgate.graph.access.question;

/**
 * What was asked and answered about a request, as Cypher. Whoever sees the request sees
 * all of it.
 */
public final class QuestionSight {

	/** What was asked about the request {@code r}, oldest first, as a Cypher list. */
	public static final String QUESTIONS = """
			COLLECT {
			  MATCH (r)-[:HAS_QUESTION]->(q:ReviewQuestion)-[:BY]->(who:Person)
			  OPTIONAL MATCH (q)-[:ON_BEHALF_OF]->(giver:Person)
			  OPTIONAL MATCH (q)-[:HAS_ANSWER]->(a:ReviewAnswer)-[:BY]->(teller:Person)
			  WITH q, who, giver, a, teller
			  ORDER BY q.at, q.id
			  RETURN q {
			    .text, .at, by: who {.id, .key, .name, .email, .active},
			    onBehalfOf: giver {.id, .key, .name, .email, .active},
			    answer: a {
			      .text, .purpose, .startsAt, .endsAt, .at, by: teller {.id, .key, .name, .email, .active}
			    }
			  }
			}""";

	private QuestionSight() {
	}

}
