package io.meshgate.api.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a thing says the viewer may do with it is what the mutation answers then: to who
 * may, and to who may not in the same words.
 */
@WholePortal
class PermitsIT {

	private static final String ASKING = """
			query($id: ID!, $actions: [Action!]) {
			  node(id: $id) { ... on %s { viewerCan(actions: $actions) { action allowed because } } }
			}
			""";

	private static final List<String> PEOPLE = List.of("olga", "otto", "edda", "mia", "dora", "karl", "kim", "nina",
			"harry", "sven", "adam");

	private static final Map<String, Permission> PERMISSIONS = Permission.all();

	private final Portal portal;

	private final List<Deed> deeds;

	private final GraphQLObjectType mutations;

	PermitsIT(Graph graph, @LocalServerPort int port, @Autowired GraphQlSource source) {
		this.portal = new Portal(port);
		this.mutations = Objects.requireNonNull(source.schema().getMutationType());
		this.deeds = Deed.all(Retailer.open(graph, this.portal));
	}

	/** Whoever there is, whatever they try. */
	@ParameterizedTest
	@MethodSource("tried")
	void areWhatTheMutationAnswers(String mutation) {
		Deed deed = deed(mutation);
		Permission permission = Objects.requireNonNull(PERMISSIONS.get(mutation), mutation);
		List<String> allowed = new ArrayList<>();
		for (String person : PEOPLE) {
			Visitor visitor = this.portal.signIn(person);
			Optional<JsonNode> said = permission.said(visitor, deed);
			if (said.isEmpty()) {
				assertThat(visitor.submit(mutation, deed.input()).kinds()).as(person).containsExactly("NOT_FOUND");
			}
			else if (said.get().path("allowed").asBoolean()) {
				allowed.add(person);
			}
			else {
				assertThat(refusal(visitor.submit(mutation, deed.input()))).as(person)
					.isEqualTo(said.get().path("because").asString());
			}
		}
		assertThat(allowed).contains(deed.cast().doer()).hasSizeLessThan(PEOPLE.size());
		if (!permission.more()) {
			assertThat(allowed).allSatisfy((person) -> isLetIn(this.portal.signIn(person), deed));
		}
		Visitor doer = this.portal.signIn(deed.cast().doer());
		assertThat(doer.submit(mutation, deed.input()).ending()).isEqualTo(deed.effect().ending());
	}

	/** What has changed since is refused to those only who may change it. */
	private void isLetIn(Visitor visitor, Deed deed) {
		GraphQLInputObjectType input = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(
				this.mutations.getField(StringUtils.uncapitalize(deed.operation())).getArgument("input").getType());
		if (input.getField("expectedVersion") != null) {
			Answer late = visitor.submit(deed.operation(), Deed.merged(deed.input(), Map.of("expectedVersion", 999)));
			assertThat(late.ending()).endsWith("Conflict");
			assertThat(refusal(late)).contains("has changed since");
		}
	}

	/** In an error, or in the payload. */
	private static String refusal(Answer answer) {
		return answer.kinds().isEmpty() ? answer.data("").iterator().next().path("because").asString()
				: String.join(" ", answer.messages());
	}

	static List<String> tried() {
		return Deed.operations().stream().filter(PERMISSIONS::containsKey).toList();
	}

	/** The rest says so of nothing that can be asked: it is decided in the making. */
	@Test
	void areSaidOfAllButWhatNothingSaysBeforehand() {
		assertThat(Deed.operations()).filteredOn((mutation) -> !PERMISSIONS.containsKey(mutation))
			.containsExactlyInAnyOrder("CreateDataProduct", "RegisterPlatform", "RegisterApplication", "LeaveTeam",
					"RequestAccess", "SubmitAccessBasket", "WithdrawAccessBasket", "RenewAccess", "ChangeAccess",
					"TakeEmergencyAccess", "DelegateApprovals", "RegisterServiceAccount", "ReportProvisioning");
		assertThat(Deed.operations()).containsAll(PERMISSIONS.keySet());
	}

	@ParameterizedTest
	@CsvSource({ "ChangeObjective, objective, READ EDIT EXPLAIN_ACCESS",
			"RemoveInputPort, inputPort, READ EDIT EXPLAIN_ACCESS",
			"EndWaiver, waiver, READ EDIT_POLICY EXPLAIN_ACCESS",
			"WithdrawTemplate, template, READ EDIT EXPLAIN_ACCESS",
			"EndDelegation, delegation, READ EDIT EXPLAIN_ACCESS",
			"ChangeServiceAccount, serviceAccount, READ EDIT EXPLAIN_ACCESS" })
	void nameOnlyWhatMakesSense(String mutation, String field, String actions) {
		Deed deed = deed(mutation);
		String id = String.valueOf(deed.input().get(field));
		Visitor doer = this.portal.signIn(deed.cast().doer());
		assertThat(permits(doer, id, null).texts("/node/viewerCan", "/action")).containsExactly(actions.split(" "));
		Answer senseless = permits(doer, id, List.of("PUBLISH", "READ"));
		assertThat(senseless.texts("/node/viewerCan", "/action")).containsExactly("PUBLISH", "READ");
		assertThat(senseless.texts("/node/viewerCan", "/allowed")).containsExactly("false", "true");
	}

	private Deed deed(String mutation) {
		return this.deeds.stream().filter((each) -> each.operation().equals(mutation)).findFirst().orElseThrow();
	}

	private static Answer permits(Visitor visitor, String id, @Nullable List<String> actions) {
		String type = GlobalId.parse(id).orElseThrow().type();
		Map<String, Object> variables = (actions != null) ? Map.of("id", id, "actions", actions) : Map.of("id", id);
		return visitor.ask(ASKING.formatted(type), variables);
	}

}
