package io.meshgate.frontend.lineage;

import java.util.List;

import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Grant;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;

/**
 * What would break if something ended, as it stands now.
 *
 * @param grants that would end, or lose what they give access to, newest first
 * @param dataProducts that read it
 * @param outputPorts of such products
 * @param subscriptions that give access now to it, or to such ports
 * @param consumers who has them
 * @param owners whom to tell
 * @param total how many there are in all
 * @param hidden how many of them the viewer may not see
 * @param token stands for all of it, to be given back
 */
public record EndPreview(List<Grant> grants, List<DataProduct> dataProducts, List<OutputPort> outputPorts,
		List<Subscription> subscriptions, List<Consumer> consumers, List<Team> owners, ImpactCounts total,
		ImpactCounts hidden, String token) {

	public EndPreview {
		grants = List.copyOf(grants);
		dataProducts = List.copyOf(dataProducts);
		outputPorts = List.copyOf(outputPorts);
		subscriptions = List.copyOf(subscriptions);
		consumers = List.copyOf(consumers);
		owners = List.copyOf(owners);
	}

}
