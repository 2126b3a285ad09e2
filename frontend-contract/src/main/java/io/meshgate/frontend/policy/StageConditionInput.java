package io.meshgate.frontend.policy;

import java.util.List;

import io.meshgate.frontend.usage.ConsumerKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a stage is gone through: where all holds that it says.
 *
 * @param classifications a column of the port's contract must be one of these, in any
 * case; null for any and none
 * @param sameTeam whether the consumer must be of the team that owns the product, or must
 * not be; null where it need be neither
 * @param consumerKinds the consumer must be one of these; null for any
 * @param purposes the purpose must be one of these, in any case; null for any
 */
public record StageConditionInput(@Nullable List<String> classifications, @Nullable Boolean sameTeam,
		@Nullable List<ConsumerKind> consumerKinds, @Nullable List<String> purposes) {

	public StageConditionInput {
		classifications = (classifications != null) ? List.copyOf(classifications) : null;
		consumerKinds = (consumerKinds != null) ? List.copyOf(consumerKinds) : null;
		purposes = (purposes != null) ? List.copyOf(purposes) : null;
	}

}
