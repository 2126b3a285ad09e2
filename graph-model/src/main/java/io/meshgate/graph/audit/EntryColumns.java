package io.meshgate.graph.audit;

/**
 * What is read of the entry {@code e}, as Cypher.
 */
final class EntryColumns {

	/** Finds whom and what it names, where they are still there. */
	static final String COLLECTING = """
			OPTIONAL MATCH (actor:Person {id: e.actor})
			OPTIONAL MATCH (program:ServiceAccount {id: e.actor})
			OPTIONAL MATCH (giver:Person {id: e.onBehalfOf})
			""";

	/** A map of all that {@link AuditEntry} holds. */
	static final String PROJECTING = """
			{
			  entry: e {.id, .type, .subject, .actor, .onBehalfOf, .data, .occurredAt, .at, .number, .hash},
			  actor: actor {.id, .key, .name, .email, .active},
			  program: program.key,
			  onBehalfOf: giver {.id, .key, .name, .email, .active},
			  kind: CASE
			    WHEN EXISTS { (:OutputPort {id: e.subject}) } THEN 'OutputPort'
			    WHEN EXISTS { (:Dataset {id: e.subject}) } THEN 'Dataset'
			    WHEN EXISTS { (:DatasetColumn {id: e.subject}) } THEN 'DatasetColumn'
			  END
			}""";

	private EntryColumns() {
	}

}
