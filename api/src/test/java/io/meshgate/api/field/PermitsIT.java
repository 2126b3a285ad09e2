package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.portal.Answer;
import io.meshgate.api.portal.Portal;
import io.meshgate.api.portal.Retailer;
import io.meshgate.api.portal.Visitor;
import io.meshgate.api.portal.WholePortal;
import io.meshgate.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

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

	private final Portal portal;

	private final List<Deed> deeds;

	PermitsIT(Graph graph, @LocalServerPort int port) {
		this.portal = new Portal(port);
		this.deeds = Deed.all(Retailer.open(graph, this.portal));
	}

	@ParameterizedTest
	@CsvSource({ "ChangeObjective, objective, EDIT", "RemoveObjective, objective, EDIT",
			"RemoveInputPort, inputPort, EDIT", "EndWaiver, waiver, EDIT_POLICY", "WithdrawTemplate, template, EDIT",
			"ChangePlatform, platform, EDIT", "ChangeGovernanceRule, governanceRule, EDIT_POLICY",
			"ChangeTerm, term, EDIT", "ChangeDomain, domain, EDIT", "ChangeTeam, team, EDIT",
			"ChangeApplication, application, EDIT", "ChangeOutputPort, outputPort, EDIT",
			"ChangeDataProduct, dataProduct, EDIT", "ChangeTemplate, template, EDIT",
			"WithdrawAccessPolicy, accessPolicy, EDIT_POLICY", "AssignDataProductOwner, dataProduct, MANAGE_MEMBERS",
			"PlaceDataProduct, dataProduct, EDIT" })
	void areWhatTheMutationAnswers(String mutation, String field, String action) {
		Deed deed = deed(mutation);
		String id = String.valueOf(deed.input().get(field));
		Visitor bystander = this.portal.signIn(deed.cast().bystander());
		Answer refused = permits(bystander, id, List.of(action));
		assertThat(refused.texts("/node/viewerCan", "/allowed")).containsExactly("false");
		assertThat(bystander.submit(mutation, deed.input()).messages())
			.isEqualTo(refused.texts("/node/viewerCan", "/because"));
		Visitor doer = this.portal.signIn(deed.cast().doer());
		assertThat(permits(doer, id, List.of(action)).texts("/node/viewerCan", "/allowed")).containsExactly("true");
		assertThat(doer.submit(mutation, deed.input()).ending()).isEqualTo(deed.effect().ending());
	}

	@ParameterizedTest
	@CsvSource({ "ChangeObjective, objective, READ EDIT", "RemoveInputPort, inputPort, READ EDIT",
			"EndWaiver, waiver, READ EDIT_POLICY", "WithdrawTemplate, template, READ EDIT" })
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
