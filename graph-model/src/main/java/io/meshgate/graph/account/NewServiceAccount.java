package io.meshgate.graph.account;

import java.time.Instant;
import java.util.Set;

import io.meshgate.graph.person.Identity;
import io.meshgate.graph.person.ServiceRight;
import io.meshgate.graph.port.OutputPortId;

/**
 * A service account that is about to be registered.
 *
 * @param id its identity in the graph
 * @param key what people call it by
 * @param name for showing
 * @param identity as whom it is going to sign in
 * @param rights all it may do
 * @param outputPorts the ports it is given
 * @param registeredAt when
 */
public record NewServiceAccount(ServiceAccountId id, String key, String name, Identity identity,
		Set<ServiceRight> rights, Set<OutputPortId> outputPorts, Instant registeredAt) {

	public NewServiceAccount {
		rights = Set.copyOf(rights);
		outputPorts = Set.copyOf(outputPorts);
	}

}
