package io.meshgate.api.subscription;

import java.util.List;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import io.meshgate.api.wire.Permits;
import io.meshgate.frontend.Action;
import io.meshgate.frontend.Permitted;
import io.meshgate.frontend.subscription.Subscription;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * What the viewer may do with a subscription.
 */
final class SubscriptionPermits implements SelfDescribingDataFetcher<List<Permitted>> {

	@Override
	public List<Permitted> get(DataFetchingEnvironment environment) {
		@Nullable List<Object> asked = environment.getArgument("actions");
		List<Action> actions = (asked != null)
				? asked.stream().map((action) -> Action.valueOf(String.valueOf(action))).toList() : null;
		Subscription subscription = Objects.requireNonNull(environment.<Subscription>getSource());
		return Permits.asked(subscription.viewerCan(), actions);
	}

	@Override
	public String getDescription() {
		return "Subscription.viewerCan";
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClassWithGenerics(List.class, Permitted.class);
	}

}
