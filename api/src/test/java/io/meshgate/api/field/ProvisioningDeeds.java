package io.meshgate.api.field;

import java.util.List;
import java.util.Map;

import io.meshgate.api.portal.Ids;
import io.meshgate.api.portal.Retailer;
import io.meshgate.frontend.subscription.Grant;

/**
 * What programs do with what they are given. To people it is the same whatever it names.
 */
final class ProvisioningDeeds {

	private ProvisioningDeeds() {
	}

	static List<Deed> all(Retailer retailer) {
		return List.of(new Deed("ReportProvisioning", Deed.Cast.ofProgram("opener"),
				new Deed.Wording(
						Map.of("grant", retailer.grant(), "kind", "GRANT", "state", "IN_PROGRESS", "sequence", 1),
						Map.of("sequence", 2), Map.of(), Map.of("grant", Ids.unknown(Grant.class))),
				new Deed.Effect("ProvisioningReported", "io.meshgate.provisioning.begun", Map.of("kind", "GRANT"))));
	}

}
