package io.meshgate.api.explanation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.node.Selection;
import io.meshgate.api.node.Wish;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.wire.Refs;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.auth.explain.Explanation;
import io.meshgate.frontend.Node;
import io.meshgate.frontend.explanation.AccessExplanation;
import io.meshgate.frontend.person.Person;
import io.meshgate.graph.person.Colleagues;
import io.meshgate.graph.person.PersonId;
import io.meshgate.graph.person.Viewer;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Why somebody may do something: one statement for the thing as the viewer sees it, one
 * for the person, one for where both of them stand, and one for what lies on the way.
 */
@Controller
class ExplanationController {

	private final Nodes nodes;

	private final Colleagues colleagues;

	private final Explaining explaining;

	ExplanationController(Nodes nodes, Colleagues colleagues, Explaining explaining) {
		this.nodes = nodes;
		this.colleagues = colleagues;
		this.explaining = explaining;
	}

	@QueryMapping
	Optional<AccessExplanation> explainAccess(@Arguments ExplainArguments asked, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet fields) {
		Optional<Node> on = thing(viewer, asked.on(), new Selection(fields, "on/"));
		Optional<Person> person = on.flatMap((_) -> this.colleagues.find(viewer, Refs.of(asked.person(), Person.class)))
			.map(ExplanationViews.VIEWS::person);
		return person.map((of) -> {
			Explanation explanation = explain(viewer, of, asked);
			Decision decision = explanation.decision();
			Ways ways = Ways.load(this.nodes, viewer, decision.path().stream(), new Ways.Selected(fields, "path"));
			return new AccessExplanation(of, asked.action(), on.orElseThrow(), decision.allowed(),
					ExplanationViews.VIEWS.rule(decision.rule()),
					ExplanationViews.because(viewer, new PersonId(GlobalId.valueOf(of)), decision),
					ways.of(decision.path()), explanation.needed().stream().map(ExplanationViews.VIEWS::need).toList());
		});
	}

	private Optional<Node> thing(Viewer viewer, String on, Selection selection) {
		return this.explaining.named(on)
			.map((id) -> this.nodes.load(viewer, new Wish(Set.of(id.type()), List.of(id), selection)).get(on));
	}

	/** Of themselves everybody is told. */
	private Explanation explain(Viewer viewer, Person person, ExplainArguments asked) {
		PersonId of = new PersonId(GlobalId.valueOf(person));
		Map<PersonId, List<Explanation>> explanations = this.explaining.explain(
				GlobalId.parse(asked.on()).orElseThrow(), Set.copyOf(List.of(viewer.person(), of)),
				List.of(Action.EXPLAIN_ACCESS, Action.valueOf(asked.action().name())));
		if (!of.equals(viewer.person())) {
			Forbidden.unless(Objects.requireNonNull(explanations.get(viewer.person())).getFirst().decision());
		}
		return Objects.requireNonNull(explanations.get(of)).getLast();
	}

}
