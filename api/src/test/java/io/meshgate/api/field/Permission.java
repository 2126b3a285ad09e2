package io.meshgate.api.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Contract;
import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Visitor;
import tools.jackson.databind.JsonNode;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it takes to be let in by a mutation, as the thing says it that is named.
 *
 * @param field of the input, which names the thing
 * @param part of the thing that says so; empty where the thing says so itself
 * @param action what is to be allowed on it
 * @param more whether something else has to let the viewer in as well
 */
record Permission(String field, String part, String action, boolean more) {

	/**
	 * What it takes as the contract declares it, by mutation; nothing of those whose
	 * permission nothing says beforehand.
	 */
	static Map<String, Permission> all() {
		Map<String, Permission> all = new HashMap<>();
		for (GraphQLFieldDefinition mutation : Objects.requireNonNull(Contract.schema().getMutationType())
			.getFields()) {
			GraphQLAppliedDirective declared = Objects.requireNonNull(mutation.getAppliedDirective("permitted"),
					() -> mutation.getName() + " declares nothing");
			text(declared, "on").ifPresent((field) -> all.put(StringUtils.capitalize(mutation.getName()),
					new Permission(field, text(declared, "by").orElse(""), text(declared, "action").orElseThrow(),
							text(declared, "also").isPresent())));
		}
		return Map.copyOf(all);
	}

	private String on(Deed deed) {
		Object named = Objects.requireNonNull(deed.input().get(this.field));
		if (named instanceof Map<?, ?> ref) {
			String key = String.valueOf(ref.get("key"));
			return deed.operation().equals("CreateTeam") ? Ids.team(key) : Ids.domain(key);
		}
		return String.valueOf(named);
	}

	/**
	 * What is said of it.
	 * @return the permission; empty where the visitor sees no such thing
	 */
	Optional<JsonNode> said(Visitor visitor, Deed deed) {
		String id = on(deed);
		String permits = " { action allowed because } ";
		String saying = this.part.isEmpty() ? "viewerCan(actions: [" + this.action + "])" + permits
				: this.part + " { viewerCan" + permits + "}";
		String document = "query($id: ID!) { node(id: $id) { ... on %s { %s } } }"
			.formatted(GlobalId.parse(id).orElseThrow().type(), saying);
		Answer answer = visitor.ask(document, Map.of("id", id));
		if (answer.data("/node").isNull()) {
			return Optional.empty();
		}
		JsonNode said = answer.data("/node" + (this.part.isEmpty() ? "" : "/" + this.part) + "/viewerCan");
		assertThat(said).singleElement()
			.satisfies((permitted) -> assertThat(permitted.path("action").asString()).isEqualTo(this.action));
		return Optional.of(said.path(0));
	}

	private static Optional<String> text(GraphQLAppliedDirective declared, String argument) {
		return Optional.ofNullable(Objects.requireNonNull(declared.getArgument(argument)).<Object>getValue())
			.map(String::valueOf);
	}

}
