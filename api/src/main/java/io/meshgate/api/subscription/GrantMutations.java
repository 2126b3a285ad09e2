package io.meshgate.api.subscription;

import java.util.List;
import java.util.Objects;

import io.meshgate.api.input.Problems;
import io.meshgate.api.node.GlobalId;
import io.meshgate.api.refusal.NotFound;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.RevokeGrantInput;
import io.meshgate.frontend.subscription.RevokeGrantPayload;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.graph.operation.Changes;
import io.meshgate.graph.operation.Ending;
import io.meshgate.graph.operation.Operation;
import io.meshgate.graph.operation.OperationKeyReused;
import io.meshgate.graph.person.Viewer;
import io.meshgate.graph.subscription.GrantId;
import io.meshgate.graph.subscription.Subscriptions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/**
 * Ending access, from the wire and back to it.
 */
@Controller
class GrantMutations {

	private static final int LONGEST_REASON = 2_000;

	private static final int LONGEST_KEY = 200;

	private final RevokeGrant revokeGrant;

	private final Subscriptions subscriptions;

	private final Changes changes;

	GrantMutations(RevokeGrant revokeGrant, Subscriptions subscriptions, Changes changes) {
		this.revokeGrant = revokeGrant;
		this.subscriptions = subscriptions;
		this.changes = changes;
	}

	@MutationMapping
	RevokeGrantPayload revokeGrant(@AuthenticationPrincipal Viewer viewer, @Argument RevokeGrantInput input) {
		Problems problems = new Problems();
		String id = problems.id("grant", input.grant(), Grant.class).orElse("");
		problems.text("reason", input.reason(), LONGEST_REASON);
		problems.textIfGiven("idempotencyKey", input.idempotencyKey(), LONGEST_KEY);
		if (!problems.isEmpty()) {
			return new RevokeGrantPayload.InvalidInput(problems.found());
		}
		try {
			Operation operation = Operation.of(viewer.person(), input, input.idempotencyKey(), this.changes.now());
			return answer(viewer, this.revokeGrant.revoke(viewer, new GrantId(id), input.reason(), operation));
		}
		catch (OperationKeyReused reused) {
			problems.add("idempotencyKey", "was given before, with another content");
			return new RevokeGrantPayload.InvalidInput(problems.found());
		}
	}

	private RevokeGrantPayload answer(Viewer viewer, Ending<RevokeGrant.Kind> ending) {
		Subscription subscription = this.subscriptions.ofGrants(viewer, List.of(new GrantId(ending.subject())))
			.stream()
			.findFirst()
			.map(SubscriptionViews.VIEWS::subscription)
			.orElseThrow(() -> new NotFound("grant"));
		Grant grant = subscription.grants()
			.stream()
			.filter((each) -> each.id().equals(GlobalId.of(Grant.class, new GrantId(ending.subject())).text()))
			.findFirst()
			.orElseThrow();
		return switch (ending.kind()) {
			case REVOKED -> new RevokeGrantPayload.GrantRevoked(grant, subscription);
			case CONFLICT -> new RevokeGrantPayload.GrantConflict(grant, Objects.requireNonNull(ending.because()));
		};
	}

}
