package io.meshgate.graph.lineage.impact;

import java.util.List;

import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.usage.ConsumerKind;

/**
 * What breaks downstream of something. What the viewer may not see is counted and not
 * named.
 *
 * @param products that read it, however far away
 * @param ports that such products offer, or that give out what comes of it
 * @param datasets that come of it
 * @param columns that come of it
 * @param subscriptions that give access now to it or to such ports
 * @param consumers of those that the viewer sees
 * @param owners the teams that answer for what the viewer sees of it
 */
public record Impact(Affected products, Affected ports, Affected datasets, Affected columns, Affected subscriptions,
		List<AffectedConsumer> consumers, List<FlowId> owners) {

	public Impact {
		consumers = List.copyOf(consumers);
		owners = List.copyOf(owners);
	}

	/**
	 * Who consumes.
	 *
	 * @param kind what kind of thing it is
	 * @param id which one
	 */
	public record AffectedConsumer(ConsumerKind kind, FlowId id) {
	}

}
