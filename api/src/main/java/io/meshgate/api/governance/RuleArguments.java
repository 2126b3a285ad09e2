package io.meshgate.api.governance;

import io.meshgate.api.page.Listed;
import io.meshgate.api.wire.Refs;
import io.meshgate.frontend.EntityRef;
import io.meshgate.frontend.domain.Domain;
import io.meshgate.graph.governance.RuleQuery;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code governanceRules}.
 *
 * @param domain where they hold
 * @param includeRetired whether those that have ended are shown too
 * @param first how many
 * @param after a cursor of an earlier page
 */
record RuleArguments(@Nullable EntityRef domain, @Nullable Boolean includeRetired, @Nullable Integer first,
		@Nullable String after) {

	RuleQuery query(Listed listed) {
		return new RuleQuery((this.domain != null) ? Refs.of(this.domain, Domain.class) : null,
				Boolean.TRUE.equals(this.includeRetired), listed.counted());
	}

}
