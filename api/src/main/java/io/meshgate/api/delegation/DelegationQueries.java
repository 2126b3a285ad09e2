package io.meshgate.api.delegation;

import java.util.List;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.delegation.Delegation;
import io.meshgate.frontend.delegation.DelegationConnection;
import io.meshgate.frontend.delegation.DelegationRole;
import io.meshgate.graph.Page;
import io.meshgate.graph.delegation.Delegations;
import io.meshgate.graph.person.Viewer;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Who decides in whose place, as far as it is about the viewer.
 */
@Controller
class DelegationQueries {

	private static final Connections<io.meshgate.graph.delegation.Delegation, DelegationConnection> NEWEST_FIRST = Connections
		.in(ListOrder.byInstant("delegations.givenAt", Delegations::cursor), DelegationViews.VIEWS::edge,
				DelegationConnection::new);

	private final Delegations delegations;

	DelegationQueries(Delegations delegations) {
		this.delegations = delegations;
	}

	@SchemaMapping(typeName = "Viewer")
	DelegationConnection delegations(@AuthenticationPrincipal Viewer viewer, @Argument @Nullable DelegationRole role,
			@Argument @Nullable Integer first, @Argument @Nullable String after) {
		Page page = NEWEST_FIRST.page(first, after);
		return NEWEST_FIRST.of(page, this.delegations.list(viewer, role(role), page));
	}

	@SchemaMapping
	List<Permitted> viewerCan(Delegation delegation, @Argument @Nullable List<Action> actions) {
		return Permits.asked(delegation.viewerCan(), actions);
	}

	private static io.meshgate.graph.delegation.@Nullable DelegationRole role(@Nullable DelegationRole role) {
		return (role != null) ? io.meshgate.graph.delegation.DelegationRole.valueOf(role.name()) : null;
	}

}
