package io.meshgate.api.application;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.application.ApplicationConnection;
import io.meshgate.graph.Cursor;
import io.meshgate.graph.application.Application;

/**
 * How lists of applications are cut into pages.
 */
final class ApplicationPages {

	/** By name. */
	static final Connections<Application, ApplicationConnection> APPLICATIONS = Connections.in(
			ListOrder.byText("applications.name",
					(application) -> new Cursor(application.name(), application.id().value())),
			ApplicationViews.VIEWS::edge, ApplicationConnection::new);

	private ApplicationPages() {
	}

}
