package io.meshgate.graph.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.descriptor.DomainDescriptor;
import io.meshgate.graph.descriptor.PersonDescriptor;
import io.meshgate.graph.descriptor.TeamDescriptor;
import io.meshgate.graph.outbox.Event;
import io.meshgate.graph.person.activity.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Writes domains, teams and people. What the portal alone decides (roles on the platform,
 * who vouches for a person) is never touched; and whoever may not act any more, as the
 * portal or a document says, does not come back by a document.
 */
final class Organisation {

	private final Glossary glossary = new Glossary();

	private final Activity activity = new Activity();

	List<Event> write(Transaction tx, Landing landing) {
		domains(tx, landing);
		this.glossary.write(tx, landing);
		teams(tx, landing);
		people(tx, landing);
		return deactivate(tx, landing);
	}

	private static void domains(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Domain {key: row.key})
				ON CREATE SET n.id = row.id
				ON MATCH SET n.revision = coalesce(n.revision, 1) + 1
				SET n.name = row.name,
				  n.description = row.description,
				  n.boundary = coalesce(row.boundary, n.boundary)
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		run(tx, cypher,
				landing.describing(DomainDescriptor.class)
					.map((landed) -> Entry.of(landed.arrival())
						.with("name", landed.descriptor().name())
						.with("description", landed.descriptor().description())
						.with("boundary", landed.descriptor().boundary())
						.map())
					.toList());
	}

	private static void teams(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Team {key: row.key})
				ON CREATE SET n.id = row.id
				ON MATCH SET n.version = coalesce(n.version, 1) + 1
				SET n.name = row.name,
				  n.description = row.description,
				  n.type = row.type
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		run(tx, cypher,
				landing.describing(TeamDescriptor.class)
					.map((landed) -> Entry.of(landed.arrival())
						.with("name", landed.descriptor().name())
						.with("description", landed.descriptor().description())
						.with("type", landed.descriptor().type())
						.map())
					.toList());
	}

	private static void people(Transaction tx, Landing landing) {
		String cypher = """
				UNWIND $rows AS row
				MERGE (n:Person {key: row.key})
				ON CREATE SET n.id = row.id,
				  n.active = row.active
				SET n.name = row.name,
				  n.email = row.email
				WITH n, row
				MATCH (d:Document {ref: row.document})
				MERGE (d)-[:DESCRIBES]->(n)
				""";
		run(tx, cypher,
				landing.describing(PersonDescriptor.class)
					.map((landed) -> Entry.of(landed.arrival())
						.with("name", landed.descriptor().name())
						.with("email", landed.descriptor().email())
						.with("active", landed.descriptor().active())
						.map())
					.toList());
	}

	/** Whoever is new has never been able to act. */
	private List<Event> deactivate(Transaction tx, Landing landing) {
		Map<String, String> documents = landing.describing(PersonDescriptor.class)
			.filter((landed) -> !landed.descriptor().active())
			.collect(Collectors.toMap((landed) -> landed.descriptor().key(), (landed) -> landed.arrival().ref(),
					(first, _) -> first));
		return documents.isEmpty() ? List.of() : this.activity.deactivate(tx, documents, landing.at());
	}

	private static void run(Transaction tx, String cypher, List<Map<String, @Nullable Object>> rows) {
		if (!rows.isEmpty()) {
			tx.rows(cypher, Map.of("rows", rows));
		}
	}

}
