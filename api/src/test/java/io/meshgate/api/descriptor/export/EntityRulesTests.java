package io.meshgate.api.descriptor.export;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EntityRulesTests {

	private static final String FIT = """
			{"apiVersion": "backstage.io/v1alpha1", "kind": "API",
			 "metadata": {"name": "orders.v1", "namespace": "sales-eu", "title": "Orders", "labels": {"tier": "1"},
			   "annotations": {"meshgate.io/key": "a/b"}, "tags": ["c++", "a-b"], "links": [{"url": "https://a"}]},
			 "spec": {"type": "openapi", "lifecycle": "production", "owner": "group:default/orders", "system": "a/b",
			   "definition": "x"}}
			""";

	@Test
	void passWhatFits() {
		assertThat(EntityRules.broken(JsonMapper.shared().readTree(FIT))).isEmpty();
	}

	@Test
	void passWhatIsFetchedFirst() {
		String fetched = FIT.replace("\"definition\": \"x\"", "\"definition\": {\"$text\": \"./x.yaml\"}");
		assertThat(EntityRules.brokenByUs(JsonMapper.shared().readTree(fetched))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"backstage.io/v1alpha1"   | "v1"               | apiVersion
			"API"                     | "Api"              | kind
			"orders.v1"               | "orders v1"        | name
			"orders.v1"               | "-orders"          | name
			"sales-eu"                | "sales_eu"         | namespace
			"sales-eu"                | "Sales"            | namespace
			"Orders"                  | ""                 | title
			"1"                       | "not a value"      | labels.tier
			"a/b"}                    | true}              | annotations.meshgate.io/key
			meshgate.io/key           | Mesh_gate/key      | annotations.Mesh_gate/key
			meshgate.io/key           | meshgate.io/       | annotations.meshgate.io/
			"c++"                     | "C++"              | tag
			"https://a"               | ""                 | link
			"url": "https://a"        | "title": "a"       | link
			"openapi"                 | ""                 | spec.type
			"production"              | null               | spec.lifecycle
			"group:default/orders"    | "group:a/b/c"      | spec.owner
			"group:default/orders"    | ["orders"]         | spec.owner
			"definition": "x"         | "definition": {}   | spec.definition
			"definition": "x"         | "definition": {"$x": "y"} | spec.definition
			""")
	void findWhatDoesNot(String fit, String unfit, String rule) {
		assertThat(EntityRules.broken(JsonMapper.shared().readTree(FIT.replace(fit, unfit)))).isNotEmpty()
			.anyMatch((broken) -> broken.endsWith(" " + rule));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ":", "a:", "a:/", "a:b/", ":b", "a:b:c", "a//b" })
	void takeNoSuchReference(String text) {
		assertThat(EntityRules.isReference(text)).isFalse();
		assertThat(EntityRules.isStrictReference(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "1a:b", "artists@example.org", "A/b", "a_b/c" })
	void takeSuchOfOthersAlone(String text) {
		assertThat(EntityRules.isReference(text)).isTrue();
		assertThat(EntityRules.isStrictReference(text)).isFalse();
		String entity = FIT.replace("group:default/orders", text);
		assertThat(EntityRules.broken(JsonMapper.shared().readTree(entity))).isEmpty();
		assertThat(EntityRules.brokenByUs(JsonMapper.shared().readTree(entity)))
			.containsExactly("API orders.v1 spec.owner");
	}

	@ParameterizedTest
	@ValueSource(strings = { "b", "a/b", "group:b", "group:a/b", "API:default/Orders_1.0" })
	void takeReferences(String text) {
		assertThat(EntityRules.isStrictReference(text)).isTrue();
	}

}
