package io.meshgate.api.policy;

import io.meshgate.api.page.Listed;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.policy.PolicyQuery;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code accessPolicies}.
 *
 * @param domain where they are in force
 * @param includeWithdrawn whether those that were withdrawn are shown too
 * @param first how many
 * @param after a cursor of an earlier page
 */
record PolicyArguments(@Nullable EntityRef domain, @Nullable Boolean includeWithdrawn, @Nullable Integer first,
		@Nullable String after) {

	PolicyQuery query(Listed listed) {
		return new PolicyQuery((this.domain != null) ? Refs.of(this.domain, Domain.class) : null,
				Boolean.TRUE.equals(this.includeWithdrawn), listed.counted());
	}

}
