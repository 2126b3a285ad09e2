package io.meshgate.api.incident;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.incident.IncidentConnection;
import io.meshgate.graph.incident.Incident;
import io.meshgate.graph.incident.Incidents;

/**
 * How the lists of incidents are cut into pages.
 */
final class IncidentPages {

	/** Those of the mesh, newest first. */
	static final Connections<Incident, IncidentConnection> OF_MESH = in("incidents.openedAt");

	/** Those of a product, newest first. */
	static final Connections<Incident, IncidentConnection> OF_PRODUCT = in("dataProduct.incidents.openedAt");

	private IncidentPages() {
	}

	private static Connections<Incident, IncidentConnection> in(String order) {
		return Connections.in(ListOrder.byInstant(order, Incidents::cursor), IncidentViews.VIEWS::edge,
				(edges, page, total) -> new IncidentConnection(edges, page));
	}

}
