package io.meshgate.graph.provisioning;

import java.util.Set;

import io.meshgate.graph.person.ServiceRight;
import org.jspecify.annotations.Nullable;

/**
 * How far the platform is with a grant that this transaction has locked, as far as it is
 * any concern of the program that asks.
 *
 * @param declared what the program is registered for; nothing while it is not active
 * @param given whether there is such a grant, on a port that it is given
 * @param present what is to be done by now
 * @param reported what was reported last
 * @param sequence that of the last report; 0 where there was none
 * @param attempts how often it was begun without being done
 */
public record LockedProvisioning(Set<ServiceRight> declared, boolean given, ProvisioningStep present,
		ProvisioningStep reported, int sequence, int attempts) {

	public LockedProvisioning {
		declared = Set.copyOf(declared);
	}

}
