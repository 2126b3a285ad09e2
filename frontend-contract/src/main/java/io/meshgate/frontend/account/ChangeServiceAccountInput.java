package io.meshgate.frontend.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What changes of a service account.
 *
 * @param serviceAccount the global id of the service account
 * @param name for showing
 * @param rights all it may do while it is active
 * @param outputPorts the global ids of all ports it is given
 * @param active whether it may act
 * @param expectedVersion the revision that was seen
 * @param idempotencyKey the same key answers the first result again
 */
public record ChangeServiceAccountInput(String serviceAccount, @Nullable String name,
		@Nullable List<ServiceRight> rights, @Nullable List<String> outputPorts, @Nullable Boolean active,
		@Nullable Integer expectedVersion, @Nullable String idempotencyKey) {

	public ChangeServiceAccountInput {
		rights = (rights != null) ? List.copyOf(rights) : null;
		outputPorts = (outputPorts != null) ? List.copyOf(outputPorts) : null;
	}

}
