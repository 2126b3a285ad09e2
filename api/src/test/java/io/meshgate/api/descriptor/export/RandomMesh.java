package io.meshgate.api.descriptor.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import io.meshgate.graph.Graph;
import io.meshgate.graph.contract.SemanticVersion;
import io.meshgate.graph.lineage.feed.Feeds;
import io.meshgate.graph.port.PortType;
import io.meshgate.graph.product.DataProductKind;
import io.meshgate.graph.product.DataProductStatus;
import io.meshgate.graph.product.DataProductTier;
import io.meshgate.graph.product.Visibility;
import io.meshgate.graph.team.ChannelKind;

/**
 * A mesh drawn by lot, as the portal would have made it: with all that exports know, and
 * with texts that are hard to write down.
 */
final class RandomMesh {

	/** The contract that nobody serves. */
	static final String AWAITED = "awaited";

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private static final List<String> WORDS = List.of("no", "1.10", "null", "orders: daily", "# not a comment",
			"- item", "\"quoted\"", "it's", "طلبات العملاء", "Größe", "注文", "🚆 trains", "a/b", "@at", "%percent",
			"{brace}", "[list]", "& anchor", "*alias", "| pipe", "> fold", "~", "yes", "0x1F", "2026-01-01",
			"${TOKEN:-kept}", "tab\tinside", "back\\slash", "colon:", "trailing -", "!tag", "`tick`");

	private static final List<String> KEYS = List.of("no", "1.10", "null", "on", "007", "a.b", "a-b", "a_b", "y",
			"2026-01-01", "0x1f", "orders",
			"very-long-key-that-no-catalogue-would-take-as-a-name-since-it-has-more-letters");

	private final Random random;

	private final List<Map<String, Object>> nodes = new ArrayList<>();

	private final Map<String, Map<String, Object>> properties = new HashMap<>();

	private final List<Map<String, Object>> edges = new ArrayList<>();

	private final Map<String, List<String>> keys = new HashMap<>();

	private RandomMesh(Random random) {
		this.random = random;
	}

	/** Draws a mesh around nothing but itself. */
	static void draw(Graph graph, Random random) {
		RandomMesh mesh = new RandomMesh(random);
		mesh.organisation();
		mesh.glossary();
		mesh.products();
		mesh.contracts();
		mesh.ties();
		String nodes = """
				UNWIND $nodes AS node
				CREATE (n:$(node.label))
				SET n = node.properties
				""";
		String edges = """
				UNWIND $edges AS edge
				MATCH (a:$(edge.fromLabel) {id: edge.from})
				MATCH (b:$(edge.toLabel) {id: edge.to})
				CREATE (a)-[e:$(edge.type)]->(b)
				SET e = edge.properties
				""";
		graph.write((transaction) -> {
			transaction.rows(nodes, Map.of("nodes", mesh.nodes));
			transaction.rows(edges, Map.of("edges", mesh.edges));
			Feeds.refresh(transaction, mesh.keys("DataProduct").stream().map((key) -> id("DataProduct", key)).toList(),
					Instant.EPOCH);
			return mesh;
		});
	}

	private void organisation() {
		some("Team", 4).forEach((team) -> {
			node("Team", team, with("type", maybe(word()), "description", maybe(text())));
			channels("Team", team, "REACHED_AT");
		});
		some("Person", 4).forEach((person) -> node("Person", person, with("email", person + "@example.org", "active",
				true, "issuer", "https://identity.test", "subject", person, "roles", List.of())));
		some("Domain", 4).forEach((domain) -> node("Domain", domain,
				with("description", maybe(text()), "boundary", maybe(text()), "revision", 1)));
		tree("Team");
		tree("Domain");
		for (String domain : keys("Domain")) {
			each("Team", 1).forEach((team) -> edge("Team", team, "OWNS", "Domain", domain));
			each("Person", 2).forEach((person) -> edge("Person", person, "STEWARDS", "Domain", domain));
		}
		for (String person : keys("Person")) {
			each("Team", 2).forEach((team) -> edge("Person", person, "MEMBER_OF", "Team", team,
					Map.of("role", "MEMBER", "since", NOW)));
		}
		some("Application", 2).forEach((application) -> {
			node("Application", application, with("type", "service", "description", maybe(text())));
			each("Team", 1).forEach((team) -> edge("Team", team, "OWNS", "Application", application));
		});
	}

	private void glossary() {
		for (String domain : keys("Domain")) {
			for (int at = 0; at < this.random.nextInt(3); at++) {
				String term = domain + "/" + KEYS.get(this.random.nextInt(KEYS.size()));
				if (!keys("Term").contains(term)) {
					key("Term", term);
					node("Term", term, with("definition", text(), "synonyms", draw(WORDS, 2).stream().sorted().toList(),
							"revision", 1));
					edge("Term", term, "DEFINED_IN", "Domain", domain);
				}
			}
		}
		List<String> terms = keys("Term").stream()
			.sorted((one, other) -> id("Term", one).compareTo(id("Term", other)))
			.toList();
		for (int at = 1; at < terms.size(); at++) {
			edge("Term", terms.get(at - 1), "RELATES_TO", "Term", terms.get(at),
					Map.of("as", this.random.nextBoolean() ? "RELATED" : "SYNONYM"));
		}
	}

	private void products() {
		for (String product : some("DataProduct", 6)) {
			DataProductStatus status = any(DataProductStatus.values());
			node("DataProduct", product, with("description", maybe(text()), "kind",
					maybe(any(DataProductKind.values()).name()), "status", status.name(), "visibility",
					any(Visibility.values()).name(), "version", maybe(word()), "tags",
					draw(WORDS, 3).stream().sorted().toList(), "tier", maybe(any(DataProductTier.values()).name()),
					"revision", 1, "createdAt", NOW, "changedAt", NOW, "sunsetAt",
					status.isEnding() ? Optional.of(NOW.plusSeconds(this.random.nextInt())) : Optional.empty()));
			channels("DataProduct", product, "HELPED_AT");
			for (int at = 0; at < this.random.nextInt(3); at++) {
				String link = "DataProduct " + product + " link " + at;
				this.nodes.add(Map.of("label", "DocumentationLink", "properties",
						Map.of("id", link, "position", at, "name", word(), "url", url(at))));
				this.edges
					.add(tie("DataProduct", id("DataProduct", product), "DOCUMENTED_AT", "DocumentationLink", link));
			}
			ports(product);
		}
		tree("DataProduct");
	}

	private void ports(String product) {
		for (String name : draw(WORDS, 3)) {
			Optional<String> version = maybe(word());
			String before = (this.random.nextInt(3) == 0) ? "once-" + name : name;
			String port = product + "/" + before + version.map("@"::concat).orElse("");
			key("OutputPort", port);
			node("OutputPort", port,
					with("name", name, "type", any(PortType.values()).name(), "version", version, "platform",
							maybe(word()), "location", maybe(url(0)), "example", maybe(text()), "termsOfUse",
							maybe(text()), "termsLocation", maybe(url(1))));
			edge("DataProduct", product, "OFFERS", "OutputPort", port);
		}
	}

	/** Each governs one port, and products ask for it, or for one that never comes. */
	private void contracts() {
		List<String> ports = draw(keys("OutputPort"), 4);
		for (int at = 0; at < ports.size(); at++) {
			String contract = "contract " + at;
			String version = "1." + at + ".0";
			node("Contract", contract + "@" + version, with("contractId", contract, "version", version, "rank",
					SemanticVersion.of(version).rank(), "status", maybe(word())));
			Objects.requireNonNull(this.properties.get(id("OutputPort", ports.get(at)))).put("contractId", contract);
			edge("OutputPort", ports.get(at), "GOVERNED_BY", "Contract", contract + "@" + version);
			for (String product : each("DataProduct", 2)) {
				input(product,
						with("name", "asks for " + contract, "contractId", contract, "version",
								this.random.nextBoolean() ? Optional.of(version) : Optional.empty()),
						Optional.of(ports.get(at)));
			}
		}
		for (String product : each("DataProduct", 2)) {
			String input = input(product, with("name", "awaits", "contractId", AWAITED, "stated", true),
					Optional.empty());
			String reference = "portal|READS_CONTRACT|" + input + "|" + AWAITED;
			this.nodes.add(Map.of("label", "UnresolvedReference", "properties", Map.of("id", reference, "ref",
					reference, "link", "READS_CONTRACT", "type", "OUTPUT_PORT", "key", AWAITED, "folded", AWAITED)));
			this.edges.add(tie("InputPort", id("InputPort", input), "LACKS", "UnresolvedReference", reference));
		}
	}

	private String input(String product, Map<String, Object> properties, Optional<String> reads) {
		String input = product + "/" + UUID.nameUUIDFromBytes((product + properties).getBytes(StandardCharsets.UTF_8));
		node("InputPort", input, properties);
		edge("DataProduct", product, "CONSUMES", "InputPort", input);
		reads.ifPresent((port) -> edge("InputPort", input, "READS", "OutputPort", port));
		return input;
	}

	private void ties() {
		for (String product : keys("DataProduct")) {
			each("Domain", 1).forEach((domain) -> edge("DataProduct", product, "IN_DOMAIN", "Domain", domain));
			each("Team", 1).forEach((team) -> edge("Team", team, "OWNS", "DataProduct", product));
			each("Term", 2).forEach((term) -> edge("DataProduct", product, "IS_ABOUT", "Term", term));
			successor(product);
			for (String port : each("OutputPort", 2)) {
				input(product, with("name", "from " + port), Optional.of(port));
			}
		}
	}

	private void successor(String product) {
		Object status = Objects.requireNonNull(this.properties.get(id("DataProduct", product))).get("status");
		boolean ends = DataProductStatus.valueOf(String.valueOf(status)).isEnding();
		each("DataProduct", 1).stream()
			.filter((next) -> ends && !next.equals(product))
			.forEach((next) -> edge("DataProduct", product, "SUCCEEDED_BY", "DataProduct", next));
	}

	/**
	 * What comes later is a part of what came before, so that nothing goes in circles.
	 */
	private void tree(String label) {
		List<String> all = keys(label);
		for (int at = 1; at < all.size(); at++) {
			if (this.random.nextInt(3) > 0) {
				edge(label, all.get(at), "PART_OF", label, all.get(this.random.nextInt(at)));
			}
		}
	}

	private void channels(String label, String key, String type) {
		for (int at = 0; at < this.random.nextInt(3); at++) {
			String channel = label + " " + key + " channel " + at;
			this.nodes.add(Map.of("label", "Channel", "properties", Map.of("id", channel, "position", at, "kind",
					any(ChannelKind.values()).name(), "name", word(), "url", url(at))));
			this.edges.add(tie(label, id(label, key), type, "Channel", channel));
		}
	}

	private void node(String label, String key, Map<String, Object> properties) {
		Map<String, Object> all = new HashMap<>(Map.of("id", id(label, key), "key", key, "name", word()));
		all.putAll(properties);
		this.properties.put(id(label, key), all);
		this.nodes.add(Map.of("label", label, "properties", all));
	}

	private void edge(String from, String fromKey, String type, String to, String toKey) {
		edge(from, fromKey, type, to, toKey, Map.of());
	}

	private void edge(String from, String fromKey, String type, String to, String toKey,
			Map<String, Object> properties) {
		Map<String, Object> tie = new HashMap<>(tie(from, id(from, fromKey), type, to, id(to, toKey)));
		tie.put("properties", properties);
		this.edges.add(tie);
	}

	private static Map<String, Object> tie(String from, String fromId, String type, String to, String toId) {
		return Map.of("fromLabel", from, "from", fromId, "type", type, "toLabel", to, "to", toId, "properties",
				Map.of());
	}

	private static String id(String label, String key) {
		return UUID.nameUUIDFromBytes((label + " " + key).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private List<String> keys(String label) {
		return this.keys.getOrDefault(label, List.of());
	}

	private void key(String label, String key) {
		this.keys.computeIfAbsent(label, (_) -> new ArrayList<>()).add(key);
	}

	private List<String> some(String label, int most) {
		draw(KEYS, most).forEach((key) -> key(label, key));
		return keys(label);
	}

	private List<String> each(String label, int most) {
		return draw(keys(label), this.random.nextInt(most + 1));
	}

	private <T> List<T> draw(List<T> from, int most) {
		List<T> shuffled = new ArrayList<>(from);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(most, shuffled.size()));
	}

	private String word() {
		return WORDS.get(this.random.nextInt(WORDS.size()));
	}

	private String text() {
		return String.join(this.random.nextBoolean() ? "\n" : " ",
				IntStream.range(0, 1 + this.random.nextInt(5)).mapToObj((_) -> word()).toList());
	}

	private String url(int at) {
		return List
			.of("https://example.org/docs/" + at, "mailto:team" + at + "@example.org", "s3://bucket/" + at + "?a=b#c")
			.get(this.random.nextInt(3));
	}

	private <T> T any(T[] values) {
		return values[this.random.nextInt(values.length)];
	}

	private Optional<String> maybe(String text) {
		return this.random.nextBoolean() ? Optional.of(text) : Optional.empty();
	}

	private static Map<String, Object> with(Object... pairs) {
		Map<String, Object> properties = new HashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			String name = (String) pairs[at];
			if (pairs[at + 1] instanceof Optional<?> maybe) {
				maybe.ifPresent((value) -> properties.put(name, value));
			}
			else {
				properties.put(name, pairs[at + 1]);
			}
		}
		return properties;
	}

}
