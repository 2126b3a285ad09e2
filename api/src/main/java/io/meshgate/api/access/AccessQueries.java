package io.meshgate.api.access;

import java.util.List;
import java.util.Optional;

import io.meshgate.api.node.GlobalId;
import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.access.AccessRequest;
import io.meshgate.frontend.access.AccessRequestConnection;
import io.meshgate.frontend.access.AccessRequestFilter;
import io.meshgate.graph.Page;
import io.meshgate.graph.access.AccessRequestId;
import io.meshgate.graph.access.AccessRequests;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who asked for what, as far as the viewer may see.
 */
@Controller
class AccessQueries {

	private static final Connections<io.meshgate.graph.access.AccessRequest, AccessRequestConnection> NEWEST_FIRST = Connections
		.in(ListOrder.byInstant("accessRequests.submittedAt", AccessRequests::cursor), AccessViews.VIEWS::edge,
				AccessRequestConnection::new);

	private static final Connections<io.meshgate.graph.access.AccessRequest, AccessRequestConnection> INBOX = Connections
		.in(ListOrder.byInstant("inbox.submittedAt", AccessRequests::cursor), AccessViews.VIEWS::edge,
				AccessRequestConnection::new);

	private final AccessRequests requests;

	AccessQueries(AccessRequests requests) {
		this.requests = requests;
	}

	@QueryMapping
	AccessRequestConnection accessRequests(@AuthenticationPrincipal Viewer viewer,
			@Argument @Nullable AccessRequestFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = NEWEST_FIRST.page(first, after);
		return NEWEST_FIRST.of(page, this.requests.list(viewer, RequestFilters.of(filter), page));
	}

	@QueryMapping
	Optional<AccessRequest> accessRequest(@AuthenticationPrincipal Viewer viewer, @Argument String id) {
		return GlobalId.parse(id)
			.flatMap((global) -> global.valueAs(AccessRequest.class))
			.flatMap((value) -> find(viewer, value));
	}

	@SchemaMapping(typeName = "Viewer")
	AccessRequestConnection inbox(@AuthenticationPrincipal Viewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = INBOX.page(first, after);
		return INBOX.of(page, this.requests.inbox(viewer, page));
	}

	@SchemaMapping
	List<Permitted> viewerCan(AccessRequest request, @Argument @Nullable List<Action> actions) {
		return Permits.asked(request.viewerCan(), actions);
	}

	private Optional<AccessRequest> find(Viewer viewer, String id) {
		return this.requests.load(viewer, List.of(new AccessRequestId(id)))
			.stream()
			.findFirst()
			.map(AccessViews.VIEWS::request);
	}

}
