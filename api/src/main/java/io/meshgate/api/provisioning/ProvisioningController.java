package io.meshgate.api.provisioning;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.refusal.Forbidden;
import io.meshgate.api.wire.Refs;
import io.meshgate.auth.Action;
import io.meshgate.auth.Facts;
import io.meshgate.frontend.provisioning.ProvisioningTaskConnection;
import io.meshgate.frontend.provisioning.ProvisioningTaskFilter;
import io.meshgate.graph.Page;
import io.meshgate.graph.Slice;
import io.meshgate.graph.person.PlatformRights;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.provisioning.ProvisioningTask;
import io.meshgate.graph.provisioning.ProvisioningTasks;
import io.meshgate.graph.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * What is to be open and what is to be closed on the platforms. A program that is not
 * registered for it is told so, or else it would take it that all is to be closed: that
 * is looked at after the list, so that nothing was taken from it meanwhile.
 */
@Controller
class ProvisioningController {

	private static final Connections<ProvisioningTask, ProvisioningTaskConnection> OLDEST_FIRST = Connections.in(
			ListOrder.byInstant("provisioningTasks.validFrom", ProvisioningTasks::cursor),
			ProvisioningViews.VIEWS::edge, (edges, page, total) -> new ProvisioningTaskConnection(edges, page));

	private final ProvisioningTasks tasks;

	private final PlatformRights rights;

	ProvisioningController(ProvisioningTasks tasks, PlatformRights rights) {
		this.tasks = tasks;
		this.rights = rights;
	}

	@QueryMapping
	ProvisioningTaskConnection provisioningTasks(@AuthenticationPrincipal Viewer viewer,
			@Argument @Nullable ProvisioningTaskFilter filter, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Page page = OLDEST_FIRST.page(first, after);
		Slice<ProvisioningTask> tasks = this.tasks.list(viewer,
				Refs.constants(ProvisioningState.class, (filter != null) ? filter.state() : null), page);
		if (viewer.program()) {
			Forbidden.unless(Action.EDIT, Facts.by(this.rights.of(viewer), new Facts.OfProvisioning(true)));
		}
		return OLDEST_FIRST.of(page, tasks);
	}

}
