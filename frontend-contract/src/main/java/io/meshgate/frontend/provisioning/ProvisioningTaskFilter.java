package io.meshgate.frontend.provisioning;

import java.util.List;

import io.meshgate.frontend.subscription.ProvisioningState;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for; all conditions must hold.
 *
 * @param state with one of these
 */
public record ProvisioningTaskFilter(@Nullable List<ProvisioningState> state) {

	public ProvisioningTaskFilter {
		state = (state != null) ? List.copyOf(state) : null;
	}

}
