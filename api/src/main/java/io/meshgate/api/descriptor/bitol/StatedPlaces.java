package io.meshgate.api.descriptor.bitol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.meshgate.api.descriptor.reading.Fields;
import io.meshgate.api.descriptor.reading.Tree;
import io.meshgate.graph.contract.QualityRule;
import io.meshgate.graph.contract.Server;

/**
 * Where a data contract of the third version says that its data are, and what it assures
 * of them, to be held against its other versions. Nothing here makes a document
 * unreadable: what is no such thing is left to the document.
 */
final class StatedPlaces {

	private static final int MOST = 1_000;

	/** What says nothing of how a server is reached. */
	private static final Set<String> BESIDE = Set.of("server", "id", "description", "environment", "roles",
			"customProperties", "authoritativeDefinitions");

	private static final Set<String> ASSURED = Set.of("type", "metric", "rule", "unit", "query", "engine",
			"implementation");

	private StatedPlaces() {
	}

	static List<Server> servers(Fields root) {
		List<Server> servers = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Fields server : mappings(root, "servers").limit(MOST).toList()) {
			String name = text(server, "server").orElse("#" + (servers.size() + 1));
			List<String> settings = server.values()
				.entrySet()
				.stream()
				.filter((setting) -> !BESIDE.contains(setting.getKey()))
				.flatMap(StatedPlaces::statement)
				.toList();
			if (names.add(name)) {
				servers.add(new Server(name, settings));
			}
		}
		return servers;
	}

	static List<QualityRule> rules(Fields root) {
		if (text(root, "apiVersion").filter((version) -> version.startsWith("v3")).isEmpty()) {
			return List.of();
		}
		List<QualityRule> rules = new ArrayList<>();
		mappings(root, "schema").forEach((object) -> text(object, "name").ifPresent((name) -> {
			rules(object, name, "").forEach(rules::add);
			columns(object, name, "", rules);
		}));
		return rules.stream().limit(MOST).toList();
	}

	private static void columns(Fields above, String object, String path, List<QualityRule> rules) {
		mappings(above, "properties").forEach((column) -> text(column, "name").ifPresent((name) -> {
			String below = path.isEmpty() ? name : path + "." + name;
			rules(column, object, below).forEach(rules::add);
			columns(column, object, below, rules);
			if (column.values().get("items") instanceof Fields items) {
				columns(items, object, below + "[]", rules);
			}
		}));
	}

	private static Stream<QualityRule> rules(Fields thing, String object, String column) {
		return mappings(thing, "quality").map((rule) -> {
			List<String> assured = rule.values()
				.entrySet()
				.stream()
				.filter((said) -> ASSURED.contains(said.getKey()) || said.getKey().startsWith("must"))
				.flatMap(StatedPlaces::statement)
				.toList();
			String name = Stream.of("name", "id", "metric", "rule", "type")
				.flatMap((field) -> text(rule, field).stream())
				.findFirst()
				.orElse("quality");
			return new QualityRule(object, column.isEmpty() ? null : column, name, assured);
		});
	}

	private static Stream<String> statement(Map.Entry<String, Tree> said) {
		return switch (said.getValue()) {
			case Tree.Text text -> Stream.of(said.getKey() + "=" + cut(text.value().strip()));
			case Tree.Items items -> Stream.of(said.getKey() + "="
					+ items.values()
						.stream()
						.map((item) -> (item instanceof Tree.Text text) ? cut(text.value().strip()) : "?")
						.toList());
			case Fields _, Tree.Nothing _ -> Stream.empty();
		};
	}

	private static Stream<Fields> mappings(Fields root, String name) {
		return (root.values().get(name) instanceof Tree.Items items)
				? items.values().stream().filter(Fields.class::isInstance).map(Fields.class::cast) : Stream.empty();
	}

	private static Optional<String> text(Fields fields, String name) {
		return (fields.values().get(name) instanceof Tree.Text text && !text.value().isBlank())
				? Optional.of(cut(text.value().strip())) : Optional.empty();
	}

	private static String cut(String text) {
		String plain = text.replace('\u001f', ' ');
		return (plain.codePointCount(0, plain.length()) <= Fields.SHORT) ? plain
				: plain.substring(0, plain.offsetByCodePoints(0, Fields.SHORT));
	}

}
