package io.meshgate.graph.testing;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The words of the mesh, taught to an empty database. It throws the plan of a statement
 * away once a word appears that it had not known, and to plan again takes longer than
 * most tests. A word that is missing here costs time and nothing else.
 */
final class Words {

	private static final List<String> PROPERTIES = List.of("_lock", "active", "adoptedAt", "at", "because", "boundary",
			"changedAt", "comment", "content", "contractId", "createdAt", "data", "description", "document", "dueAt",
			"email", "endComment", "endedAt", "endReason", "endsAt", "entityRef", "file", "fingerprint", "format",
			"givenAt", "hash", "id", "importedAt", "issuer", "key", "kind", "kinds", "line", "link", "location", "name",
			"named", "nameOrder", "nameWords", "nodeKey", "nodeType", "number", "occurredAt", "openKey", "otherWords",
			"platform", "platformWide", "position", "provisioning", "purpose", "reason", "ref", "requirement",
			"retiredAt", "revision", "role", "roles", "rule", "severity", "since", "source", "startsAt", "status",
			"statuses", "subject", "submittedAt", "sunsetAt", "suspendedAt", "tags", "type", "until", "url",
			"validFrom", "validUntil", "verdict", "version", "visibility", "worded");

	private static final List<String> RELATIONSHIPS = List.of("APPLIES_IN", "AWAITS", "BY", "CONSUMES", "DESCRIBES",
			"ENDED_BY", "EXEMPTS", "FEEDS", "FOR", "FROM_RULE", "GIVEN_BY", "GOVERNED_BY", "GRANTED_BY", "HAS_DECISION",
			"HAS_GRANT", "HOLDS", "IN_DOMAIN", "LACKS", "MEMBER_OF", "OFFERS", "OWNS", "PART_OF", "PROMISES",
			"REACHED_AT", "READS", "REQUESTED", "ROUTED_TO", "STEWARDS", "SUCCEEDED_BY", "TO");

	private Words() {
	}

	static void teach(Driver driver) {
		try (Session session = driver.session()) {
			session.run("UNWIND $words AS word CALL db.createProperty(word)", Map.of("words", PROPERTIES)).consume();
			session.run("UNWIND $words AS word CALL db.createRelationshipType(word)", Map.of("words", RELATIONSHIPS))
				.consume();
		}
	}

}
