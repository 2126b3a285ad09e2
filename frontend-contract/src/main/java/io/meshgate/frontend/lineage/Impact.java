package io.meshgate.frontend.lineage;

import java.util.List;

import io.meshgate.frontend.dataset.Dataset;
import io.meshgate.frontend.dataset.DatasetColumn;
import io.meshgate.frontend.port.OutputPort;
import io.meshgate.frontend.product.DataProduct;
import io.meshgate.frontend.subscription.Consumer;
import io.meshgate.frontend.subscription.Subscription;
import io.meshgate.frontend.team.Team;

/**
 * What breaks.
 *
 * @param dataProducts that read it, or give out what is made of it
 * @param outputPorts of such products that are affected
 * @param datasets that are made of it
 * @param columns that are made of it
 * @param subscriptions that give access now to it, or to such ports
 * @param consumers who has them
 * @param owners whom to tell
 * @param total how many there are in all
 * @param hidden how many of them the viewer may not see
 */
public record Impact(List<DataProduct> dataProducts, List<OutputPort> outputPorts, List<Dataset> datasets,
		List<DatasetColumn> columns, List<Subscription> subscriptions, List<Consumer> consumers, List<Team> owners,
		ImpactCounts total, ImpactCounts hidden) {

	public Impact {
		dataProducts = List.copyOf(dataProducts);
		outputPorts = List.copyOf(outputPorts);
		datasets = List.copyOf(datasets);
		columns = List.copyOf(columns);
		subscriptions = List.copyOf(subscriptions);
		consumers = List.copyOf(consumers);
		owners = List.copyOf(owners);
	}

}
