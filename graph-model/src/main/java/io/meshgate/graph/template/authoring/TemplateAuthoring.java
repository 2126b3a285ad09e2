package io.meshgate.graph.template.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.meshgate.graph.Transaction;
import io.meshgate.graph.platform.PlatformId;
import io.meshgate.graph.platform.authoring.LockedPlatform;
import io.meshgate.graph.product.authoring.Profile;
import io.meshgate.graph.template.TemplateId;
import org.jspecify.annotations.Nullable;

/**
 * The writes of templates, each under the lock of its platform. A key belongs to whoever
 * takes it first, under a uniqueness constraint.
 */
public final class TemplateAuthoring {

	/**
	 * Takes the key and writes the template with its ports.
	 * @param transaction the change's own
	 * @param template what is offered
	 * @param platform under the lock
	 * @return whether the key was free; nothing is written where it was not
	 */
	public boolean offer(Transaction transaction, NewTemplate template, LockedPlatform platform) {
		String claiming = """
				MERGE (x:ProductTemplate {key: $key})
				ON CREATE SET x += $properties
				RETURN x.id = $properties.id AS claimed
				""";
		String placing = """
				MATCH (x:ProductTemplate {id: $id})
				MATCH (f:Platform {id: $platform})
				CREATE (x)-[:OFFERED_ON]->(f)
				RETURN x.id AS id
				""";
		boolean claimed = transaction.one(claiming, Map.of("key", template.key(), "properties", properties(template)))
			.holds("claimed");
		if (claimed) {
			transaction.one(placing, Map.of("id", template.id(), "platform", platform.id()));
			start(transaction, template.id(), template.outputPorts(), platform);
		}
		return claimed;
	}

	/**
	 * Finds the platform that a template is offered on.
	 * @param transaction the change's own
	 * @param template which template
	 * @return the platform; empty where there is no such template
	 */
	public Optional<PlatformId> platform(Transaction transaction, TemplateId template) {
		String cypher = """
				MATCH (:ProductTemplate {id: $id})-[:OFFERED_ON]->(f:Platform)
				RETURN f.id AS platform
				""";
		return transaction.row(cypher, Map.of("id", template)).map((row) -> new PlatformId(row.text("platform")));
	}

	/**
	 * How often a template was changed.
	 * @param transaction the change's own, which has locked its platform
	 * @param template which template
	 * @return its revision; empty where there is no such template any more
	 */
	public Optional<Integer> revision(Transaction transaction, TemplateId template) {
		String cypher = """
				MATCH (x:ProductTemplate {id: $id})
				RETURN x.revision AS revision
				""";
		return transaction.row(cypher, Map.of("id", template)).map((row) -> row.number("revision"));
	}

	/**
	 * Changes what a template says.
	 * @param transaction the change's own
	 * @param template which template
	 * @param change what changes
	 * @param platform that it is offered on, under the lock
	 */
	public void change(Transaction transaction, TemplateId template, TemplateChange change, LockedPlatform platform) {
		String cypher = """
				MATCH (x:ProductTemplate {id: $id})
				SET x += $properties, x.revision = x.revision + 1
				RETURN x.id AS id
				""";
		transaction.one(cypher, Map.of("id", template, "properties", properties(change.profile())));
		if (change.outputPorts() != null) {
			start(transaction, template, change.outputPorts(), platform);
		}
	}

	/**
	 * Withdraws a template.
	 * @param transaction the change's own, which has locked its platform
	 * @param template which template
	 * @return whether there was one still
	 */
	public boolean withdraw(Transaction transaction, TemplateId template) {
		String cypher = """
				MATCH (x:ProductTemplate {id: $id})
				CALL (x) {
				  MATCH (x)-[:STARTS_WITH]->(port:TemplatePort)
				  DETACH DELETE port
				}
				DETACH DELETE x
				RETURN count(*) AS withdrawn
				""";
		return transaction.one(cypher, Map.of("id", template)).number("withdrawn") > 0;
	}

	private static void start(Transaction transaction, TemplateId template, List<NewTemplate.Port> ports,
			LockedPlatform platform) {
		String cypher = """
				MATCH (x:ProductTemplate {id: $id})
				CALL (x) {
				  MATCH (x)-[:STARTS_WITH]->(old:TemplatePort)
				  DETACH DELETE old
				}
				CALL (x) {
				  UNWIND $ports AS row
				  CREATE (x)-[:STARTS_WITH]->(port:TemplatePort)
				  SET port = row
				}
				RETURN x.id AS id
				""";
		List<Map<String, Object>> rows = new ArrayList<>();
		for (NewTemplate.Port port : ports) {
			rows.add(Map.of("position", rows.size(), "name", port.name(), "type", port.type(), "platform",
					Objects.requireNonNullElse(port.platform(), platform.key())));
		}
		transaction.one(cypher, Map.of("id", template, "ports", rows));
	}

	private static Map<String, @Nullable Object> properties(NewTemplate template) {
		Map<String, @Nullable Object> properties = properties(template.profile());
		properties.put("id", template.id());
		properties.put("revision", 1);
		properties.putIfAbsent("tags", List.of());
		return properties;
	}

	/** What is to be set; null for what is to be cleared. */
	private static Map<String, @Nullable Object> properties(Profile profile) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		put(properties, "name", profile.name());
		put(properties, "description", profile.description());
		put(properties, "kind", profile.kind());
		put(properties, "visibility", profile.visibility());
		put(properties, "tags", profile.tags());
		profile.clearing().in(properties);
		return properties;
	}

	private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Object value) {
		if (value != null) {
			properties.put(name, "".equals(value) ? null : value);
		}
	}

}
