package io.meshgate.graph.lineage.impact;

import io.meshgate.graph.lineage.FlowId;
import io.meshgate.graph.person.Standing;
import io.meshgate.graph.usage.ConsumerKind;

/**
 * What breaks downstream of something. What the viewer may not see is counted and not
 * named.
 *
 * @param standing where the viewer stands towards the product that gives it out: of
 * several, one they answer for
 * @param products that read it, however far away
 * @param ports that such products offer, or that give out what comes of it
 * @param datasets that come of it
 * @param columns that come of it
 * @param subscriptions that give access now to it or to such ports
 * @param consumers who has these, and applications that read such ports without one
 * @param owners the teams that answer for it, keep it or consume it
 */
public record Impact(Standing standing, Affected<FlowId> products, Affected<FlowId> ports, Affected<FlowId> datasets,
		Affected<FlowId> columns, Affected<FlowId> subscriptions, Affected<AffectedConsumer> consumers,
		Affected<FlowId> owners) {

	/**
	 * Who consumes.
	 *
	 * @param kind what kind of thing it is
	 * @param id which one
	 */
	public record AffectedConsumer(ConsumerKind kind, FlowId id) {
	}

}
