package io.meshgate.frontend;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mutation declares what it takes of the viewer: the build fails for one that does
 * not.
 */
class PermittedTests {

	@Test
	void isDeclaredByEveryMutation() {
		assertThat(problems(Sdl.schema())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                                                    | declares nothing
			@permitted(action: EDIT)                              | does not say what it takes
			@permitted(action: EDIT, also: " ")                   | does not say what it takes
			@permitted(action: EDIT, on: "group")                 | takes no group
			@permitted(action: EDIT, on: "name")                  | names nothing by its name
			@permitted(action: EDIT, on: "team", by: "quality")   | is not spoken of by quality of Team
			@permitted(action: EDIT, on: "team", by: "members")   | is not spoken of by members of Team
			""")
	void isMissedWhereAMutationLeavesItOpen(String declared, String problem) {
		String mutation = "extend type Mutation { disband(input: ChangeTeamInput!): ChangeTeamPayload! %s }";
		assertThat(problems(Sdl.schema(mutation.formatted(declared)))).containsExactly("disband " + problem);
	}

	private static List<String> problems(GraphQLSchema schema) {
		return Objects.requireNonNull(schema.getMutationType())
			.getFields()
			.stream()
			.flatMap((mutation) -> problem(schema, mutation).map((problem) -> mutation.getName() + " " + problem)
				.stream())
			.toList();
	}

	private static Optional<String> problem(GraphQLSchema schema, GraphQLFieldDefinition mutation) {
		GraphQLAppliedDirective declared = mutation.getAppliedDirective("permitted");
		if (declared == null) {
			return Optional.of("declares nothing");
		}
		String on = text(declared, "on");
		if (on == null) {
			String also = text(declared, "also");
			return (also == null || also.isBlank()) ? Optional.of("does not say what it takes") : Optional.empty();
		}
		GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil
			.unwrapAll(mutation.getArgument("input").getType());
		@Nullable GraphQLInputObjectField field = input.getField(on);
		if (field == null) {
			return Optional.of("takes no " + on);
		}
		return (Named.isId(field) || Named.isReference(field)) ? silence(schema, field, text(declared, "by"))
				: Optional.of("names nothing by its " + on);
	}

	/** A thing that is named and does not say what may be done with it. */
	private static Optional<String> silence(GraphQLSchema schema, GraphQLInputObjectField field, @Nullable String by) {
		return Named.in(schema)
			.by(field)
			.filter((type) -> !speaks(schema, type, by))
			.map((type) -> "is not spoken of by " + ((by != null) ? by + " of " : "") + type)
			.findFirst();
	}

	private static boolean speaks(GraphQLSchema schema, String type, @Nullable String by) {
		GraphQLObjectType thing = Objects.requireNonNull(schema.getObjectType(type));
		if (by == null) {
			return thing.getField("viewerCan") != null;
		}
		GraphQLFieldDefinition part = thing.getField(by);
		return part != null && GraphQLTypeUtil.unwrapAll(part.getType()) instanceof GraphQLObjectType speaker
				&& speaker.getField("viewerCan") != null;
	}

	private static @Nullable String text(GraphQLAppliedDirective declared, String argument) {
		return Objects.requireNonNull(declared.getArgument(argument)).getValue();
	}

}
