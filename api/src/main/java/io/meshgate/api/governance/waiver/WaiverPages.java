package io.meshgate.api.governance.waiver;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.governance.WaiverConnection;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.governance.waiver.Waiver;

/**
 * How lists of waivers are cut into pages.
 */
final class WaiverPages {

	/** Of a rule or a product, the first to end first. */
	static final Connections<Waiver, WaiverConnection> OF_RULE = Connections.in(
			ListOrder.byInstant("governanceRule.waivers.until",
					(waiver) -> new Cursor(waiver.until().toString(), waiver.id().value())),
			WaiverViews.VIEWS::edge, WaiverConnection::new);

	private WaiverPages() {
	}

}
