package io.meshgate.api.platform;

import io.meshgate.api.page.Connections;
import io.meshgate.api.page.ListOrder;
import io.meshgate.frontend.platform.OutputPortConnection;
import io.meshgate.frontend.platform.PlatformConnection;
import io.meshgate.graph.platform.Platform;
import io.meshgate.graph.port.OutputPort;

/**
 * How the lists of platforms, and of what runs on them, are cut into pages.
 */
final class PlatformPages {

	/** Platforms, by name. */
	static final Connections<Platform, PlatformConnection> PLATFORMS = Connections.in(
			ListOrder.byName("platforms.name", Platform::name, Platform::id), PlatformViews.VIEWS::edge,
			PlatformConnection::new);

	/** What runs on a platform, by name. */
	static final Connections<OutputPort, OutputPortConnection> PORTS = Connections.in(
			ListOrder.byName("platform.outputPorts.name", OutputPort::name, OutputPort::id), PlatformViews.VIEWS::edge,
			OutputPortConnection::new);

	private PlatformPages() {
	}

}
