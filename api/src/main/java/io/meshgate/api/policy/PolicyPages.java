package io.meshgate.api.policy;

import java.util.Optional;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.policy.AccessPolicyConnection;
import io.meshgate.frontend.policy.AccessPolicyRevisionConnection;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.domain.Domain;
import io.meshgate.graph.policy.AccessPolicy;
import io.meshgate.graph.policy.AccessPolicyRevision;

/**
 * How lists of policies and of what they said are cut into pages.
 */
final class PolicyPages {

	/** That of the platform, then those of domains, by name. */
	static final Connections<AccessPolicy, AccessPolicyConnection> POLICIES = Connections.in(
			ListOrder.byName("accessPolicies.domain", PolicyPages::name, AccessPolicy::id), PolicyViews.VIEWS::edge,
			AccessPolicyConnection::new);

	/** Newest first. */
	static final Connections<AccessPolicyRevision, AccessPolicyRevisionConnection> REVISIONS = Connections.in(
			ListOrder.byNumber("accessPolicy.revisions.number",
					(revision) -> new Cursor(Double.toString(revision.number()), revision.id().value())),
			PolicyViews.VIEWS::edge, AccessPolicyRevisionConnection::new);

	private PolicyPages() {
	}

	private static String name(AccessPolicy policy) {
		return Optional.ofNullable(policy.domain()).map(Domain::name).orElse("");
	}

}
