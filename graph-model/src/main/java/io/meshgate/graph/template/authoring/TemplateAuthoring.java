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
				WITH x
				CALL (x) {
				  UNWIND $ports AS row
				  CREATE (x)-[:STARTS_WITH]->(port:TemplatePort)
				  SET port = row
				}
				RETURN x.id AS id
				""";
		boolean claimed = transaction.one(claiming, Map.of("key", template.key(), "properties", properties(template)))
			.holds("claimed");
		if (claimed) {
			transaction.one(placing,
					Map.of("id", template.id(), "platform", platform.id(), "ports", ports(template, platform)));
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

	private static Map<String, Object> properties(NewTemplate template) {
		Profile profile = template.profile();
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", template.id());
		properties.put("name", Objects.requireNonNull(profile.name()));
		properties.put("tags", Objects.requireNonNullElse(profile.tags(), List.of()));
		Optional.ofNullable(profile.description())
			.filter((text) -> !text.isEmpty())
			.ifPresent((text) -> properties.put("description", text));
		Optional.ofNullable(profile.kind()).ifPresent((kind) -> properties.put("kind", kind));
		Optional.ofNullable(profile.visibility()).ifPresent((visibility) -> properties.put("visibility", visibility));
		return properties;
	}

	private static List<Map<String, Object>> ports(NewTemplate template, LockedPlatform platform) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (NewTemplate.Port port : template.outputPorts()) {
			rows.add(Map.of("position", rows.size(), "name", port.name(), "type", port.type(), "platform",
					Objects.requireNonNullElse(port.platform(), platform.key())));
		}
		return rows;
	}

}
