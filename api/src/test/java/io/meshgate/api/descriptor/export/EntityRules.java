package io.meshgate.api.descriptor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * What a Backstage catalogue asks of an entity before it takes it: of the envelope, by
 * its descriptor format, and of the fields of each kind.
 */
final class EntityRules {

	private static final Pattern API_VERSION = Pattern.compile("backstage\\.io/v1(alpha1|beta1)");

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");

	private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*");

	private static final Pattern TAG = Pattern.compile("[a-z0-9:+#]+(-[a-z0-9:+#]+)*");

	private static final Pattern DOMAIN = Pattern
		.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

	private static final Pattern REFERENCE = Pattern.compile("([^:/]+:)?([^:/]+/)?[^:/]+");

	private static final Pattern KIND = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

	private static final Set<String> PLACEHOLDERS = Set.of("$text", "$json", "$yaml", "$openapi", "$asyncapi");

	private static final Map<String, Set<String>> TEXTS = Map.of("Domain", Set.of("owner"), "Group", Set.of("type"),
			"User", Set.of(), "System", Set.of("owner"), "API", Set.of("type", "lifecycle", "owner", "definition"),
			"Resource", Set.of("type", "owner"), "Component", Set.of("type", "lifecycle", "owner"));

	private static final Set<String> REFERENCES = Set.of("owner", "system", "domain", "subdomainOf", "parent",
			"children", "members", "memberOf", "dependsOn", "dependencyOf", "providesApis", "consumesApis",
			"subcomponentOf");

	private static final Set<String> LISTS = Set.of("children", "members", "memberOf", "dependsOn", "dependencyOf",
			"providesApis", "consumesApis");

	private final JsonNode entity;

	private final List<String> broken = new ArrayList<>();

	private final Predicate<String> reference;

	private EntityRules(JsonNode entity, Predicate<String> reference) {
		this.entity = entity;
		this.reference = reference;
	}

	/** Of an entity that may have come from somebody else. */
	static List<String> broken(JsonNode entity) {
		return broken(new EntityRules(entity, EntityRules::isReference));
	}

	/** Of an entity that the portal has written itself. */
	static List<String> brokenByUs(JsonNode entity) {
		return broken(new EntityRules(entity, EntityRules::isStrictReference));
	}

	private static List<String> broken(EntityRules rules) {
		JsonNode entity = rules.entity;
		rules.envelope();
		rules.metadata();
		rules.spec();
		String who = entity.path("kind").asString("") + " " + entity.at("/metadata/name").asString("");
		return rules.broken.stream().map((rule) -> who + " " + rule).toList();
	}

	private void envelope() {
		demand("apiVersion", API_VERSION.matcher(text(this.entity.path("apiVersion"))).matches());
		demand("kind", TEXTS.containsKey(text(this.entity.path("kind"))));
		this.entity.propertyNames()
			.forEach((field) -> demand(field,
					Set.of("apiVersion", "kind", "metadata", "spec", "relations").contains(field)));
	}

	private void metadata() {
		JsonNode metadata = this.entity.path("metadata");
		demand("name", isName(metadata.path("name")));
		demand("namespace", !metadata.has("namespace") || isNamespace(text(metadata.path("namespace"))));
		for (String field : List.of("title", "description")) {
			demand(field, !metadata.has(field) || metadata.path(field).isString());
		}
		demand("title", !metadata.has("title") || !text(metadata.path("title")).isEmpty());
		pairs("labels", metadata.path("labels"), (value) -> text(value).isEmpty() && value.isString() || isName(value));
		pairs("annotations", metadata.path("annotations"), JsonNode::isString);
		demand("tags", !metadata.has("tags") || metadata.path("tags").isArray());
		metadata.path("tags")
			.forEach((tag) -> demand("tag", text(tag).length() <= 63 && TAG.matcher(text(tag)).matches()));
		demand("links", !metadata.has("links") || metadata.path("links").isArray());
		metadata.path("links").forEach(this::link);
	}

	private void link(JsonNode link) {
		demand("link", !text(link.path("url")).isEmpty());
		for (String field : List.of("title", "icon", "type")) {
			demand("link." + field, !link.has(field) || !text(link.path(field)).isEmpty());
		}
	}

	private void pairs(String field, JsonNode pairs, Predicate<JsonNode> fits) {
		demand(field, pairs.isMissingNode() || pairs.isObject());
		pairs.propertyStream().forEach((pair) -> {
			demand(field + "." + pair.getKey(), isKey(pair.getKey()));
			demand(field + "." + pair.getKey(), fits.test(pair.getValue()));
		});
	}

	private void spec() {
		JsonNode spec = this.entity.path("spec");
		String kind = text(this.entity.path("kind"));
		demand("spec", spec.isObject() || kind.equals("User"));
		TEXTS.getOrDefault(kind, Set.of()).forEach((field) -> demand("spec." + field, isText(spec.path(field), field)));
		demand("spec.children", !kind.equals("Group") || spec.path("children").isArray());
		for (String field : REFERENCES) {
			JsonNode value = spec.path(field);
			demand("spec." + field, value.isMissingNode() || value.isArray() == LISTS.contains(field));
			if (value.isArray()) {
				value.forEach((each) -> demand("spec." + field, this.reference.test(text(each))));
			}
			else if (!value.isMissingNode()) {
				demand("spec." + field, this.reference.test(text(value)));
			}
		}
		for (String field : List.of("displayName", "email", "picture")) {
			JsonNode value = spec.path("profile").path(field);
			demand("spec.profile." + field, value.isMissingNode() || !text(value).isEmpty());
		}
	}

	private void demand(String rule, boolean kept) {
		if (!kept) {
			this.broken.add(rule);
		}
	}

	/** As {@code [kind:][namespace/]name}, of whatever letters. */
	static boolean isReference(String text) {
		return REFERENCE.matcher(text).matches();
	}

	/** One that can be met: all its parts are what entities are called. */
	static boolean isStrictReference(String text) {
		String rest = text.substring(text.indexOf(':') + 1);
		String kind = text.contains(":") ? text.substring(0, text.indexOf(':')) : "component";
		String name = rest.substring(rest.indexOf('/') + 1);
		String namespace = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : "default";
		return isReference(text) && KIND.matcher(kind).matches() && isNamespace(namespace) && isName(name);
	}

	/** What a catalogue fetches before it looks may stand for a definition. */
	private static boolean isText(JsonNode value, String field) {
		boolean fetched = field.equals("definition") && value.size() == 1
				&& PLACEHOLDERS.containsAll(value.propertyNames());
		return fetched || !text(value).isEmpty();
	}

	private static boolean isKey(String key) {
		int slash = key.indexOf('/');
		String prefix = key.substring(0, Math.max(slash, 0));
		return (slash < 0 || prefix.length() <= 253 && DOMAIN.matcher(prefix).matches())
				&& isName(key.substring(slash + 1));
	}

	private static boolean isNamespace(String text) {
		return text.length() <= 63 && NAMESPACE.matcher(text).matches();
	}

	private static boolean isName(JsonNode value) {
		return value.isString() && isName(value.asString());
	}

	private static boolean isName(String text) {
		return text.length() <= 63 && NAME.matcher(text).matches();
	}

	private static String text(JsonNode value) {
		return value.isString() ? value.asString() : "";
	}

}
