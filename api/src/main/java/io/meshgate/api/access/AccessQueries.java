package io.meshgate.api.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.AccessRequestConnection;
import io.meshgate.graph.Page;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.access.RequestPart;
import io.meshgate.graph.access.RequestsFound;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who asked for what, as far as the viewer may see.
 */
@Controller
class AccessQueries {

	private static final Connections<io.meshgate.graph.access.AccessRequest, IntFunction<AccessRequestConnection>> NEWEST_FIRST = in(
			ListOrder.byInstant("accessRequests.submittedAt", AccessRequests::cursor));

	private static final Connections<io.meshgate.graph.access.AccessRequest, IntFunction<AccessRequestConnection>> INBOX = in(
			ListOrder.byInstant("inbox.dueAt", AccessRequests::dueCursor));

	private final AccessRequests requests;

	private final RequestBackgrounds backgrounds;

	AccessQueries(AccessRequests requests, RequestBackgrounds backgrounds) {
		this.requests = requests;
		this.backgrounds = backgrounds;
	}

	@QueryMapping
	AccessRequestConnection accessRequests(@Arguments RequestsArguments arguments,
			@AuthenticationPrincipal Viewer viewer, DataFetchingEnvironment environment) {
		Page page = NEWEST_FIRST.page(arguments.first(), arguments.after());
		Set<RequestPart> parts = RequestParts.ofNodes(environment.getSelectionSet());
		RequestsFound found = this.requests.list(viewer, RequestFilters.of(arguments.filter()), parts, page);
		this.backgrounds.know(environment, viewer, found, parts);
		return NEWEST_FIRST.of(page, found.slice()).apply(found.overdue());
	}

	@QueryMapping
	Optional<AccessRequest> accessRequest(@AuthenticationPrincipal Viewer viewer, @Argument String id) {
		return GlobalId.parse(id)
			.flatMap((global) -> global.valueAs(AccessRequest.class))
			.flatMap((value) -> find(viewer, value));
	}

	@SchemaMapping(typeName = "Viewer")
	AccessRequestConnection inbox(@Arguments InboxArguments arguments, @AuthenticationPrincipal Viewer viewer,
			DataFetchingEnvironment environment) {
		Page page = INBOX.page(arguments.first(), arguments.after());
		Set<RequestPart> parts = RequestParts.ofNodes(environment.getSelectionSet());
		RequestsFound found = this.requests.inbox(viewer, RequestFilters.of(arguments.filter()), parts, page);
		this.backgrounds.know(environment, viewer, found, parts);
		return INBOX.of(page, found.slice()).apply(found.overdue());
	}

	@SchemaMapping
	List<Permitted> viewerCan(AccessRequest request, @Argument @Nullable List<Action> actions) {
		return Permits.asked(request.viewerCan(), actions);
	}

	private static Connections<io.meshgate.graph.access.AccessRequest, IntFunction<AccessRequestConnection>> in(
			ListOrder<io.meshgate.graph.access.AccessRequest> order) {
		return Connections.in(order, AccessViews.VIEWS::edge,
				(edges, info, total) -> (overdue) -> new AccessRequestConnection(edges, info, total, overdue));
	}

	private Optional<AccessRequest> find(Viewer viewer, String id) {
		return this.requests.load(viewer, List.of(new AccessRequestId(id)))
			.stream()
			.findFirst()
			.map(AccessViews.VIEWS::request);
	}

}
