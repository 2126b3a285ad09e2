package io.meshgate.api.application;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.application.ApplicationConnection;
import io.meshgate.graph.application.Application;

/**
 * How lists of applications are cut into pages.
 */
final class ApplicationPages {

	/** By name. */
	static final Connections<Application, ApplicationConnection> APPLICATIONS = Connections.in(
			ListOrder.byName("applications.name", Application::name, Application::id), ApplicationViews.VIEWS::edge,
			ApplicationConnection::new);

	private ApplicationPages() {
	}

}
