package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.usage.ConsumerKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which the portal decides at once. It holds where all holds that it says, and
 * for every request where it says nothing.
 *
 * @param name what it is called
 * @param sameTeam whether the consumer must be of the team that owns the product, or must
 * not be; null where it need be neither
 * @param consumerKinds the consumer must be one of these; null for any
 * @param purposes the purpose must be one of these, in any case; null for any
 */
public record AutomaticRule(String name, @Nullable Boolean sameTeam, @Nullable List<ConsumerKind> consumerKinds,
		@Nullable List<String> purposes) {

	public AutomaticRule {
		consumerKinds = (consumerKinds != null) ? List.copyOf(consumerKinds) : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
	}

}
