package io.meshgate.api.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.auth.Action;
import io.meshgate.auth.Decision;
import io.meshgate.frontend.explanation.Entitled;
import io.meshgate.frontend.explanation.EntitledConnection;
import io.meshgate.frontend.explanation.EntitledEdge;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.words.Wording;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who may do something: one statement for whether the viewer is told, one for all who
 * stand near the thing, and one for what lies on their ways.
 */
@Controller
class EntitledController {

	private static final ListOrder<Entitled> BY_NAME = ListOrder.byText("whoCan.name",
			(entitled) -> place(entitled.person().name(), GlobalId.valueOf(entitled.person())));

	private static final Connections<Entitled, Function<Entitlements, EntitledConnection>> PAGES = Connections
		.in(BY_NAME, EntitledEdge::new, (edges, info, total) -> (entitled) -> new EntitledConnection(edges, info, total,
				entitled.everybody(), entitled.truncated()));

	private static final Comparator<Cursor> ORDER = Comparator.comparing(Cursor::value).thenComparing(Cursor::id);

	private final Nodes nodes;

	private final Explaining explaining;

	EntitledController(Nodes nodes, Explaining explaining) {
		this.nodes = nodes;
		this.explaining = explaining;
	}

	@QueryMapping
	Optional<EntitledConnection> whoCan(@Arguments WhoCanArguments asked, @AuthenticationPrincipal Viewer viewer,
			DataFetchingFieldSelectionSet fields) {
		Page page = PAGES.page(asked.first(), asked.after());
		return this.explaining.named(asked.on())
			.filter((on) -> this.explaining.isTold(viewer, on, Action.EXPLAIN_ACCESS))
			.map((on) -> {
				Entitlements entitled = this.explaining.entitled(on, Action.valueOf(asked.action().name()));
				return PAGES.of(page, slice(viewer, entitled.people(), page, fields)).apply(entitled);
			});
	}

	private Slice<Entitled> slice(Viewer viewer, List<Entitlements.Judged> people, Page page,
			DataFetchingFieldSelectionSet fields) {
		List<Entitlements.Judged> shown = people.stream()
			.filter((judged) -> page.after() == null || ORDER.compare(place(judged), page.after()) > 0)
			.sorted(Comparator.comparing(EntitledController::place, ORDER))
			.limit(page.limit())
			.toList();
		Ways ways = Ways.load(this.nodes, viewer, shown.stream().flatMap((judged) -> judged.decision().path().stream()),
				new Ways.Selected(fields, "edges/node/path"));
		return Slice.of(page, shown.stream().map((judged) -> view(viewer, judged, ways)).toList(), people.size());
	}

	private static Entitled view(Viewer viewer, Entitlements.Judged judged, Ways ways) {
		Decision decision = judged.decision();
		return new Entitled(ExplanationViews.VIEWS.person(judged.person()),
				ExplanationViews.VIEWS.rule(decision.rule()),
				ExplanationViews.because(viewer, judged.person().id(), decision), ways.of(decision.path()));
	}

	private static Cursor place(Entitlements.Judged judged) {
		return place(judged.person().name(), judged.person().id().value());
	}

	private static Cursor place(String name, String id) {
		return new Cursor(Wording.order(name), id);
	}

}
