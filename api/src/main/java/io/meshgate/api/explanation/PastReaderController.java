package io.meshgate.api.explanation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import graphql.schema.DataFetchingFieldSelectionSet;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.node.Nodes;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.refusal.BadRequest;
import io.meshgate.api.wire.Wire;
import io.meshgate.auth.Action;
import io.meshgate.frontend.explanation.PastReader;
import io.meshgate.frontend.explanation.PastReaderConnection;
import io.meshgate.frontend.explanation.PastReaderEdge;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.history.PastAccess;
import io.meshgate.graph.history.PastReaders;
import io.meshgate.graph.history.PastWay;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.port.OutputPortId;
import io.meshgate.graph.words.Wording;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who could read the data of a port at a moment: one statement for whether the viewer is
 * told, one for who could, and one for what lies on their ways.
 */
@Controller
class PastReaderController {

	private static final ListOrder<PastReader> BY_NAME = ListOrder.byText("accessAsOf.name",
			(reader) -> new Cursor(Wording.order(reader.person().name()), GlobalId.valueOf(reader.person())));

	private static final Connections<PastReader, Function<PastAccess, PastReaderConnection>> PAGES = Connections
		.in(BY_NAME, PastReaderEdge::new, (edges, info, total) -> (access) -> new PastReaderConnection(edges, info,
				total, new Wire().time(access.knownSince())));

	private final Nodes nodes;

	private final Explaining explaining;

	private final PastReaders readers;

	private final Clock clock;

	PastReaderController(Nodes nodes, Explaining explaining, PastReaders readers, Clock clock) {
		this.nodes = nodes;
		this.explaining = explaining;
		this.readers = readers;
		this.clock = clock;
	}

	@QueryMapping
	Optional<PastReaderConnection> accessAsOf(@Arguments AccessAsOfArguments asked,
			@AuthenticationPrincipal Viewer viewer, DataFetchingFieldSelectionSet fields) {
		Page page = PAGES.page(asked.first(), asked.after());
		Instant at = asked.date().toInstant();
		if (at.isAfter(this.clock.instant())) {
			throw new BadRequest("date must not be later than now.");
		}
		return GlobalId.parse(asked.outputPort())
			.filter((id) -> id.type().equals(OutputPort.class.getSimpleName()))
			.filter((id) -> this.explaining.isTold(viewer, id, Action.READ_AUDIT))
			.map((id) -> this.readers.list(viewer, new OutputPortId(id.value()), at, page))
			.map((access) -> PAGES.of(page, slice(viewer, access.readers(), fields)).apply(access));
	}

	private Slice<PastReader> slice(Viewer viewer, Slice<io.meshgate.graph.history.PastReader> found,
			DataFetchingFieldSelectionSet fields) {
		Ways paths = Ways.load(this.nodes, viewer,
				found.items()
					.stream()
					.flatMap((reader) -> reader.ways().stream())
					.map(PastWay::steps)
					.flatMap(List::stream),
				new Ways.Selected(fields, "edges/node/ways/path"));
		return new Slice<>(found.items().stream().map((reader) -> view(reader, paths)).toList(), found.hasNext(),
				found.total());
	}

	private static PastReader view(io.meshgate.graph.history.PastReader reader, Ways paths) {
		return new PastReader(ExplanationViews.VIEWS.person(reader.person()),
				reader.ways().stream().map((way) -> PastReason.of(way).view(paths)).toList());
	}

}
